package al.nrm.casefile;

/** The agencies that find a person, perform a duty or are told of a case. */
public enum Agency {
    /** Sector against trafficking of the local police directorate. */
    ANTI_TRAFFICKING_POLICE,
    /** Border and Migration Police. */
    BORDER_POLICE,
    /** Regional directorate of the State Social Service (SHSSH). */
    STATE_SOCIAL_SERVICE,
    /** State Inspectorate of Labour and Social Services (ISHPSHSH). */
    LABOUR_INSPECTORATE,
    /** Child protection unit or worker of a municipality (NjMF, PMF). */
    CHILD_PROTECTION_UNIT,
    MUNICIPALITY,
    HEALTH,
    EDUCATION,
    CONSULATE,
    /** Mobile identification unit (NjL). */
    MOBILE_UNIT,
    NGO,
    HOTLINE,
    /** The person asked for help themselves. */
    SELF,
    PROSECUTION,
    /** The Responsible Authority (Autoriteti Përgjegjës) of the mechanism. */
    RESPONSIBLE_AUTHORITY,
    /** Regional Anti-trafficking Committee (KRAT). */
    REGIONAL_COMMITTEE,
    OTHER
}
