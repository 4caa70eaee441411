package al.nrm.indicator;

/** The six dimensions of the ILO/EC 2009 operational indicators. */
public enum Dimension {
    DECEPTIVE_RECRUITMENT,
    COERCIVE_RECRUITMENT,
    VULNERABILITY_AT_RECRUITMENT,
    EXPLOITATION,
    COERCION_AT_DESTINATION,
    VULNERABILITY_AT_DESTINATION;

    /** {@return whether this is one of the three dimensions of recruitment} */
    public boolean isRecruitment() {
        return ordinal() <= VULNERABILITY_AT_RECRUITMENT.ordinal();
    }
}
