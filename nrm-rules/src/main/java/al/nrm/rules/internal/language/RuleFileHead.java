package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Codes;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines with which a rule file may begin, for the tools of Drools: the package of the vocabulary, and imports of the
 * families of codes. They are optional and do not change the meaning of the file.
 */
public final class RuleFileHead {
    /** The package of all rules. */
    public static final String PACKAGE = "al.nrm.criteria";

    private static final Set<String> IMPORTS =
            Codes.families().values().stream().map(Class::getCanonicalName).collect(Collectors.toUnmodifiableSet());

    private RuleFileHead() {}

    /** The head of a file as the bundled pack, and each copy of it, has it. */
    public static String text() {
        return "package " + PACKAGE + ";\n";
    }

    /** Reads the head of a file, if there is one; reports a problem if it has other content. */
    static void read(Tokens tokens, Problems problems) {
        if (tokens.peek().is("package") && line(tokens, Set.of(PACKAGE), problems)) {
            boolean known = true;
            while (known && tokens.peek().is("import")) {
                known = line(tokens, IMPORTS, problems);
            }
        }
    }

    private static boolean line(Tokens tokens, Set<String> known, Problems problems) {
        Tokens.Token first = tokens.take();
        StringBuilder name = new StringBuilder();
        while (!tokens.atEnd() && !tokens.peek().is("rule") && !tokens.peek().is(";")) {
            name.append(tokens.take().text());
        }
        if (tokens.takes(";") && known.contains(name.toString())) {
            return true;
        }
        problems.add(first.place(), "file-head", first.text() + " " + name, PACKAGE);
        return false;
    }
}
