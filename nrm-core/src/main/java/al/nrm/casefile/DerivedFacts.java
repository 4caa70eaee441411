package al.nrm.casefile;

/**
 * Facts that the criteria derive from several facts of a case before any rule is evaluated (criteria, sections 6 and
 * 7).
 *
 * <pre>{@code
 * if (DerivedFacts.isAbroad(caseFile)) { … } // also where a consulate found the person
 * }</pre>
 */
public final class DerivedFacts {
    private DerivedFacts() {}

    /**
     * Whether the person counts as foreign.
     *
     * @param file the case
     * @return true if nationalities are known and Albania is not among them, or if none is known and the person stays
     *     irregularly or asks for asylum
     */
    public static boolean isForeign(CaseFile file) {
        Answer byNationality = file.person().foreign();
        return byNationality.isUnknown()
                ? file.situation().irregularStay().isYes()
                        || file.situation().asylumClaim().isYes()
                : byNationality.isYes();
    }

    /**
     * Whether the person was found outside Albania.
     *
     * @param file the case
     * @return true if the case says so, or if the setting is a mission abroad or the agency a consulate, and the case
     *     does not state the contrary
     */
    public static boolean isAbroad(CaseFile file) {
        Answer stated = file.detection().abroad();
        return stated.isYes() || (stated.isUnknown() && (isAtMission(file) || isFoundByConsulate(file)));
    }

    private static boolean isAtMission(CaseFile file) {
        return file.detection().setting() == Setting.MISSION_ABROAD;
    }

    private static boolean isFoundByConsulate(CaseFile file) {
        return file.detection().agency() == Agency.CONSULATE;
    }

    /**
     * Whether a recorded answer about consent does not count yet.
     *
     * @param file the case
     * @return true if a companion is suspected and the person was not asked alone
     */
    public static boolean isConsentInDoubt(CaseFile file) {
        return file.situation().companionSuspected().isYes()
                && !file.consent().askedAlone().isYes();
    }
}
