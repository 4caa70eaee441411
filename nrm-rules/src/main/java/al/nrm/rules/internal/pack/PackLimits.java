package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.HiddenCharacters;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.pack.RulePackException;
import java.util.Arrays;
import java.util.List;

/** The limits of a pack: how large it may be, and what its files may be called. */
final class PackLimits {
    static final int LARGEST_FILE = 5 * 1024 * 1024;
    static final int LARGEST_PACK = 50 * 1024 * 1024;
    static final int LARGEST_ZIP = LARGEST_PACK;
    static final int MOST_FILES = 1_000;
    private static final int LONGEST_NAME = 300;

    private final String name;
    private final Problems problems;

    /**
     * Limits for reading one pack.
     *
     * @param name the path that problems of the whole pack have
     */
    PackLimits(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** Adds a problem of the whole pack and returns the exception that carries all problems so far. */
    RulePackException stop(String key) {
        problem(name, key);
        return new RulePackException(problems.sorted());
    }

    /** Adds a problem of a file. */
    void problem(String path, String key) {
        new PackFile(path, problems).problem(1, key);
    }

    /** The exception for a file that exceeds its limit or that of the pack; the rest of the file is not unpacked. */
    RulePackException tooLarge(String path, int size, long total) {
        if (size > LARGEST_FILE && total <= LARGEST_PACK) {
            problem(path, "file.large");
            return new RulePackException(problems.sorted());
        }
        return stop("pack.large");
    }

    /** Whether a path stays in the folder and has no hidden characters. */
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
