package al.nrm.rules.authoring;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.decision.Evidence;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;

/**
 * The calls that a rule makes after {@code then}: the type of {@code conclude} where rule files are compiled by Drools
 * itself, with the vocabulary of {@code nrm pack words --format drl}. The product reads the calls and has no
 * implementation; a session of Drools is given one.
 *
 * <pre>{@code
 * session.setGlobal("conclude", conclusions); // an implementation that keeps what it is told
 * }</pre>
 */
public interface RuleConclusions {
    /**
     * Concludes the status of the person.
     *
     * @param status the status
     */
    void status(Status status);

    /**
     * Concludes whether the person is treated as a child.
     *
     * @param treatAs as a child or as an adult
     */
    void treatAs(TreatAs treatAs);

    /**
     * Concludes whether there is an act of trafficking.
     *
     * @param answer YES, NO or UNKNOWN
     */
    void act(Answer answer);

    /**
     * Concludes whether there is a means of trafficking.
     *
     * @param answer YES, NO or UNKNOWN
     */
    void means(Answer answer);

    /**
     * Concludes whether there is a purpose of trafficking.
     *
     * @param answer YES, NO or UNKNOWN
     */
    void purpose(Answer answer);

    /**
     * Concludes how much supports the status.
     *
     * @param evidence the degree
     */
    void evidence(Evidence evidence);

    /**
     * Concludes how soon to act.
     *
     * @param urgency the urgency
     */
    void urgency(Urgency urgency);

    /**
     * Concludes the ground on which the person may be referred.
     *
     * @param basis the ground
     */
    void referralBasis(ReferralBasis basis);

    /**
     * Concludes a pathway of the case.
     *
     * @param pathway the pathway
     */
    void pathway(Pathway pathway);

    /**
     * Concludes a duty without a time limit.
     *
     * @param duty a constant of {@code Duty}, which the vocabulary declares
     */
    void duty(Enum<?> duty);

    /**
     * Concludes a duty.
     *
     * @param duty a constant of {@code Duty}, which the vocabulary declares
     * @param timeLimit the parameter that sets its time limit
     */
    void duty(Enum<?> duty, String timeLimit);

    /**
     * Concludes a safeguard.
     *
     * @param safeguard a constant of {@code Safeguard}, which the vocabulary declares
     */
    void safeguard(Enum<?> safeguard);

    /**
     * Concludes that a service is wanted.
     *
     * @param service the service
     */
    void service(Service service);

    /** Concludes that each service that the person needs is wanted. */
    void neededServices();

    /** Gives the rule as a reason for the services that a provider offers. */
    void offeredServices();

    /** Gives the rule as a reason for the services that have an option. */
    void servicesWithOption();

    /** Gives the rule as a reason for the services with an option that carries a caution. */
    void servicesWithCaution();

    /** Gives the rule as a reason for the services that no provider can give. */
    void unmetServices();

    /** Gives the rule as a reason for the services that no provider of the directory offers. */
    void servicesNotInDirectory();

    /**
     * Shows the value of a parameter in the reason.
     *
     * @param parameter its id
     */
    void mention(String parameter);
}
