package al.nrm.indicator;

/** The sets of strengths that were read. The two sets for sexual exploitation were not. */
public enum IndicatorSet {
    ADULT_LABOUR,
    CHILD_LABOUR
}
