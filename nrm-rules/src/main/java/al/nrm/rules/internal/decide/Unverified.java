package al.nrm.rules.internal.decide;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.ExploitationType;
import al.nrm.provider.Placement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a decision rests on and nobody has verified: sources, parameters, providers, and strengths that were not read. The
 * time limit of a duty is among the parameters of a reason already.
 */
final class Unverified {
    private Unverified() {}

    static Collection<String> of(CaseEvaluation deliberation) {
        CaseFile file = deliberation.file();
        LawInForce law = deliberation.law();
        BitSet numbers = new BitSet();
        for (ActiveRule rule : deliberation.conclusions().rules()) {
            numbers.or(rule.unverified(file.detection().agency()));
        }
        List<String> ids = new ArrayList<>(numbers.cardinality() + 1);
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            ids.add(law.ids().get(number));
        }
        List<String> others = others(deliberation);
        if (others.isEmpty()) {
            return ids;
        }
        ids.addAll(others);
        return new TreeSet<>(ids);
    }

    private static List<String> others(CaseEvaluation deliberation) {
        CaseFile file = deliberation.file();
        List<String> ids = new ArrayList<>();
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
