package al.nrm.rules.internal.question;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.DutyAction;
import al.nrm.rules.internal.decide.LawInForce;
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
 * A possible conclusion of a decision.
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

    /** The cases in which a decision has it. */
    public int when(RuleLogic logic, LawInForce law, CaseFile file) {
        return fallsAway(law, file) ? Diagrams.FALSE : logic.concludes(key, code);
    }

    /** Whether it is a duty to notify an agency of a case which that agency found; no decision has such a duty. */
    public boolean fallsAway(LawInForce law, CaseFile file) {
        return code.value() instanceof DutyAction action
                && !law.duties().of(action).applies(law.duties().finder(file));
    }
}
