package al.nrm.casefile;

/** The kind of place where the person was found. */
public enum Setting {
    BORDER,
    STREET,
    WORKPLACE,
    COMMERCIAL_SEX_VENUE,
    HOME,
    SCHOOL,
    HEALTH_FACILITY,
    SHELTER,
    DETENTION,
    ONLINE,
    MISSION_ABROAD,
    OTHER,
    UNKNOWN
}
