package al.nrm.rules.reading;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Situation;
import al.nrm.decision.TreatAs;
import al.nrm.place.Country;
import java.util.Set;

/** What the criteria derive from a case and from who is treated as a child: a child at risk, foreign, abroad and so on. */
final class CaseReading {
    private final CaseFile file;
    private final AgeReading age;
    private final Situation now;

    CaseReading(CaseFile file, AgeReading age) {
        this.file = file;
        this.age = age;
        this.now = file.situation();
    }

    boolean child() {
        return age.child();
    }

    boolean danger() {
        return now.immediateDanger() == Answer.YES;
    }

    boolean medicalEmergency() {
        return now.medicalEmergency() == Answer.YES;
    }

    boolean selfHarm() {
        return now.selfHarmRisk() == Answer.YES;
    }

    boolean assaulted() {
        return now.assaultedWithin72Hours() == Answer.YES;
    }

    boolean beganUnder18() {
        return file.exploitation().beganUnder18() == Answer.YES;
    }

    boolean companionSuspected() {
        return now.companionSuspected() == Answer.YES;
    }

    boolean guardianSuspected() {
        return now.guardianSuspected() == Answer.YES;
    }

    boolean exploiterIsFamily() {
        return now.exploiterIsFamily() == Answer.YES;
    }

    boolean exploiterKnows() {
        return now.exploiterKnowsWhereabouts() == Answer.YES;
    }

    /** Section 1: a presumed child of whom neither an age under 18 is given nor the looks are under 18. */
    boolean childByDefault() {
        boolean youngerGiven = age.years().isPresent() && age.years().getAsInt() < 18;
        return age.treatAs() == TreatAs.PRESUMED_CHILD
                && !youngerGiven
                && file.person().appearsUnder18() != Answer.YES;
    }

    /** Section 4. */
    boolean childAtRisk() {
        boolean alone = now.accompanied() == Answer.NO && now.guardianPresent() != Answer.YES;
        return child()
                && (danger()
                        || selfHarm()
                        || assaulted()
                        || guardianSuspected()
                        || now.guardianPresent() == Answer.NO
                        || (alone && !childByDefault()));
    }

    /** Section 6: what is answered beside a suspected companion does not count yet. */
    boolean consentInDoubt() {
        return companionSuspected() && file.consent().askedAlone() != Answer.YES;
    }

    boolean referralDeclined() {
        return file.consent().referral() == Answer.NO;
    }

    /** Section 7. */
    boolean foreign() {
        Set<Country> nationalities = file.person().nationalities();
        if (nationalities.isEmpty()) {
            return now.irregularStay() == Answer.YES || now.asylumClaim() == Answer.YES;
        }
        return !hasAlbanianNationality();
    }

    boolean hasAlbanianNationality() {
        return file.person().nationalities().stream()
                .anyMatch(country -> country.code().equals("AL"));
    }

    /** Section 7. */
    boolean abroad() {
        Answer told = file.detection().abroad();
        boolean mission = file.detection().setting() == Setting.MISSION_ABROAD
                || file.detection().agency() == Agency.CONSULATE;
        return told == Answer.YES || (mission && told != Answer.NO);
    }

    /** The last contact is known and there was one. */
    boolean contactKnown() {
        return now.lastContactWithExploiter() != LastContact.NONE
                && now.lastContactWithExploiter() != LastContact.UNKNOWN;
    }
}
