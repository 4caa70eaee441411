package al.nrm.indicator;

/** How much one indicator weighs within its dimension. */
public enum Strength {
    STRONG,
    MEDIUM,
    WEAK
}
