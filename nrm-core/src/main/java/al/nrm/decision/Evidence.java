package al.nrm.decision;

/** How much supports the status. It orders work and never lowers the status. */
public enum Evidence {
    STRONG,
    MODERATE,
    LIMITED,
    NONE
}
