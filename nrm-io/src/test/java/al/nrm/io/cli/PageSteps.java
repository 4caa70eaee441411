package al.nrm.io.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page for the authors of rules tells its reader to do, taken from the words of the page itself: the line above a
 * block of code says what is done with it. A block that no such line explains is an error, so nothing on the page is left
 * untried.
 */
final class PageSteps {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final Pattern NEW = line("(?:New file|Skedar i ri) `([^`]+)`:");
    private static final Pattern END = line("(?:At the end of|Në fund të) `([^`]+)`:");
    private static final Pattern OLD = line("(?:In|Te) `([^`]+)`, (?:instead of this|në vend të kësaj):");
    private static final Pattern NOW = line("(?:write|shkruani):");
    private static final Pattern SWAPPED = line("(?:In|Te) `([^`]+)`, `([^`]+)` (?:instead of|në vend të) `([^`]+)`:");
    private static final Pattern LEFT_OUT = line("(?:In|Te) `([^`]+)`, (?:without|pa) `([^`]+)`:");

    /** The rule or parameter of a small change that no scenario notices, as {@code pack test --mutate} writes it. */
    private static final Pattern NOT_NOTICED = Pattern.compile("(?m)^(?:not noticed|nuk u vu re): ([a-z.-]+): ");

    private PageSteps() {}

    /** Something that the reader does. */
    sealed interface Step {}

    /** A file is written. */
    record Write(String file, String text) implements Step {}

    /** Text is put at the end of a file. */
    record Append(String file, String text) implements Step {}

    /** A text that stands once in a file is replaced. */
    record Replace(String file, String old, String now) implements Step {}

    /** Commands are run, and this is what they say. */
    record Console(String text) implements Step {}

    /** A text is replaced by a mistake, and this is what the check then says; afterwards it is right again. */
    record Mistake(Replace made, String messages) implements Step {}

    private static Pattern line(String pattern) {
        return Pattern.compile("(?:.* )?" + pattern);
    }

    /** The steps of a page, in its order. */
    static List<Step> of(String page) {
        List<Step> steps = new ArrayList<>();
        Matcher blocks = FENCED.matcher(page);
        Replace begun = null;
        while (blocks.find()) {
            String[] before = page.substring(0, blocks.start()).strip().split("\n");
            String said = before[before.length - 1].strip();
            Step step = step(said, blocks.group(1), blocks.group(2), begun);
            begun = step instanceof Replace replace && replace.now().isEmpty() ? replace : null;
            if (begun == null) {
                steps.add(step);
            }
        }
        if (begun != null) {
            throw new IllegalArgumentException("Nothing is written instead of: " + begun.old());
        }
        return steps;
    }

    /**
     * A step with {@code --mutate}, limited to the rules of which the page shows what comes out; any other step as it is. All
     * small changes of a pack take half a minute.
     */
    static Step onlyWithShownMutations(Step step) {
        if (!(step instanceof Console console) || !console.text().contains(" --mutate ")) {
            return step;
        }
        String shown = NOT_NOTICED
                .matcher(console.text())
                .results()
                .map(line -> line.group(1))
                .distinct()
                .collect(Collectors.joining(","));
        return new Console(console.text().replace(" --mutate ", " --mutate-only " + shown + " "));
    }

    private static Step step(String said, String kind, String text, Replace begun) {
        if (kind.equals("console")) {
            return new Console(text);
        }
        Matcher line = NEW.matcher(said);
        if (line.matches()) {
            return new Write(line.group(1), text);
        } else if (line.usePattern(END).matches()) {
            return new Append(line.group(1), text);
        } else if (line.usePattern(OLD).matches()) {
            return new Replace(line.group(1), text, "");
        } else if (line.usePattern(NOW).matches() && begun != null) {
            return new Replace(begun.file(), begun.old(), text);
        } else if (line.usePattern(SWAPPED).matches()) {
            return new Mistake(new Replace(line.group(1), line.group(3), line.group(2)), text);
        } else if (line.usePattern(LEFT_OUT).matches()) {
            return new Mistake(new Replace(line.group(1), line.group(2), ""), text);
        }
        throw new IllegalArgumentException("Nothing says what is done with the block below: " + said);
    }
}
