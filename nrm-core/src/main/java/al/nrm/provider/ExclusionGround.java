package al.nrm.provider;

/** Why a provider is not an option. */
public enum ExclusionGround {
    SEX,
    AGE,
    DEPENDANTS,
    NATIONALITY,
    /** It is known that no place is free. */
    NO_PLACE,
    /** It lies where the exploitation took place, and the danger is not over. */
    EXPLOITERS_COUNTY,
    /** It admits no person without consent, and there is no ground to refer. */
    CONSENT
}
