package al.nrm.event;

/** Where a case is in the mechanism. The stage is the current work of the agencies; court proceedings may run in parallel. */
public enum Stage {
    /** Signs are seen and recorded. */
    INITIAL_IDENTIFICATION,
    /** Safety, care and shelter at once. */
    FIRST_NEEDS,
    /** The person is referred to those who help. */
    REFERRAL,
    /** The status is assessed on the person's request, or for a child. */
    FORMAL_IDENTIFICATION,
    /** Long-term assistance by a plan. */
    ASSISTANCE,
    /** Towards a life without the mechanism. */
    REINTEGRATION,
    /** Return to another country or to another place, after an assessment of its risk. */
    RETURN,
    /** Criminal or civil proceedings are what is left. */
    PROCEEDINGS,
    /** Nothing is open. */
    CLOSED
}
