package al.nrm.bench;

import al.nrm.decision.Decision;
import java.util.Map;

/** What tables can say of a case. */
record TableAnswers(
        String treatAs, String act, String means, String purpose, String status, String urgency, String basis) {

    static TableAnswers of(Map<String, Object> answers) {
        return new TableAnswers(
                text(answers, "treatAs"),
                text(answers, "act"),
                text(answers, "means"),
                text(answers, "purpose"),
                text(answers, "status"),
                text(answers, "urgency"),
                text(answers, "basis"));
    }

    /** The same of a decision of the product. */
    static TableAnswers of(Decision decision) {
        return new TableAnswers(
                decision.treatAs().name(),
                decision.elements().act().name(),
                decision.elements().means().name(),
                decision.elements().purpose().name(),
                decision.status().name(),
                decision.urgency().name(),
                decision.referralBasis().name());
    }

    private static String text(Map<String, Object> answers, String key) {
        return String.valueOf(answers.get(key));
    }
}
