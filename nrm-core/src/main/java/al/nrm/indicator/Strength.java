package al.nrm.indicator;

/** The weight of an indicator within its dimension. */
public enum Strength {
    STRONG,
    MEDIUM,
    WEAK
}
