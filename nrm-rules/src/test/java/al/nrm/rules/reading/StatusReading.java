package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Situation;
import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;

/** The status (section 3): only the first row that holds fires, with its consequences. */
final class StatusReading {
    private StatusReading() {}

    static Status of(CaseFile file, AgeReading age, Expected.Elements elements, Findings found) {
        Status status = firstRow(file, age, elements, found);
        if (indicated(status)) {
            found.row("services.equal").safeguards(SafeguardCode.EQUAL_SERVICES);
        }
        return status;
    }

    private static Status firstRow(CaseFile file, AgeReading age, Expected.Elements elements, Findings found) {
        boolean act = elements.act() == Answer.YES;
        boolean means = elements.means() == Answer.YES;
        boolean purpose = elements.purpose() == Answer.YES;
        Situation now = file.situation();
        boolean atRisk = now.accompanied() == Answer.NO
                || now.companionSuspected() == Answer.YES
                || now.guardianSuspected() == Answer.YES;
        if (file.formalIdentification().outcome() == FormalIdentification.Outcome.VICTIM) {
            found.row("status.formal");
            return Status.FORMALLY_IDENTIFIED;
        }
        if (!age.child() && act && means && purpose) {
            found.row("status.adult-three-elements");
            return Status.POTENTIAL_VICTIM;
        }
        if (age.child() && act && purpose) {
            found.row("status.child-two-elements").safeguards(SafeguardCode.MEANS_NOT_REQUIRED);
            return Status.POTENTIAL_VICTIM;
        }
        if (means || purpose) {
            found.row("status.under-assessment").duties(DutyAction.CONTINUE_ASSESSMENT);
            return Status.UNDER_ASSESSMENT;
        }
        if (age.child() && act && atRisk) {
            found.row("status.child-moved-with-risk").duties(DutyAction.CONTINUE_ASSESSMENT);
            return Status.UNDER_ASSESSMENT;
        }
        found.row("status.no-indication");
        return Status.NO_INDICATION;
    }

    static boolean indicated(Status status) {
        return status == Status.POTENTIAL_VICTIM || status == Status.FORMALLY_IDENTIFIED;
    }

    static boolean open(Status status) {
        return indicated(status) || status == Status.UNDER_ASSESSMENT;
    }
}
