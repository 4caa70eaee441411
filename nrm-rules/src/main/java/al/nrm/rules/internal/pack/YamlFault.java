package al.nrm.rules.internal.pack;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The probable reason why a text cannot be read as YAML.
 *
 * @param line the line of the fault, from 1
 * @param key the text that says what to mend
 */
record YamlFault(int line, String key) {
    /**
     * A fault that can be recognized in one line.
     *
     * @param has whether a line has it
     */
    private record Kind(String key, Predicate<String> has) {}

    /** Faults that are looked for first, in all lines. */
    private static final List<Kind> OF_THE_INDENTATION = List.of(
            new Kind("yaml.tab", Pattern.compile("^ *\\t").asPredicate()),
            new Kind(
                    "yaml.no-break-space",
                    Pattern.compile("^[ \\u00A0\\u202F]*[\\u00A0\\u202F].*").asMatchPredicate()));

    private static final List<Kind> OF_THE_CONTENT = List.of(
            new Kind("yaml.bracket", line -> isOpen(line, '{', '}') || isOpen(line, '[', ']')),
            new Kind(
                    "colon-space",
                    Pattern.compile("(?:^|[{,] *|^ *- )[A-Za-z]+:(?=[^\\s/\"'])")
                            .asPredicate()),
            new Kind(
                    "yaml.two-colons",
                    Pattern.compile("^ *(?:- )?[A-Za-z]+: +[^\"'{\\[].*: ").asPredicate()));

    /** How many lines above the unreadable one are searched. */
    private static final int BACK = 3;

    /** The fault in the line where reading ended or in a few lines above it, the nearest line first. */
    static YamlFault near(String text, int line) {
        String[] lines = text.split("\n", -1);
        for (List<Kind> kinds : List.of(OF_THE_INDENTATION, OF_THE_CONTENT)) {
            for (int at = Math.min(line, lines.length); at >= Math.max(1, line - BACK); at--) {
                for (Kind kind : kinds) {
                    if (kind.has().test(lines[at - 1])) {
                        return new YamlFault(at, kind.key());
                    }
                }
            }
        }
        return new YamlFault(line, "yaml.line");
    }

    private static boolean isOpen(String line, char open, char close) {
        return line.chars().filter(sign -> sign == open).count()
                != line.chars().filter(sign -> sign == close).count();
    }
}
