package al.nrm.rules.pack;

import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.List;

/**
 * A rule pack cannot be read, since optional jars are not on the class path. The bundled pack needs none of them, so
 * the library does not bring them.
 *
 * <pre>{@code
 * try {
 *     rules = ReferralRules.load(path);
 * } catch (MissingJarsException missing) {
 *     log.error("Add " + missing.jars());
 * }
 * }</pre>
 */
public final class MissingJarsException extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private static final List<String> JARS =
            List.of("org.snakeyaml:snakeyaml-engine", "org.apache.commons:commons-csv", "org.jsoup:jsoup");
    private static final Text WHAT = Text.of(
            "Për të lexuar një paketë rregullash duhen edhe këto varësi (docs/embedding.md): " + String.join(", ", JARS)
                    + ". Paketa e bibliotekës nuk i kërkon.",
            "To read a rule pack, these dependencies are needed too (docs/embedding.md): " + String.join(", ", JARS)
                    + ". The bundled pack needs none of them.");

    /**
     * @param missing the class that was not found
     */
    public MissingJarsException(Throwable missing) {
        super(WHAT.in(TextLanguage.EN), missing);
    }

    /** {@return what is missing and why, in words} */
    public Text what() {
        return WHAT;
    }

    /** {@return what to add: group and name of the artifacts; they bring what they need themselves} */
    public List<String> jars() {
        return JARS;
    }
}
