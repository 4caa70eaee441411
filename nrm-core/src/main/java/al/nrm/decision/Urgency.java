package al.nrm.decision;

/** How soon action is needed. */
public enum Urgency {
    IMMEDIATE,
    URGENT,
    STANDARD
}
