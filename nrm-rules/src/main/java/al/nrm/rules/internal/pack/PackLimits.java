package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.HiddenCharacters;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.Text;
import java.util.Arrays;
import java.util.List;

/** How much a pack may hold, and what its files may be called. */
final class PackLimits {
    static final int LARGEST_FILE = 5 * 1024 * 1024;
    static final int LARGEST_PACK = 50 * 1024 * 1024;
    static final int LARGEST_ZIP = LARGEST_PACK;
    static final int MOST_FILES = 1_000;
    private static final int LONGEST_NAME = 300;
    private final String name;
    private final Problems problems;

    /**
     * @param name what a problem of the pack as a whole is said of
     */
    PackLimits(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** Reading cannot go on: notes why, and gives all problems so far. */
    RulePackException stop(Text what, Text why) {
        problems.add(new Rule.Place(name, 1), what, why);
        return new RulePackException(problems.sorted());
    }

    RulePackException tooMany() {
        return stop(
                Text.of("Paketa ka tepër skedarë.", "The pack has too many files."),
                Text.of("Më së shumti 1000.", "At most 1,000."));
    }

    RulePackException tooLarge() {
        return stop(
                Text.of("Paketa është tepër e madhe.", "The pack is too large."),
                Text.of("Më së shumti 50 MB, pa ngjeshje.", "At most 50 MB unpacked."));
    }

    /** Reading stops in a file that passes its limit or that of the pack; the rest of it is not unpacked. */
    RulePackException tooLarge(String path, int size, long total) {
        if (size > LARGEST_FILE && total <= LARGEST_PACK) {
            fileTooLarge(path);
            return new RulePackException(problems.sorted());
        }
        return tooLarge();
    }

    void fileTooLarge(String path) {
        problems.add(
                new Rule.Place(path, 1),
                Text.of("Skedari është tepër i madh.", "The file is too large."),
                Text.of("Më së shumti 5 MB.", "At most 5 MB."));
    }

    void unreadable(String path) {
        problems.add(
                new Rule.Place(path, 1),
                Text.of("Skedari nuk lexohet.", "The file cannot be read."),
                Text.of("Mungon leja e leximit ose skedari.", "The permission to read it, or the file, is missing."));
    }

    void notAFile(String path) {
        problems.add(
                new Rule.Place(path, 1),
                Text.of("Nuk është skedar i paketës.", "This is not a file of the pack."),
                Text.of(
                        "Lidhjet, pajisjet dhe shtigjet jashtë dosjes nuk pranohen.",
                        "Links, devices and paths that leave the folder are refused."));
    }

    void twice(String path) {
        problems.add(
                new Rule.Place(path, 1),
                Text.of("Skedari gjendet dy herë në zip.", "The file stands twice in the zip."),
                Text.of("Nuk dihet cili vlen.", "It is not known which one counts."));
    }

    /** Whether a path stays in the folder and shows as it is. */
    static boolean isPlain(String path) {
        List<String> steps = Arrays.asList(path.split("/", -1));
        return path.length() <= LONGEST_NAME
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && path.indexOf('\n') < 0
                && path.indexOf('\t') < 0
                && HiddenCharacters.hiddenIn(path).isEmpty()
                && steps.stream().noneMatch(step -> step.isBlank() || step.equals(".") || step.equals(".."));
    }
}
