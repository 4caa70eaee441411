package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.FormalIdentification.Outcome;
import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;

/** The status (section 3): only the first row that holds fires, with its consequences. */
final class StatusReading {
    private StatusReading() {}

    static Status of(CaseFile file, CaseReading read, Expected.Elements elements, Findings found) {
        Status status = firstRow(file, read, elements, found);
        boolean actAndPurpose = elements.act() == Answer.YES && elements.purpose() == Answer.YES;
        if (indicated(status) && actAndPurpose && (read.child() || read.beganUnder18())) {
            found.row("status.means-not-required").safeguards(SafeguardCode.MEANS_NOT_REQUIRED);
        }
        if (indicated(status)) {
            found.row("services.equal").safeguards(SafeguardCode.EQUAL_SERVICES);
        }
        return status;
    }

    private static Status firstRow(CaseFile file, CaseReading read, Expected.Elements elements, Findings found) {
        boolean act = elements.act() == Answer.YES;
        boolean means = elements.means() == Answer.YES;
        boolean purpose = elements.purpose() == Answer.YES;
        Outcome outcome = file.formalIdentification().outcome();
        if (outcome == Outcome.VICTIM) {
            found.row("status.formal");
            return Status.FORMALLY_IDENTIFIED;
        }
        if (!read.child() && read.beganUnder18() && act && purpose) {
            found.row("status.child-when-exploited");
            return Status.POTENTIAL_VICTIM;
        }
        if (!read.child() && act && means && purpose) {
            found.row("status.adult-three-elements");
            return Status.POTENTIAL_VICTIM;
        }
        if (read.child() && act && purpose) {
            found.row("status.child-two-elements");
            return Status.POTENTIAL_VICTIM;
        }
        if (means || purpose) {
            return underAssessment("status.under-assessment", found);
        }
        boolean alone = file.situation().accompanied() == Answer.NO;
        if (read.child() && act && (alone || read.companionSuspected() || read.guardianSuspected())) {
            return underAssessment("status.child-moved-with-risk", found);
        }
        if (outcome == Outcome.PENDING) {
            return underAssessment("status.identification-pending", found);
        }
        if (exploiterKnownOf(file, read)) {
            return underAssessment("status.exploiter-known-of", found);
        }
        found.row("status.no-indication");
        return Status.NO_INDICATION;
    }

    private static Status underAssessment(String row, Findings found) {
        found.row(row).duties(DutyAction.CONTINUE_ASSESSMENT);
        return Status.UNDER_ASSESSMENT;
    }

    private static boolean exploiterKnownOf(CaseFile file, CaseReading read) {
        return file.exploitation().ended() == Answer.YES
                || file.exploitation().ended() == Answer.NO
                || read.beganUnder18()
                || read.contactKnown()
                || read.exploiterKnows()
                || read.exploiterIsFamily()
                || read.companionSuspected()
                || read.guardianSuspected();
    }

    static boolean indicated(Status status) {
        return status == Status.POTENTIAL_VICTIM || status == Status.FORMALLY_IDENTIFIED;
    }

    static boolean open(Status status) {
        return indicated(status) || status == Status.UNDER_ASSESSMENT;
    }
}
