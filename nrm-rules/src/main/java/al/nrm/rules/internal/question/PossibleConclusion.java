package al.nrm.rules.internal.question;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Key;
import al.nrm.text.NearestWord;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a decision may conclude, by key and code.
 *
 * @param key a key of the decision
 * @param code one of its codes
 */
public record PossibleConclusion(Key key, Enum<?> code) {
    /** The keys as a document writes them, each with the names of its codes, in the order of the vocabulary. */
    public static Map<String, List<String>> codesByKey() {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        Key.ofRules().forEach(key -> codes.put(key.wire(), names(key.family())));
        return codes;
    }

    private static List<String> names(Class<? extends Enum<?>> family) {
        return Arrays.stream(family.getEnumConstants()).map(Enum::name).toList();
    }

    /**
     * The conclusion named so.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static PossibleConclusion parse(String key, String value) {
        Key known = Key.ofRules().stream()
                .filter(candidate -> candidate.wire().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> unknown(key, Key.ofRules().stream().map(Key::wire).toList()));
        Class<? extends Enum<?>> family = known.family();
        Enum<?> code = Codes.find(family, value).orElseThrow(() -> unknown(value, names(family)));
        return new PossibleConclusion(known, code);
    }

    private static IllegalArgumentException unknown(String word, Collection<String> known) {
        String near =
                NearestWord.to(word, known).map(text -> " Maybe " + text + ".").orElse("");
        return new IllegalArgumentException("Not known: " + word + ". Known: " + String.join(", ", known) + "." + near);
    }

    /** The cases in which a decision says so. */
    public int when(RuleLogic logic, Agency detecting) {
        return fallsAway(detecting) ? Diagrams.FALSE : logic.concludes(key, code);
    }

    /** Whether it is a duty to tell somebody what she found herself: nobody has it. */
    public boolean fallsAway(Agency detecting) {
        return code instanceof DutyAction action
                && action.tells()
                && action.recipient(detecting).isEmpty();
    }
}
