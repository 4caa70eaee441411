package al.nrm.rules.internal.duty;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.casefile.Setting;

/**
 * Who found the person, and where.
 *
 * @param agency the detecting agency
 * @param abroad whether the person was found abroad
 * @param setting the setting
 */
public record Finder(Agency agency, boolean abroad, Setting setting) {
    /** The number of different values of {@link #place}. */
    public static final int PLACES = 2 * Agency.values().length;

    /**
     * Who found the person of a case.
     *
     * @param abroadByMission whether a mission abroad or a consulate counts as abroad where the case does not say so
     */
    static Finder of(CaseFile file, boolean abroadByMission) {
        return new Finder(
                file.detection().agency(),
                abroadByMission
                        ? DerivedFacts.isAbroad(file)
                        : file.detection().abroad().isYes(),
                file.detection().setting());
    }

    /** A number for agency and abroad, by which {@link DutyInForce#applies} may be kept: it depends on nothing else. */
    public int place() {
        return 2 * agency.ordinal() + (abroad ? 1 : 0);
    }
}
