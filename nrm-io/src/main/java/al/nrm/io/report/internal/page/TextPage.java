package al.nrm.io.report.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of plain text, {@value #WIDTH} columns wide. Control characters, changes of direction and line breaks are
 * removed from every text, also from those of a directory or a pack.
 */
public final class TextPage {
    /** Fits a terminal and a fax. */
    public static final int WIDTH = 78;

    /** A space at which no line is broken, written as an ordinary space; for telephone numbers. */
    public static final char TIED = '\u00a0';

    private final StringBuilder text = new StringBuilder();

    public void title(String title) {
        blank();
        text.append(clean(title)).append('\n').append("-".repeat(WIDTH)).append('\n');
    }

    public void rule() {
        text.append("=".repeat(WIDTH)).append('\n');
    }

    public void blank() {
        text.append('\n');
    }

    /** A paragraph, each of its lines indented. */
    public void line(int indent, String paragraph) {
        item(indent, "", paragraph);
    }

    /** A paragraph with a mark before its first line; the others are indented to the words, not to the mark. */
    public void item(int indent, String mark, String paragraph) {
        int hang = Math.min(indent + TextWidth.of(mark), WIDTH / 2);
        String first = " ".repeat(indent) + mark;
        for (String line : wrap(clean(paragraph), WIDTH - hang)) {
            text.append((first + line).stripTrailing().replace(TIED, ' ')).append('\n');
            first = " ".repeat(hang);
        }
    }

    private static List<String> wrap(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.trim().split("[ \\t\\n]+", -1)) {
            for (String piece : TextWidth.cut(word, width)) {
                boolean fits = TextWidth.of(line) + 1 + TextWidth.of(piece) <= width;
                if (!line.isEmpty() && !fits) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        raw.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
