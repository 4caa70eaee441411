package al.nrm.rules.authoring;

import al.nrm.law.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The content of one entry of a pack, by days.
 *
 * @param pieces the contents, each with its days; no two share a day
 */
record Timeline(List<Piece> pieces) {
    Timeline {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of a content.
     *
     * @param name its name, a key of the texts of findings
     * @param value two values are the same if they are equal
     */
    record Part(String name, Object value) {}

    /**
     * A content with its days.
     *
     * @param content contents of one kind have the same parts in the same order
     */
    record Piece(InForce days, List<Part> content) {}

    /**
     * Days on which two timelines differ.
     *
     * @param before the content of the earlier one; empty: it has none on these days
     * @param after the content of the later one, likewise
     */
    record Difference(InForce days, Optional<List<Part>> before, Optional<List<Part>> after) {}

    private Optional<List<Part>> on(LocalDate day) {
        return pieces.stream()
                .filter(piece -> piece.days().covers(day))
                .map(Piece::content)
                .findFirst();
    }

    /**
     * The days before a day on which this timeline and a later one differ, in order.
     *
     * @param end the first day that is not compared
     */
    List<Difference> differences(Timeline later, LocalDate end) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Timeline timeline : List.of(this, later)) {
            timeline.pieces.forEach(piece -> {
                days.add(piece.days().from());
                piece.days().to().map(last -> last.plusDays(1)).ifPresent(days::add);
            });
        }
        List<Difference> differences = new ArrayList<>();
        for (LocalDate day : days.headSet(end)) {
            if (!on(day).equals(later.on(day))) {
                LocalDate next = Optional.ofNullable(days.higher(day))
                        .filter(end::isAfter)
                        .orElse(end);
                differences.add(
                        new Difference(InForce.of(day, Optional.of(next.minusDays(1))), on(day), later.on(day)));
            }
        }
        return differences;
    }
}
