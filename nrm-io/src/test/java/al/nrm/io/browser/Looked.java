package al.nrm.io.browser;

import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The pages that a browser looks at, as arguments of a test: in the thorough build each page in both languages, else each in
 * one, in turn. Opening a page and printing it takes seconds, and both languages have the same layout.
 */
final class Looked {
    /** The pictures of the documentation are taken of every page too. */
    private static final boolean ALL = Boolean.getBoolean("nrm.thorough") || System.getProperty("nrm.pictures") != null;

    private Looked() {}

    /**
     * Names of pages with the language of each.
     *
     * @param first the language of the first page in the ordinary build
     */
    static Stream<Arguments> at(Collection<String> names, TextLanguage first) {
        List<Arguments> pages = new ArrayList<>();
        int turn = first.ordinal();
        for (String name : names.stream().sorted().toList()) {
            for (TextLanguage language : TextLanguage.values()) {
                if (ALL || language.ordinal() == turn % 2) {
                    pages.add(Arguments.of(name, language));
                }
            }
            turn++;
        }
        return pages.stream();
    }
}
