package al.nrm.io.report.internal.words;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Evidence;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.io.report.Labels;
import java.util.Set;

/** Conclusions of a decision in words, by key and code. */
public final class ConclusionWords {
    /** What is advised. The reasons, questions and what is unverified follow from it. */
    private static final Set<String> ADVICE = Set.of(
            "status",
            "treatAs",
            "elements.act",
            "elements.means",
            "elements.purpose",
            "evidence",
            "urgency",
            "referralBasis",
            "pathways",
            "duties",
            "safeguards",
            "services");

    private ConclusionWords() {}

    /** Whether a key of a decision is a part of the advice, which has words. */
    public static boolean isAdvice(String key) {
        return ADVICE.contains(key);
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
        return switch (key) {
            case "status" -> labels.of(Status.valueOf(code));
            case "treatAs" -> labels.of(TreatAs.valueOf(code));
            case "elements.act", "elements.means", "elements.purpose" -> labels.of(Answer.valueOf(code));
            case "evidence" -> labels.of(Evidence.valueOf(code));
            case "urgency" -> labels.of(Urgency.valueOf(code));
            case "referralBasis" -> labels.of(ReferralBasis.valueOf(code));
            case "pathways" -> labels.of(Pathway.valueOf(code));
            case "duties" -> labels.of(DutyAction.parse(code));
            case "safeguards" -> labels.of(SafeguardCode.parse(code));
            case "services" -> labels.of(Service.valueOf(code));
            default -> throw new IllegalArgumentException("A decision has no key " + key);
        };
    }
}
