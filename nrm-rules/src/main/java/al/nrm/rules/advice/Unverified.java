package al.nrm.rules.advice;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.ExploitationType;
import al.nrm.decision.CitedSource;
import al.nrm.decision.Duty;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Reason;
import al.nrm.rules.fact.Placements;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What a decision rests on and nobody has verified: sources, parameters, providers, and strengths that were not read. */
final class Unverified {
    private Unverified() {}

    static NavigableSet<String> of(CaseFile file, List<Reason> reasons, List<Duty> duties, Placements placements) {
        NavigableSet<String> ids = new TreeSet<>();
        for (Reason reason : reasons) {
            reason.citations().stream()
                    .filter(citation -> !citation.verified())
                    .map(CitedSource::source)
                    .forEach(ids::add);
            reason.parameters().stream()
                    .filter(parameter -> !parameter.verified())
                    .map(ParameterRead::id)
                    .forEach(ids::add);
        }
        duties.stream()
                .flatMap(duty -> duty.due().stream())
                .filter(due -> !due.verified())
                .forEach(due -> ids.add(due.parameter()));
        placements.placements().stream()
                .flatMap(placement -> placement.options().stream())
                .filter(option -> option.provider().verifiedOn().isEmpty())
                .forEach(option -> ids.add(option.provider().id()));
        boolean sexual = file.exploitation().types().contains(ExploitationType.SEXUAL_EXPLOITATION)
                || file.answers()
                        .getOrDefault("pu.sexual-exploitation", Answer.UNKNOWN)
                        .isYes();
        if (sexual) {
            ids.add("indicators.sexual-exploitation");
        }
        return ids;
    }
}
