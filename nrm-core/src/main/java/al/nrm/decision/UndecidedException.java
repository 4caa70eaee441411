package al.nrm.decision;

import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.List;

/**
 * The pack cannot decide a case: its rules give a key two values or none, or a limit was reached. It indicates a defect
 * of the pack.
 *
 * <pre>{@code
 * try {
 *     decision = rules.decide(caseFile);
 * } catch (UndecidedException undecided) {
 *     log.error("The pack must be mended: " + undecided.rules());
 * }
 * }</pre>
 */
public final class UndecidedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Text what;
    private final String key;
    private final transient List<String> rules;

    /**
     * An exception for a case.
     *
     * @param what what happened, in words
     * @param key the key of the decision, or empty when a limit was reached
     * @param rules the ids of the rules involved, sorted
     */
    public UndecidedException(Text what, String key, List<String> rules) {
        super(what.in(TextLanguage.EN));
        this.what = what;
        this.key = key;
        this.rules = List.copyOf(rules);
    }

    /** {@return what happened, in words} */
    public Text what() {
        return what;
    }

    /** {@return the key of the decision; empty when a limit was reached} */
    public String key() {
        return key;
    }

    /** {@return the ids of the rules involved, sorted} */
    public List<String> rules() {
        return rules;
    }
}
