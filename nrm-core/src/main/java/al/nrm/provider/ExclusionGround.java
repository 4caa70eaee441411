package al.nrm.provider;

/** Why a provider is not an option. */
public enum ExclusionGround {
    SEX,
    AGE,
    DEPENDANTS,
    NATIONALITY,
    /** It is known that no place is free. */
    NO_PLACE,
    /** Of decisions of version 1.0 only; since then a {@link Caution}. */
    EXPLOITERS_COUNTY,
    /** It admits no person without consent, and consent is missing. */
    CONSENT
}
