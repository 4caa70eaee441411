package al.nrm.rules.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.provider.Placement;
import al.nrm.rules.internal.duty.Finder;
import al.nrm.rules.pack.UnreadPart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * What is unverified of what a decision rests on: sources, parameters, providers, and what the pack says was not read. The
 * time limit of a duty is among the parameters of a reason already.
 */
final class Unverified {
    private Unverified() {}

    /** The ids, sorted, each once. */
    static List<String> of(
            CaseFile file, Finder finder, ReasonIndex reasons, List<Placement> placements, LawInForce law) {
        BitSet numbers = new BitSet();
        for (FiredRule fired : reasons.fired()) {
            numbers.or(fired.effect().unverified(finder));
        }
        List<String> ids = new ArrayList<>(numbers.cardinality() + 1);
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            ids.add(law.ids().get(number));
        }
        for (String other : others(file, placements, law)) {
            int place = Collections.binarySearch(ids, other);
            if (place < 0) {
                ids.add(-place - 1, other);
            }
        }
        return ids;
    }

    private static List<String> others(CaseFile file, List<Placement> placements, LawInForce law) {
        List<String> ids = new ArrayList<>();
        for (Placement placement : placements) {
            for (Placement.Option option : placement.options()) {
                if (option.provider().verifiedOn().isEmpty()) {
                    ids.add(option.provider().id());
                }
            }
        }
        for (UnreadPart part : law.unread()) {
            if (part.concerns(file)) {
                ids.add(part.id());
            }
        }
        return ids;
    }
}
