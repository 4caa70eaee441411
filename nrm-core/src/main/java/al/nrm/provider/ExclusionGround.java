package al.nrm.provider;

/** Why a provider is not an option. */
public enum ExclusionGround {
    SEX,
    AGE,
    DEPENDANTS,
    NATIONALITY,
    /** It is known to have no free place. */
    NO_PLACE,
    /** In decisions of version 1.0 only; later versions have a {@link Caution} instead. */
    EXPLOITERS_COUNTY,
    /** It admits no person without consent, and consent is missing. */
    CONSENT
}
