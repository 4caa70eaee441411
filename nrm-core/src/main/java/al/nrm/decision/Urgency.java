package al.nrm.decision;

/** How soon somebody must act. */
public enum Urgency {
    IMMEDIATE,
    URGENT,
    STANDARD
}
