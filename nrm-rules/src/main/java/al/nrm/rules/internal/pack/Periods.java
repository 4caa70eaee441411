package al.nrm.rules.internal.pack;

import al.nrm.law.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Intersections and gaps of periods. */
public final class Periods {
    private Periods() {}

    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The days that two periods have in common; empty if they have none. */
    public static Optional<InForce> common(InForce one, InForce other) {
        if (!one.overlaps(other)) {
            return Optional.empty();
        }
        Optional<LocalDate> to =
                one.to().isEmpty() || other.to().filter(one.to().get()::isAfter).isPresent() ? other.to() : one.to();
        return Optional.of(InForce.of(later(one.from(), other.from()), to));
    }

    /** The parts of a period that none of some others covers, in order. */
    public static List<InForce> gaps(InForce all, List<InForce> covering) {
        List<InForce> sorted = covering.stream()
                .filter(all::overlaps)
                .sorted(Comparator.comparing(InForce::from))
                .toList();
        List<InForce> gaps = new ArrayList<>();
        LocalDate next = all.from();
        for (InForce days : sorted) {
            if (days.from().isAfter(next)) {
                gaps.add(InForce.of(next, Optional.of(days.from().minusDays(1))));
            }
            if (days.to().isEmpty()) {
                return gaps;
            }
            next = later(next, days.to().get().plusDays(1));
        }
        if (all.to().filter(next::isAfter).isEmpty()) {
            gaps.add(InForce.of(next, all.to()));
        }
        return gaps;
    }
}
