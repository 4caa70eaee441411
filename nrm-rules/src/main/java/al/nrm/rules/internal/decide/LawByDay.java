package al.nrm.rules.internal.decide;

import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.WeightSet;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The law of a pack on each of its days. Between two days on which something changes it is the same value, prepared when
 * it is first asked for. Safe for many threads.
 */
public final class LawByDay {
    private final CheckedPack pack;
    /** The days between two changes, by the first of them. */
    private final TreeMap<LocalDate, InForce> periods = new TreeMap<>();

    private final PreparedReasons reasons = new PreparedReasons();

    /** The laws prepared so far, by the first of their days. */
    private final Map<LocalDate, LawInForce> known = new ConcurrentHashMap<>();

    /**
     * Finds the days on which the law of a pack changes.
     *
     * @param pack read and checked
     */
    public LawByDay(CheckedPack pack) {
        this.pack = pack;
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Source source : pack.sources().values()) {
            add(changes, source.inForce());
        }
        for (Parameter parameter : pack.parameters().values()) {
            for (Parameter.DatedValue value : parameter.values()) {
                add(changes, value.inForce());
            }
        }
        for (Rule rule : pack.rules()) {
            add(changes, rule.inForce());
        }
        for (Indicator indicator : pack.catalogue().indicators()) {
            add(changes, indicator.inForce());
        }
        for (WeightSet set : pack.catalogue().sets()) {
            add(changes, set.inForce());
        }
        for (DutyDeclaration duty : pack.duties().duties()) {
            for (DutyTerms terms : duty.terms()) {
                add(changes, terms.inForce());
            }
        }
        changes.removeIf(day -> !pack.inForce().covers(day));
        changes.add(pack.inForce().from());
        for (LocalDate day : changes) {
            LocalDate next = changes.higher(day);
            periods.put(day, InForce.of(day, next == null ? pack.inForce().to() : Optional.of(next.minusDays(1))));
        }
    }

    private static void add(Set<LocalDate> changes, InForce days) {
        changes.add(days.from());
        if (days.to().isPresent()) {
            changes.add(days.to().get().plusDays(1));
        }
    }

    /**
     * The law of a day.
     *
     * @param day one that the pack covers
     * @return the law in force on it
     */
    public LawInForce on(LocalDate day) {
        return of(Objects.requireNonNull(periods.floorEntry(day), "The pack covers the day.")
                .getValue());
    }

    /** The law from the last change on. */
    public LawInForce newest() {
        return of(periods.lastEntry().getValue());
    }

    /**
     * The days of the pack, divided where another rule fires or a condition compares with another value.
     *
     * @return the law of each period, oldest first
     */
    public List<LawInForce> periods() {
        List<LawInForce> merged = new ArrayList<>();
        for (InForce days : periods.values()) {
            LawInForce next = of(days);
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).behaviour().equals(next.behaviour())) {
                merged.set(
                        last,
                        new LawInForce(pack, InForce.of(merged.get(last).days().from(), days.to()), reasons));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    private LawInForce of(InForce days) {
        LawInForce law = known.get(days.from());
        // A look-up takes no lock, but computing one may.
        return law != null ? law : known.computeIfAbsent(days.from(), none -> new LawInForce(pack, days, reasons));
    }
}
