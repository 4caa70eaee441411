package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Rule;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares counts in the text of a pack with counts of what was read of it. The readers refuse what they do not understand;
 * this finds what one of them skipped.
 */
final class ReadingNet {
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("\"[^\"\n]*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("(?<![\\p{L}\\p{N}_.])rule(?![\\p{L}\\p{N}_])");
    private static final Pattern CALL = Pattern.compile("(?<![\\p{L}\\p{N}_.])conclude\\s*\\.");
    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\p{N}_.])[A-Z][A-Za-z]*\\s*\\.\\s*[A-Z][A-Z0-9_]*");
    private static final Pattern QUESTION = Pattern.compile("(?m)^[\"']?/[^\\s:]*[\"']?\\s*:");

    private final Problems problems;

    ReadingNet(Problems problems) {
        this.problems = problems;
    }

    /**
     * The rules of a file.
     *
     * @param text the file in the formal language, sentences replaced by their meanings
     * @param rules the rules that were read of it
     */
    void rules(String path, String text, List<Rule> rules) {
        String plain = STRING_OR_COMMENT.matcher(text).replaceAll(" ");
        String body = plain.replaceFirst("(?s)^.*?(?=(?<![\\p{L}\\p{N}_.])rule(?![\\p{L}\\p{N}_]))", "");
        compare(path, "net.rules", count(RULE, plain), rules.size());
        compare(
                path,
                "net.conclusions",
                count(CALL, body),
                rules.stream().mapToInt(rule -> rule.then().size()).sum());
        long read = rules.stream()
                .mapToLong(rule -> rule.then().stream()
                                .filter(Conclusion.OfCode.class::isInstance)
                                .count()
                        + rule.comparisons().stream()
                                .map(Condition.Compare::operand)
                                .filter(Operand.Code.class::isInstance)
                                .count())
                .sum();
        compare(path, "net.codes", count(CODE, body), read);
    }

    /** The questions of a file. */
    void questions(String path, String text, int read) {
        compare(path, "net.questions", count(QUESTION, text), read);
    }

    /** The rows of a table without that of its headings. */
    void rows(String path, String text, int read) {
        long written = text.lines()
                .filter(line -> !line.startsWith("sep="))
                .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                .count();
        compare(path, "net.rows", written - 1, read);
    }

    private static long count(Pattern what, String text) {
        return what.matcher(text).results().count();
    }

    private void compare(String path, String key, long written, long read) {
        if (written != read) {
            new PackFile(path, problems).problem(1, key, written, read);
        }
    }
}
