package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;

/** Whether the person may be referred by name (section 6). */
final class BasisReading {
    private BasisReading() {}

    static ReferralBasis of(CaseFile file, boolean open, boolean indicated, boolean child, Findings found) {
        ReferralBasis basis = firstRow(file, open, child, found);
        Answer referral = file.consent().referral();
        boolean adultWithoutGround = open && !child && basis == ReferralBasis.NONE;
        if (adultWithoutGround && referral == Answer.UNKNOWN) {
            found.row("consent.seek").duties(DutyAction.INFORM_OF_RIGHTS, DutyAction.SEEK_CONSENT);
        }
        if (adultWithoutGround && referral == Answer.NO) {
            found.row("consent.declined")
                    .pathway(Pathway.INFORMATION)
                    .duties(DutyAction.INFORM_OF_RIGHTS, DutyAction.KEEP_OFFER_OPEN);
            if (indicated) {
                found.row("consent.declined-indicated")
                        .pathway(Pathway.ANONYMOUS_NOTIFICATION)
                        .duties(DutyAction.RECORD_ANONYMOUSLY);
            }
        }
        if (open && file.consent().policeReport() == Answer.NO) {
            found.row("assistance.not-conditional").safeguards(SafeguardCode.ASSISTANCE_NOT_CONDITIONAL);
        }
        return basis;
    }

    private static ReferralBasis firstRow(CaseFile file, boolean open, boolean child, Findings found) {
        if (open && child) {
            found.row("basis.child").safeguards(SafeguardCode.CHILD_CONSENT_NOT_REQUIRED);
            return ReferralBasis.CHILD;
        }
        if (open && file.situation().immediateDanger() == Answer.YES) {
            found.row("basis.danger");
            return ReferralBasis.DANGER_TO_LIFE;
        }
        if (open && file.consent().referral() == Answer.YES) {
            found.row("basis.consent");
            return ReferralBasis.CONSENT;
        }
        found.row("basis.none");
        return ReferralBasis.NONE;
    }
}
