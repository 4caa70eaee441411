package al.nrm.rules.internal.pack;

import al.nrm.text.Text;
import java.util.regex.Pattern;

/**
 * What is probably wrong with a text that cannot be read as YAML.
 *
 * @param line the line on which it is, from 1
 * @param why what to mend
 */
record YamlFault(int line, Text why) {
    private static final Pattern TAB = Pattern.compile("^ *\\t");
    private static final Pattern NO_SPACE = Pattern.compile("(?:^|[{,] *|^ *- )[A-Za-z]+:(?=[^\\s/\"'])");
    private static final Pattern TWO_COLONS = Pattern.compile("^ *(?:- )?[A-Za-z]+: +[^\"'{\\[].*: ");
    /** How many lines above the one that cannot be read the cause is looked for. */
    private static final int BACK = 3;

    /** Looks at the line where reading ended, and a few above it. */
    static YamlFault near(String text, int line) {
        String[] lines = text.split("\n", -1);
        int first = Math.max(1, line - BACK);
        for (int at = Math.min(line, lines.length); at >= first; at--) {
            String one = lines[at - 1];
            if (TAB.matcher(one).find()) {
                return new YamlFault(
                        at,
                        Text.of(
                                "Rreshti nis me tab; në YAML largësia shkruhet me hapësira.",
                                "The line begins with a tab; in YAML indentation is written with spaces."));
            }
            if (one.matches("^[ \\u00A0\\u202F]*[\\u00A0\\u202F].*")) {
                return new YamlFault(
                        at,
                        Text.of(
                                "Rreshti nis me hapësirë të pandashme (U+00A0); shkruani hapësirë të zakonshme.",
                                "The line begins with a no-break space (U+00A0); write plain spaces."));
            }
        }
        for (int at = Math.min(line, lines.length); at >= first; at--) {
            String one = lines[at - 1];
            if (one.chars().filter(sign -> sign == '{').count()
                            != one.chars().filter(sign -> sign == '}').count()
                    || one.chars().filter(sign -> sign == '[').count()
                            != one.chars().filter(sign -> sign == ']').count()) {
                return new YamlFault(
                        at, Text.of("Një kllapë nuk mbyllet: { } ose [ ].", "A bracket is not closed: { } or [ ]."));
            }
            if (NO_SPACE.matcher(one).find()) {
                return new YamlFault(
                        at, Text.of("Pas dy pikave duhet një hapësirë.", "A space is needed after the colon."));
            }
            if (TWO_COLONS.matcher(one).find()) {
                return new YamlFault(
                        at,
                        Text.of(
                                "Një tekst me dy pika vihet në thonjëza: \"…\".",
                                "A text with a colon stands in quotation marks: \"…\"."));
            }
        }
        return new YamlFault(
                line,
                Text.of(
                        "Shikoni këtë rresht: largësinë nga fillimi, dy pikat, thonjëzat.",
                        "Look at this line: indentation, colons, quotation marks."));
    }
}
