package al.nrm.io.report.internal.page;

import java.util.List;

/** Words within a line. */
public sealed interface Span {
    /** What is read. */
    String words();

    /** Ordinary words. */
    record Plain(String words) implements Span {}

    /** Emphasised words. */
    record Strong(String words) implements Span {}

    /** An id of the pack. */
    record Code(String words) implements Span {}

    /** Words that lead to another place of the page. */
    record Link(String words, String target) implements Span {}

    /**
     * A telephone number, never broken over two lines.
     *
     * @param number as it is written in the directory
     */
    record Phone(String words, String number) implements Span {}

    /** A short mark such as "ask first", never broken over two lines. */
    record Mark(String words, Tone tone) implements Span {}

    /** References to reasons, after a word of introduction. */
    record Why(String words, List<Integer> reasons) implements Span {
        public Why {
            reasons = List.copyOf(reasons);
        }
    }
}
