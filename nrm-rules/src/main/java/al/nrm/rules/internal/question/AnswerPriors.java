package al.nrm.rules.internal.question;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.rules.internal.logic.CaseVariable;
import java.util.Arrays;

/**
 * Prior probabilities of the values of a fact. They only order questions, and do not decide whether one is asked;
 * they are not statistics about people.
 */
final class AnswerPriors {
    private static final double NOT_KNOWN = 0.4;
    /** Prior of YES for one of many indicators. */
    private static final double INDICATOR_YES = 0.06;

    /** Prior of need for one of many services. */
    private static final double NEEDED = 0.1;

    private static final String NEED = CaseFacts.NEEDS.pointer() + "/";

    private AnswerPriors() {}

    static double[] of(CaseVariable fact) {
        int size = fact.values().size();
        double[] chances = new double[size];
        if (fact.pointer().startsWith(NEED)) {
            chances[CaseVariable.UNKNOWN] = 1 - NEEDED;
            chances[size - 1] = NEEDED;
            return chances;
        }
        if (!fact.askable()) {
            Arrays.fill(chances, 1.0 / size);
            return chances;
        }
        chances[CaseVariable.UNKNOWN] = NOT_KNOWN;
        boolean indicator = fact.pointer().startsWith("/observations/");
        for (int value = 1; value < size; value++) {
            boolean yes = fact.values().get(value).code() == Answer.YES;
            chances[value] =
                    indicator ? (yes ? INDICATOR_YES : 1 - NOT_KNOWN - INDICATOR_YES) : (1 - NOT_KNOWN) / (size - 1);
        }
        return chances;
    }
}
