package al.nrm.rules.authoring;

import al.nrm.law.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which days some periods leave out. */
final class LawDays {
    private LawDays() {}

    /** The days that two periods have in common, if any. */
    static Optional<InForce> common(InForce one, InForce other) {
        if (!one.overlaps(other)) {
            return Optional.empty();
        }
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        Optional<LocalDate> to =
                one.to().isEmpty() || other.to().filter(one.to().get()::isAfter).isPresent() ? other.to() : one.to();
        return Optional.of(InForce.of(from, to));
    }

    /** The parts of a period that none of some others covers, in order. */
    static List<InForce> gaps(InForce all, List<InForce> covering) {
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
            LocalDate after = days.to().get().plusDays(1);
            next = after.isAfter(next) ? after : next;
        }
        if (all.to().filter(next::isAfter).isEmpty()) {
            gaps.add(InForce.of(next, all.to()));
        }
        return gaps;
    }
}
