package al.nrm.rules.internal.analysis;

import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one period: cases in which a key of one value gets two, or none. */
final class PeriodAnalysis {
    /** Upper bound on the contradictions shown for one key. */
    private static final int MOST_PAIRS = 50;

    private final Period period;
    private final RuleLogic logic;
    private final Diagrams diagrams;
    private final KeyLogic keys;

    PeriodAnalysis(Period period) {
        this.period = period;
        this.logic = period.logic();
        this.diagrams = period.diagrams();
        this.keys = period.keys();
    }

    /** Adds what it finds, as it finds it. */
    void run() {
        Set<Key> before = EnumSet.noneOf(Key.class);
        for (Key key : keys.inOrder()) {
            gap(key, before);
            contradictions(key, before);
            before.add(key);
        }
    }

    private void gap(Key key, Set<Key> before) {
        int none = diagrams.and(keys.reached(key), diagrams.not(keys.given(key)));
        if (none == Diagrams.FALSE) {
            return;
        }
        Witness witness = period.witness(keys.preferDecided(none, before));
        List<Rule> writers = keys.writers(key);
        Rule.Place place = writers.isEmpty()
                ? new Rule.Place("pack.yaml", 1)
                : new Rule.Place(writers.get(0).place().path(), 1);
        List<Rule.Place> places = new ArrayList<>(List.of(place));
        writers.forEach(rule -> places.add(rule.place()));
        period.add(
                FindingKind.NO_VALUE,
                writers,
                places,
                Text.of(
                        "Në një rast asnjë rregull nuk i jep vlerë çelësit " + key.wire() + ".",
                        "In some case no rule gives " + key.wire() + " a value."),
                Text.of(
                        "Rasti" + day().sq() + ": " + witness.text().sq() + ".",
                        "The case" + day().en() + ": " + witness.text().en() + "."),
                Optional.of(witness));
    }

    private void contradictions(Key key, Set<Key> before) {
        int reached = keys.reached(key);
        if (diagrams.exclude(keys.twice(key), reached)) {
            return;
        }
        List<Map.Entry<Code, Integer>> values =
                new ArrayList<>(logic.conclusions(key).entrySet());
        int found = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                int both = diagrams.and(values.get(i).getValue(), values.get(j).getValue());
                if (!diagrams.exclude(both, reached)) {
                    found += contradictions(
                            key, values.get(i).getKey(), values.get(j).getKey(), before, MOST_PAIRS - found);
                }
            }
        }
    }

    private int contradictions(Key key, Code one, Code other, Set<Key> before, int most) {
        int found = 0;
        for (Rule first : keys.writers(key, one)) {
            int reached = diagrams.and(keys.says(first, key, one), keys.reached(key));
            for (Rule second : keys.writers(key, other)) {
                if (found == most) {
                    return found;
                }
                int also = keys.says(second, key, other);
                if (!diagrams.exclude(reached, also)) {
                    found++;
                    int both = diagrams.and(reached, also);
                    contradiction(
                            key, List.of(one, other), first, second, period.witness(keys.preferDecided(both, before)));
                }
            }
        }
        return found;
    }

    private void contradiction(Key key, List<Code> codes, Rule first, Rule second, Witness witness) {
        boolean alone = first.equals(second);
        String valuesSq = key.wire() + " merr " + codes.get(0) + " dhe " + codes.get(1) + ".";
        String valuesEn = key.wire() + " gets " + codes.get(0) + " and " + codes.get(1) + ".";
        Text what = alone
                ? Text.of(
                        "Rregulli \"" + first.id() + "\" kundërshton vetveten: " + valuesSq,
                        "The rule \"" + first.id() + "\" contradicts itself: " + valuesEn)
                : Text.of(
                        "Rregullat \"" + first.id() + "\" dhe \"" + second.id() + "\" (" + second.place()
                                + ") kundërshtojnë njëri-tjetrin: " + valuesSq,
                        "The rules \"" + first.id() + "\" and \"" + second.id() + "\" (" + second.place()
                                + ") contradict each other: " + valuesEn);
        period.add(
                FindingKind.TWO_VALUES,
                alone ? List.of(first) : List.of(first, second),
                what,
                Text.of(
                        "Zbatohen në rastin" + day().sq() + ": "
                                + witness.text().sq() + ".",
                        (alone ? "It fires" : "Both fire") + " in the case" + day().en() + ": "
                                + witness.text().en() + "."),
                Optional.of(witness));
    }

    /** The day of the case. */
    private Text day() {
        LocalDate day = period.law().days().from();
        return Text.of(" e datës " + day, " of " + day);
    }
}
