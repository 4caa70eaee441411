package al.nrm.io.report;

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

/** Conclusions of a decision in words, by key and code. */
final class ConclusionWords {
    private ConclusionWords() {}

    /** The key in words. */
    static String key(String key, Labels labels) {
        return labels.has("key." + key) ? labels.of("key." + key) : key;
    }

    /**
     * The code in words.
     *
     * @throws IllegalArgumentException if a decision has no such key or code
     */
    static String code(String key, String code, Labels labels) {
        return labels.of(
                switch (key) {
                    case "status" -> Status.valueOf(code);
                    case "treatAs" -> TreatAs.valueOf(code);
                    case "elements.act", "elements.means", "elements.purpose" -> Answer.valueOf(code);
                    case "evidence" -> Evidence.valueOf(code);
                    case "urgency" -> Urgency.valueOf(code);
                    case "referralBasis" -> ReferralBasis.valueOf(code);
                    case "pathways" -> Pathway.valueOf(code);
                    case "duties" -> DutyAction.valueOf(code);
                    case "safeguards" -> SafeguardCode.valueOf(code);
                    case "services" -> Service.valueOf(code);
                    default -> throw new IllegalArgumentException("A decision has no key " + key);
                });
    }
}
