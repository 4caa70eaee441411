package al.nrm.rules.advice;

import al.nrm.rules.criteria.Conclusion;
import al.nrm.rules.criteria.Key;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that fired, in the order of a decision's reasons. */
final class ReasonIndex {
    private static final Comparator<RuleOfTheDay> ORDER = Comparator.comparingInt(RuleOfTheDay::place);
    private final List<RuleOfTheDay> rules;
    /** Rules that read the same keys rest on the same reasons. */
    private final List<@Nullable List<Integer>> byReading;

    /**
     * @param readings how many different sets of keys the rules of the day read
     */
    ReasonIndex(List<RuleOfTheDay> fired, int readings) {
        byReading = new ArrayList<>(Collections.nCopies(readings, null));
        rules = new ArrayList<>(fired);
        rules.sort(ORDER);
    }

    List<RuleOfTheDay> rules() {
        return rules;
    }

    /** The places of some rules that fired among the reasons, ascending. */
    List<Integer> of(List<RuleOfTheDay> some) {
        if (some.size() == 1) {
            return List.of(place(some.get(0)));
        }
        List<Integer> places = new ArrayList<>(some.size());
        for (RuleOfTheDay rule : some) {
            places.add(place(rule));
        }
        places.sort(null);
        return places;
    }

    /** The places of the reasons that concluded any of the keys that a rule reads, ascending. */
    List<Integer> restsOn(RuleOfTheDay rule, Conclusions conclusions) {
        List<Integer> known = byReading.get(rule.reading());
        if (known == null) {
            known = concluding(rule.reads(), conclusions);
            byReading.set(rule.reading(), known);
        }
        return known;
    }

    private List<Integer> concluding(Set<Key> keys, Conclusions conclusions) {
        if (keys.isEmpty()) {
            return List.of();
        }
        BitSet places = new BitSet(rules.size());
        for (Key key : keys) {
            for (List<RuleOfTheDay> sayers : conclusions.sayers(key)) {
                for (RuleOfTheDay rule : sayers) {
                    places.set(place(rule));
                }
            }
        }
        Integer[] ascending = new Integer[places.cardinality()];
        int next = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            ascending[next++] = place;
        }
        return List.of(ascending);
    }

    private int place(RuleOfTheDay rule) {
        int low = 0;
        int high = rules.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rules.get(middle).place() < rule.place()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The places of the rules that speak for worked-out services of the one kind or the other. */
    List<Integer> speakingFor(Conclusion.OfServices.Which one, Conclusion.OfServices.Which other) {
        List<Integer> places = new ArrayList<>(2);
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).speaksFor(one) || rules.get(i).speaksFor(other)) {
                places.add(i);
            }
        }
        return places;
    }
}
