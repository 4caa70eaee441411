package al.nrm.decision;

import al.nrm.casefile.CaseFile;

/**
 * Decides cases: the port between a host and the rules. It has no side effects.
 *
 * <pre>{@code
 * Decider decider = ReferralRules.bundled();
 * Decision decision = decider.decide(caseFile);
 * }</pre>
 */
@FunctionalInterface
public interface Decider {
    /**
     * Decides one case. Safe for use by many threads at once.
     *
     * @param caseFile the case; its day selects the law
     * @return the advice with its reasons
     * @throws al.nrm.problem.RefusedInputException if the case cannot be decided under this law: an indicator that its
     *     catalogue does not know, or a day that the law does not cover
     */
    Decision decide(CaseFile caseFile);
}
