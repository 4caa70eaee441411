package al.nrm.rules.authoring;

import al.nrm.law.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a pack has of one entry, by days.
 *
 * @param <T> what is compared; two contents are the same if they are equal
 * @param pieces the contents, each with its days; no two share a day
 */
record Timeline<T>(List<Piece<T>> pieces) {
    Timeline {
        pieces = List.copyOf(pieces);
    }

    /** A content with its days. */
    record Piece<T>(InForce days, T content) {}

    /** Days on which two packs differ. */
    record Difference<T>(InForce days, Optional<T> before, Optional<T> after) {}

    static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    static <T> Timeline<T> of(InForce days, T content) {
        return new Timeline<>(List.of(new Piece<>(days, content)));
    }

    private Optional<T> on(LocalDate day) {
        return pieces.stream()
                .filter(piece -> piece.days().covers(day))
                .map(Piece::content)
                .findFirst();
    }

    /**
     * The days before a day on which this timeline and a later one differ, in order.
     *
     * @param end the first day that is not looked at
     */
    List<Difference<T>> differences(Timeline<T> later, LocalDate end) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Timeline<T> timeline : List.of(this, later)) {
            timeline.pieces.forEach(piece -> {
                days.add(piece.days().from());
                piece.days().to().map(last -> last.plusDays(1)).ifPresent(days::add);
            });
        }
        List<Difference<T>> differences = new ArrayList<>();
        for (LocalDate day : days.headSet(end)) {
            if (!on(day).equals(later.on(day))) {
                LocalDate next = Optional.ofNullable(days.higher(day))
                        .filter(end::isAfter)
                        .orElse(end);
                differences.add(
                        new Difference<>(InForce.of(day, Optional.of(next.minusDays(1))), on(day), later.on(day)));
            }
        }
        return differences;
    }
}
