package al.nrm.rules.internal.question;

import al.nrm.decision.DutyAction;
import al.nrm.rules.internal.duty.DutyLaw;
import al.nrm.rules.internal.duty.Finder;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.text.NearestWord;
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
public record PossibleConclusion(Key key, Code code) {
    /** The keys as a document writes them, each with the names of its codes, in the order of the vocabulary. */
    public static Map<String, List<String>> codesByKey(KeyCodes known) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        Key.ofRules().forEach(key -> codes.put(key.wire(), known.names(key)));
        return codes;
    }

    /**
     * The conclusion named so.
     *
     * @param codes the codes of the pack
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static PossibleConclusion parse(String key, String value, KeyCodes codes) {
        Key known = Key.ofRules().stream()
                .filter(candidate -> candidate.wire().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> unknown(key, Key.ofRules().stream().map(Key::wire).toList()));
        Code code = codes.find(known, value).orElseThrow(() -> unknown(value, codes.names(known)));
        return new PossibleConclusion(known, code);
    }

    private static IllegalArgumentException unknown(String word, Collection<String> known) {
        String near =
                NearestWord.to(word, known).map(text -> " Maybe " + text + ".").orElse("");
        return new IllegalArgumentException("Not known: " + word + ". Known: " + String.join(", ", known) + "." + near);
    }

    /** The cases in which a decision says so. */
    public int when(RuleLogic logic, DutyLaw duties, Finder finder) {
        return fallsAway(duties, finder) ? Diagrams.FALSE : logic.concludes(key, code);
    }

    /** Whether it is a duty to notify an agency of a case that it reported itself; no decision has such a duty. */
    public boolean fallsAway(DutyLaw duties, Finder finder) {
        return code.value() instanceof DutyAction action && !duties.of(action).applies(finder);
    }
}
