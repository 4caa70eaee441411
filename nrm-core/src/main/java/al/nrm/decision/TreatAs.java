package al.nrm.decision;

/** Whether the person is treated as a child or as an adult. */
public enum TreatAs {
    CHILD,
    /**
     * The age is not established; the person is treated as a child until it is. Council of Europe Convention, art.
     * 10(3).
     */
    PRESUMED_CHILD,
    ADULT;

    /** {@return whether this is CHILD or PRESUMED_CHILD} */
    public boolean isChild() {
        return this != ADULT;
    }
}
