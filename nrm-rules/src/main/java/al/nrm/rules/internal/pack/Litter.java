package al.nrm.rules.internal.pack;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files that operating systems and editors create in folders: {@code .DS_Store}, {@code Thumbs.db}, {@code desktop.ini},
 * {@code .git/}, {@code __MACOSX/}, {@code ._name}, {@code .~lock.name#}, {@code ~$name}, {@code name.bak}, {@code name~}.
 * They are no part of a pack and are not read. {@code docs/rule-authors.md} has the same list.
 */
final class Litter {
    private static final Set<String> NAMES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".git", "__MACOSX");
    private static final Pattern FORMS = Pattern.compile("\\._.+|\\.~lock\\..*#|~\\$.+|.+\\.bak|.+~", Pattern.DOTALL);

    private Litter() {}

    /**
     * Whether a file or folder is litter, or is in a folder that is.
     *
     * @param path with {@code /} between its steps
     */
    static boolean is(String path) {
        return Arrays.stream(path.split("/"))
                .anyMatch(step -> NAMES.contains(step) || FORMS.matcher(step).matches());
    }
}
