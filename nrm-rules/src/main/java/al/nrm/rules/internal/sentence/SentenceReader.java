package al.nrm.rules.internal.sentence;

import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces each sentence of a criteria file by its meaning, on the same line. The result is not trusted:
 * it is read and checked like any other rule file.
 *
 * <p>A rule begins and ends as usual; {@code when}, {@code then} and {@code end}, or {@code kur}, {@code atëherë} and
 * {@code fund}, are on lines of their own. Every line between them is one sentence, or the head of a group whose
 * sentences are indented more deeply.
 */
public final class SentenceReader {
    private static final Pattern HEAD = Pattern.compile("\\s*(?:rule|rregulli)\\b.*|\\s*@.*", Pattern.UNICODE_CASE);
    private static final Pattern BREAKLESS = Pattern.compile("[\\u00A0\\u202F\\u2007]");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)//.*$");
    private static final Pattern STRING_OR_COMMENT = Pattern.compile("\"[^\"]*\"|//.*|/\\*");
    private static final int TAB = 4;
    private static final Pattern BULLET = Pattern.compile("^[-–—•*]\\s+");

    private final PhraseBook book = PhraseBook.shipped();
    private final String path;
    private final RuleLines lines;
    private final Unknown unknown;
    private final Problems problems;
    /** The indentation of the current outline: a tab, a space, or empty until a line is indented. */
    private String indentation = "";

    private int at = 1;

    private SentenceReader(String path, String text, IndicatorCatalogue catalogue, Problems problems) {
        this.path = path;
        this.lines = new RuleLines(List.of(text.split("\n", -1)));
        this.unknown = new Unknown(book, catalogue, problems);
        this.problems = problems;
    }

    /**
     * The file with each sentence replaced by its meaning; a problem for each that is in no phrase book.
     *
     * @param text without carriage returns
     * @return as many lines as were given
     */
    public static String expand(String path, String text, Problems problems) {
        return expand(path, text, IndicatorCatalogue.of(List.of()), problems);
    }

    /**
     * The same for the file of a pack.
     *
     * @param catalogue the signs of the pack; a sentence with the label of one is answered with its id
     */
    public static String expand(String path, String text, IndicatorCatalogue catalogue, Problems problems) {
        SentenceReader reader = new SentenceReader(path, text, catalogue, problems);
        while (reader.at <= reader.lines.count() && !problems.isFull()) {
            reader.outside();
        }
        return reader.lines.toString();
    }

    private Rule.Place place() {
        return new Rule.Place(path, at);
    }

    /** A line of the head of a rule, or between rules. */
    private void outside() {
        String line = lines.get(at);
        refuseBlockComment(line);
        String words = COMMENT.matcher(line).replaceFirst("").strip();
        Optional<String> keyword = keyword(words).or(() -> nearlyKeyword(words));
        if (keyword.isPresent()) {
            lines.set(at++, keyword.get());
            if (keyword.get().equals("when")) {
                body(Phrase.Section.WHEN);
            } else if (keyword.get().equals("then")) {
                body(Phrase.Section.THEN);
            }
            return;
        }
        int space = words.indexOf(' ');
        Optional<String> first = space < 0 ? Optional.empty() : keyword(words.substring(0, space));
        if (first.filter("rule"::equals).isPresent()) {
            lines.set(at, "rule" + words.substring(space));
        } else if (first.isPresent()) {
            problems.add(
                    place(),
                    Text.of(
                            "Pas „" + words.substring(0, space) + "“ qëndron diçka në të njëjtin rresht.",
                            "Something stands after “" + words.substring(0, space) + "” on its line."),
                    Text.of("Kjo fjalë qëndron vetëm në rreshtin e saj.", "This word stands alone on its line."));
            lines.set(at, first.get());
        }
        at++;
    }

    /** Block comments are refused: their lines would be read as sentences. */
    private void refuseBlockComment(String line) {
        Matcher found = STRING_OR_COMMENT.matcher(line);
        while (found.find()) {
            if (found.group().equals("/*")) {
                problems.add(
                        place(),
                        Text.of("Këtu nis një koment me /*.", "A comment begins here with /*."),
                        Text.of("Këtu komentet nisin me //.", "Here comments begin with //."));
            }
        }
    }

    private Optional<String> keyword(String word) {
        return book.find(Phrase.Section.KEYWORD, word).map(PhraseBook.Found::meaning);
    }

    /** Reports a keyword without ë, and then reads it as what it is. */
    private Optional<String> nearlyKeyword(String word) {
        Optional<Phrase> meant =
                folded(word).filter(phrase -> !phrase.sentence().equalsIgnoreCase(word));
        meant.ifPresent(phrase -> problems.add(
                place(),
                Text.of(
                        "„" + word + "“ shkruhet „" + phrase.sentence() + "“.",
                        "“" + word + "” is written “" + phrase.sentence() + "”."),
                Text.of("Fjala ka ë.", "The word has ë."),
                phrase.sentence()));
        return meant.map(Phrase::meaning);
    }

    /** The keyword that a word is if accents do not count. */
    private Optional<Phrase> folded(String word) {
        return book.of(Phrase.Section.KEYWORD).stream()
                .filter(phrase -> Spelling.folded(phrase.sentence()).equals(Spelling.folded(word)))
                .findFirst();
    }

    /** Reads the lines up to the next keyword, or up to the next rule, which the rule parser then reports. */
    private void body(Phrase.Section section) {
        indentation = "";
        Outline outline = new Outline(path, book, unknown, problems);
        while (at <= lines.count()
                && !problems.isFull()
                && !HEAD.matcher(lines.get(at)).matches()) {
            String line = BREAKLESS
                    .matcher(COMMENT.matcher(lines.get(at)).replaceFirst(""))
                    .replaceAll(" ");
            String words = line.strip();
            if (keyword(words).isPresent() || folded(words).isPresent()) {
                break;
            }
            lines.set(at, "");
            String sentence = BULLET.matcher(words).replaceFirst("");
            if (section == Phrase.Section.THEN && !sentence.isEmpty()) {
                lines.set(at, conclusion(sentence));
            } else if (!sentence.isEmpty()) {
                outline.add(column(line), at, sentence);
            }
            at++;
        }
        outline.write(lines);
    }

    /** The meaning of a conclusion; for an unknown sentence a placeholder, so that the rest can be read. */
    private String conclusion(String sentence) {
        return book.find(Phrase.Section.THEN, sentence)
                .map(PhraseBook.Found::meaning)
                .orElseGet(() -> {
                    unknown.add(place(), Phrase.Section.THEN, sentence);
                    return "conclude.pathway( Pathway.INFORMATION );";
                });
    }

    /** The indentation of a line in columns; a tab counts as four. Mixed tabs and spaces are reported. */
    private int column(String line) {
        int column = 0;
        int at = 0;
        String indent = "";
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            boolean tab = line.charAt(at) == '\t';
            indent = indent.isEmpty() || indent.equals(tab ? "\t" : " ") ? (tab ? "\t" : " ") : "both";
            column = tab ? (column / TAB + 1) * TAB : column + 1;
            at++;
        }
        if (indent.equals("both") || !(indent.isEmpty() || indentation.isEmpty() || indent.equals(indentation))) {
            refuseTabs();
        }
        indentation = indentation.isEmpty() ? indent : indentation;
        return column;
    }

    private void refuseTabs() {
        problems.add(
                place(),
                Text.of(
                        "Këtu përzihen tabe dhe hapësira në fillim të rreshtave.",
                        "Tabs and spaces are mixed here at the beginning of lines."),
                Text.of(
                        "Sa i gjerë duket një tab ndryshon nga programi në program, dhe grupet varen prej tij;"
                                + " shkruani vetëm hapësira.",
                        "How wide a tab looks differs from program to program, and groups depend on it; write spaces"
                                + " alone."));
    }
}
