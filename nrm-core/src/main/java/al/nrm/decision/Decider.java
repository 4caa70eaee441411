package al.nrm.decision;

import al.nrm.casefile.CaseFile;

/**
 * The port: a case goes in, advice comes out; nothing else happens.
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
     *     catalogue does not know, or a day before the law begins
     */
    Decision decide(CaseFile caseFile);
}
