package al.nrm.io.report.internal.page;

import java.util.List;

/**
 * An entry of a list.
 *
 * @param id its name within the page, which links lead to; empty: none
 * @param number the number of a numbered entry; else 0
 * @param line its words
 * @param under what belongs to it
 */
public record Item(String id, int number, Line line, List<Block> under) {
    public Item {
        under = List.copyOf(under);
    }

    /** An entry of one line. */
    public static Item of(Line line) {
        return new Item("", 0, line, List.of());
    }
}
