package al.nrm.rules.internal.sentence;

import java.util.List;

/** The lines of a criteria file; the meaning of a sentence is written in its place. */
final class RuleLines {
    private final String[] lines;

    RuleLines(List<String> lines) {
        this.lines = lines.toArray(String[]::new);
    }

    int count() {
        return lines.length;
    }

    /** A line, from 1. */
    String get(int line) {
        return lines[line - 1];
    }

    void set(int line, String text) {
        lines[line - 1] = text;
    }

    void add(int line, String text) {
        lines[line - 1] += text;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
