package al.nrm.provider;

/** Why a provider that is an option may be used with care only. */
public enum Caution {
    /** It offers a place in a county of the exploitation, and the danger is not over: only with a safety plan. */
    EXPLOITERS_COUNTY,
    /** It mediates with a family that may be involved. */
    FAMILY_SUSPECTED
}
