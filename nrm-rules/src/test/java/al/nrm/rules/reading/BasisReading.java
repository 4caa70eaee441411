package al.nrm.rules.reading;

import static al.nrm.decision.DutyAction.*;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Urgency;

/** Whether the person may be referred by name (section 6). */
final class BasisReading {
    private BasisReading() {}

    static ReferralBasis of(
            CaseFile file, CaseReading read, boolean open, boolean indicated, Urgency urgency, Findings found) {
        Consent consent = file.consent();
        ReferralBasis basis = firstRow(consent, read, open, found);
        if (open && !read.child()) {
            adult(consent, read, basis, indicated, found);
        }
        if (urgency == Urgency.IMMEDIATE && (open || read.danger())) {
            found.row("safety.plan").duties(PLAN_SAFETY);
        }
        if (open && consent.policeReport() == Answer.NO) {
            found.row("assistance.not-conditional").safeguards(SafeguardCode.ASSISTANCE_NOT_CONDITIONAL);
        }
        return basis;
    }

    private static ReferralBasis firstRow(Consent consent, CaseReading read, boolean open, Findings found) {
        if (read.child() && (open || read.childAtRisk())) {
            found.row("basis.child").safeguards(SafeguardCode.CHILD_CONSENT_NOT_REQUIRED);
            return ReferralBasis.CHILD;
        }
        if (open && !read.child() && read.danger()) {
            found.row("basis.danger").duties(INFORM_OF_RIGHTS);
            return ReferralBasis.DANGER_TO_LIFE;
        }
        if (open && !read.child() && consent.referral() == Answer.YES) {
            found.row("basis.consent");
            return ReferralBasis.CONSENT;
        }
        found.row("basis.none");
        return ReferralBasis.NONE;
    }

    private static void adult(
            Consent consent, CaseReading read, ReferralBasis basis, boolean indicated, Findings found) {
        boolean doubt = read.consentInDoubt();
        boolean unasked = consent.referral() == Answer.UNKNOWN;
        if (unasked && (basis == ReferralBasis.NONE || basis == ReferralBasis.DANGER_TO_LIFE)) {
            found.row("consent.seek").duties(INFORM_OF_RIGHTS, SEEK_CONSENT);
        }
        if (basis == ReferralBasis.NONE && read.referralDeclined() && !doubt) {
            found.row("consent.declined").pathway(Pathway.INFORMATION).duties(INFORM_OF_RIGHTS, KEEP_OFFER_OPEN);
            if (indicated) {
                found.row("consent.declined-indicated")
                        .pathway(Pathway.ANONYMOUS_NOTIFICATION)
                        .duties(RECORD_ANONYMOUSLY);
            }
        }
        if (!unasked && doubt) {
            found.row("consent.ask-again").duties(INFORM_OF_RIGHTS, SEEK_CONSENT);
        }
        if (consent.referral() == Answer.YES && consent.dataSharing() == Answer.UNKNOWN) {
            found.row("consent.seek-sharing").duties(SEEK_CONSENT);
        }
    }
}
