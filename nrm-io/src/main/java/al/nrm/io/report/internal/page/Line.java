package al.nrm.io.report.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a report, built from left to right: {@code Line.of("Tel. ").plus(new Span.Phone("116 111", "116 111"))}.
 *
 * @param spans its words in order
 */
public record Line(List<Span> spans) {
    /** No words. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    /** Ordinary words. */
    public static Line of(String words) {
        return EMPTY.plus(words);
    }

    /** Emphasised words. */
    public static Line strong(String words) {
        return EMPTY.plus(new Span.Strong(words));
    }

    /** Words of which the first sentence is emphasised. */
    public static Line headline(String sentences) {
        int end = 0;
        while (end < sentences.length() && ".:".indexOf(sentences.charAt(end)) < 0) {
            end++;
        }
        int cut = Math.min(sentences.length(), end + 1);
        return strong(sentences.substring(0, cut)).plus(sentences.substring(cut));
    }

    /** This line with ordinary words after it. */
    public Line plus(String words) {
        return words.isEmpty() ? this : plus(new Span.Plain(words));
    }

    /** This line with another span after it. */
    public Line plus(Span span) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(span);
        return new Line(longer);
    }

    /** This line with another one after it. */
    public Line plus(Line line) {
        List<Span> longer = new ArrayList<>(spans);
        longer.addAll(line.spans);
        return new Line(longer);
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
