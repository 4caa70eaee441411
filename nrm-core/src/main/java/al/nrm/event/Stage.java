package al.nrm.event;

/**
 * The stages of a case in the mechanism. A stage is the current work of the agencies; court proceedings may run in
 * parallel.
 */
public enum Stage {
    /** Indicators are observed and recorded. */
    INITIAL_IDENTIFICATION,
    /** Immediate safety, care and shelter. */
    FIRST_NEEDS,
    /** The person is referred to agencies and providers. */
    REFERRAL,
    /** The status is assessed on the person's request, or for a child. */
    FORMAL_IDENTIFICATION,
    /** Long-term assistance according to a plan. */
    ASSISTANCE,
    /** Transition to a life without assistance by the mechanism. */
    REINTEGRATION,
    /** Return to another country or to another place, after an assessment of its risk. */
    RETURN,
    /** Only criminal or civil proceedings remain. */
    PROCEEDINGS,
    /** The case is closed. */
    CLOSED
}
