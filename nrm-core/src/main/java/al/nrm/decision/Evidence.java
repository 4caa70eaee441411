package al.nrm.decision;

/** The strength of the evidence for the status. It serves to set priorities and never lowers the status. */
public enum Evidence {
    STRONG,
    MODERATE,
    LIMITED,
    NONE
}
