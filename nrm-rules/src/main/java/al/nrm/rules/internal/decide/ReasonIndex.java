package al.nrm.rules.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that fired, in the order of a decision's reasons. */
final class ReasonIndex {
    private final List<FiredRule> fired;
    /** What each of them concluded, one bit for each key. */
    private final int[] concluded;
    /** Rules that read the same keys rest on the same reasons. */
    private final @Nullable List<Integer>[] byReading;

    @SuppressWarnings({"unchecked", "rawtypes"})
    ReasonIndex(CaseFile file, Conclusions conclusions, LawInForce law) {
        BitSet places = new BitSet();
        for (ActiveRule rule : conclusions.rules()) {
            places.set(rule.place());
        }
        fired = new ArrayList<>(conclusions.rules().size());
        concluded = new int[conclusions.rules().size()];
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            ActiveRule rule = law.at(place);
            SetAside fallen = conclusions.setAside(rule);
            RuleEffect effect = rule.effect(fallen);
            concluded[fired.size()] = effect.concluded(file);
            fired.add(new FiredRule(rule, fallen, effect));
        }
        byReading = new List[law.readings()];
    }

    /** One bit for each of some keys. */
    static int bits(Set<Key> keys) {
        int bits = 0;
        for (Key key : keys) {
            bits |= bit(key);
        }
        return bits;
    }

    /** The bit of a key. */
    static int bit(Key key) {
        return 1 << key.ordinal();
    }

    List<FiredRule> fired() {
        return fired;
    }

    /** The places of some rules that fired among the reasons, ascending. */
    List<Integer> of(List<ActiveRule> some) {
        if (some.size() == 1) {
            return List.of(place(some.get(0)));
        }
        List<Integer> places = new ArrayList<>(some.size());
        for (ActiveRule rule : some) {
            places.add(place(rule));
        }
        places.sort(null);
        return List.copyOf(places);
    }

    /** The places of the reasons that concluded any of the keys that a rule reads, ascending. */
    List<Integer> restsOn(ActiveRule rule) {
        List<Integer> known = byReading[rule.reading()];
        if (known == null) {
            known = concluding(rule.reads());
            byReading[rule.reading()] = known;
        }
        return known;
    }

    private List<Integer> concluding(int keys) {
        if (keys == 0) {
            return List.of();
        }
        int found = 0;
        for (int some : concluded) {
            found += (some & keys) != 0 ? 1 : 0;
        }
        Integer[] places = new Integer[found];
        for (int i = concluded.length - 1; found > 0; i--) {
            if ((concluded[i] & keys) != 0) {
                places[--found] = i;
            }
        }
        return List.of(places);
    }

    private int place(ActiveRule rule) {
        int low = 0;
        int high = fired.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fired.get(middle).rule().place() < rule.place()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The places of the rules that speak for worked-out services of one of some kinds. */
    List<Integer> speakingFor(Conclusion.OfServices.Which... kinds) {
        List<Integer> places = new ArrayList<>(kinds.length);
        for (int i = 0; i < fired.size(); i++) {
            for (Conclusion.OfServices.Which kind : kinds) {
                if (fired.get(i).effect().concludes(kind)) {
                    places.add(i);
                    break;
                }
            }
        }
        return List.copyOf(places);
    }
}
