package al.nrm.io.report.internal.words;

import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.io.report.Labels;
import java.util.Map;
import java.util.Optional;

/** Conclusions of a decision in words, by key and code. */
public final class ConclusionWords {
    /** The family of labels of each key; of duties and safeguards the pack has the labels. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("status", "Status"),
            Map.entry("treatAs", "TreatAs"),
            Map.entry("elements.act", "Answer"),
            Map.entry("elements.means", "Answer"),
            Map.entry("elements.purpose", "Answer"),
            Map.entry("dimensions", "Dimension"),
            Map.entry("evidence", "Evidence"),
            Map.entry("urgency", "Urgency"),
            Map.entry("referralBasis", "ReferralBasis"),
            Map.entry("pathways", "Pathway"),
            Map.entry("services", "Service"));

    private ConclusionWords() {}

    /** Whether a key is a part of the advice; reasons, scores, questions and what is unverified only lead to it. */
    public static boolean isAdvice(String key) {
        return key.equals("duties")
                || key.equals("safeguards")
                || (FAMILIES.containsKey(key) && !key.equals("dimensions"));
    }

    /** The key in words. */
    public static String key(String key, Labels labels) {
        return labels.has("key." + key) ? labels.of("key." + key) : key;
    }

    /**
     * The code in words.
     *
     * @throws IllegalArgumentException if a decision has no such key or code
     */
    public static String code(String key, String code, Labels labels) {
        return find(key, code, labels)
                .orElseThrow(() -> new IllegalArgumentException("A decision has no " + key + " " + code));
    }

    /** The code in words; empty if a decision has no such key or code. */
    public static Optional<String> find(String key, String code, Labels labels) {
        return switch (key) {
            case "duties" -> Optional.of(labels.of(DutyAction.parse(code)));
            case "safeguards" -> Optional.of(labels.of(SafeguardCode.parse(code)));
            default ->
                Optional.ofNullable(FAMILIES.get(key))
                        .map(family -> family + "." + code)
                        .filter(labels::has)
                        .map(labels::of);
        };
    }
}
