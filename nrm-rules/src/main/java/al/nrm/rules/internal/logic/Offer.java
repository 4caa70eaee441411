package al.nrm.rules.internal.logic;

import al.nrm.place.County;

/** The offer of a directory for one service. */
public enum Offer {
    /** A provider that admits everybody. It lies in {@link #COUNTY}. */
    OPEN,
    /** No provider offers it. */
    NONE,
    /** One provider, which has no free place. */
    FULL,
    /** One provider, which admits no person without consent. It lies in {@link #COUNTY}. */
    WITH_CONSENT;

    /** The county of the invented providers. */
    public static final County COUNTY = County.TIRANE;
}
