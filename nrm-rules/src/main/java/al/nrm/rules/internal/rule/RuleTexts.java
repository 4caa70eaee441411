package al.nrm.rules.internal.rule;

import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.DutyCatalogue;
import al.nrm.text.DomainLabels;
import al.nrm.text.Text;
import al.nrm.text.TextBundle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts for the words of rules, by key, in both languages. The texts for facts of the case are the labels
 * of the facts, {@link DomainLabels}.
 */
public final class RuleTexts {
    private static final TextBundle TEXTS = TextBundle.load(RuleTexts.class, "words");
    /** What a field means, such as {@code yes.Situation.pregnant}. */
    private static final Pattern MEANING = Pattern.compile("(yes|no|is)\\.(\\p{Upper})(\\w*)\\.(\\w+)");

    private RuleTexts() {}

    /**
     * The text of a key.
     *
     * @param key the key
     * @param texts texts for the places {@code {0}}, {@code {1}} …
     * @return the text
     * @throws IllegalArgumentException if there is no text for the key
     */
    public static Text of(String key, Text... texts) {
        return find(key, texts).orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }

    /**
     * The text of a key, if there is one.
     *
     * @param key the key
     * @param texts texts for the places {@code {0}}, {@code {1}} …
     * @return the text
     */
    public static Optional<Text> find(String key, Text... texts) {
        return TEXTS.find(key, (Object[]) texts).or(() -> DomainLabels.bundle().find(labelKey(key), (Object[]) texts));
    }

    /** The field {@code pregnant} of {@code Situation} is the fact {@code /situation/pregnant}. */
    private static String labelKey(String key) {
        Matcher meaning = MEANING.matcher(key);
        return meaning.matches()
                ? meaning.group(1) + "./" + meaning.group(2).toLowerCase(Locale.ROOT) + meaning.group(3) + "/"
                        + meaning.group(4)
                : key;
    }

    /**
     * The label of a code.
     *
     * @param code a code that rules may name
     * @return its label
     */
    public static Text code(Enum<?> code) {
        return DomainLabels.of(code);
    }

    /**
     * The label of a code that may be concluded.
     *
     * @param code the code
     * @param duties what the pack declares, which has the labels of duties and safeguards
     * @return its label
     */
    public static Text code(Code code, DutyCatalogue duties) {
        if (code.value() instanceof DutyAction action) {
            return duties.label(action);
        } else if (code.value() instanceof SafeguardCode safeguard) {
            return duties.label(safeguard);
        }
        return code((Enum<?>) code.value());
    }

    /**
     * The label of a bundled code in the sentences of the product, which no pack changes.
     *
     * @param code a code that a rule may conclude
     * @return its label
     */
    public static Text bundled(Code code) {
        return code.value() instanceof Enum<?> constant
                ? code(constant)
                : of(code.family().getSimpleName() + "." + code.name());
    }

    /**
     * Every key of the words of rules, without the labels of codes and facts.
     *
     * @return the keys, sorted
     */
    public static Set<String> keys() {
        return TEXTS.keys();
    }
}
