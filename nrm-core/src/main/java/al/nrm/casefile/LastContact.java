package al.nrm.casefile;

/** How long ago the person was last in contact with the exploiter. */
public enum LastContact {
    ONGOING,
    WITHIN_A_WEEK,
    WITHIN_A_MONTH,
    WITHIN_A_YEAR,
    OVER_A_YEAR,
    NONE,
    UNKNOWN;

    /**
     * Whether this contact is as recent as the threshold or more recent. Always false if one of the two is {@code NONE}
     * or {@code UNKNOWN}.
     *
     * @param threshold a time other than {@code NONE} and {@code UNKNOWN}
     * @return true if it is at least as recent
     */
    public boolean isAsRecentAs(LastContact threshold) {
        return ordinal() <= OVER_A_YEAR.ordinal()
                && threshold.ordinal() <= OVER_A_YEAR.ordinal()
                && ordinal() <= threshold.ordinal();
    }
}
