package al.nrm.casefile;

/** A service that a person may need and a provider may offer. */
public enum Service {
    ACCOMMODATION,
    MEDICAL,
    PSYCHOLOGICAL,
    LEGAL_AID,
    INTERPRETATION,
    EDUCATION,
    VOCATIONAL_TRAINING,
    EMPLOYMENT,
    ECONOMIC_AID,
    SOCIAL_HOUSING,
    FAMILY_MEDIATION,
    PROTECTION,
    COMPENSATION_ADVICE,
    RESIDENCE,
    VOLUNTARY_RETURN,
    REINTEGRATION
}
