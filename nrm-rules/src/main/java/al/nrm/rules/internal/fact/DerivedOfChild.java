package al.nrm.rules.internal.fact;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Situation;
import al.nrm.decision.TreatAs;

/**
 * What the criteria derive from a case and from who is treated as a child (criteria, sections 1 and 4).
 *
 * @param childByDefault a presumed child of whom neither an age under majority is given nor the looks are under 18
 * @param childAtRisk a child that the laws on children protect, whatever the status
 */
public record DerivedOfChild(Answer childByDefault, Answer childAtRisk) {
    /**
     * What follows in a case.
     *
     * @param file the case
     * @param treatAs what was concluded of the person
     * @param majority the ages of majority on the day of the case
     */
    public static DerivedOfChild of(CaseFile file, TreatAs treatAs, AgeOfMajority majority) {
        boolean younger = file.years().filter(age -> age < majority.years()).isPresent();
        boolean byDefault = treatAs == TreatAs.PRESUMED_CHILD
                && !younger
                && !file.person().appearsUnder18().isYes();
        return new DerivedOfChild(
                Answer.of(byDefault), Answer.of(treatAs.isChild() && isAtRisk(file.situation(), byDefault)));
    }

    private static boolean isAtRisk(Situation now, boolean byDefault) {
        return now.immediateDanger().isYes()
                || now.selfHarmRisk().isYes()
                || now.assaultedWithin72Hours().isYes()
                || now.guardianSuspected().isYes()
                || now.guardianPresent().isNo()
                || (!byDefault && isAlone(now));
    }

    /** No other person is with the person, and no parent or guardian is known to be within reach. */
    public static boolean isAlone(Situation now) {
        return now.accompanied().isNo() && !now.guardianPresent().isYes();
    }
}
