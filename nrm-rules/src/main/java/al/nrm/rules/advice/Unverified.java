package al.nrm.rules.advice;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.ExploitationType;
import al.nrm.provider.Placement;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What a decision rests on and nobody has verified: sources, parameters, providers, and strengths that were not read. The
 * time limit of a duty is among the parameters of a reason already.
 */
final class Unverified {
    private Unverified() {}

    static NavigableSet<String> of(CaseDeliberation deliberation) {
        CaseFile file = deliberation.file();
        Agency detecting = file.detection().agency();
        NavigableSet<String> ids = new TreeSet<>();
        for (RuleOfTheDay rule : deliberation.conclusions().rules()) {
            for (String id : rule.unverified(detecting)) {
                ids.add(id);
            }
        }
        for (Placement placement : deliberation.placements().placements()) {
            for (Placement.Option option : placement.options()) {
                if (option.provider().verifiedOn().isEmpty()) {
                    ids.add(option.provider().id());
                }
            }
        }
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
