package al.nrm.rules.reading;

import static al.nrm.decision.DutyAction.*;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Service;
import al.nrm.casefile.Situation;
import al.nrm.decision.Pathway;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Urgency;

/**
 * How soon (section 5). The value comes from the first row that holds; what follows from a medical emergency, from danger,
 * from a risk of self-harm and from a recent assault follows from each of them. The other rows have no consequence but
 * the value and hold only where they are the first.
 */
final class UrgencyReading {
    private UrgencyReading() {}

    static Urgency of(CaseFile file, CaseReading read, boolean open, Findings found) {
        consequences(read, found);
        if (read.medicalEmergency() || read.danger() || read.selfHarm()) {
            return Urgency.IMMEDIATE;
        }
        Situation now = file.situation();
        LastContact contact = now.lastContactWithExploiter();
        boolean withinAWeek = contact == LastContact.ONGOING || contact == LastContact.WITHIN_A_WEEK;
        boolean withinAMonth = withinAWeek || contact == LastContact.WITHIN_A_MONTH;
        boolean near = read.exploiterKnows() || read.companionSuspected();
        boolean goesOn = file.exploitation().ended() == Answer.NO;
        if (open && (withinAWeek || near || goesOn)) {
            found.row("urgency.immediate");
            return Urgency.IMMEDIATE;
        }
        boolean urgentIfOpen = read.child() || now.pregnant() == Answer.YES || withinAMonth;
        if (read.assaulted() || read.childAtRisk() || (open && urgentIfOpen)) {
            found.row("urgency.urgent");
            return Urgency.URGENT;
        }
        found.row("urgency.standard");
        return Urgency.STANDARD;
    }

    private static void consequences(CaseReading read, Findings found) {
        if (read.medicalEmergency()) {
            found.row("urgency.medical")
                    .pathway(Pathway.MEDICAL_EMERGENCY)
                    .duties(CALL_EMERGENCY_SERVICES, PROVIDE_MEDICAL_CARE)
                    .safeguards(SafeguardCode.MEDICAL_FIRST)
                    .service(Service.MEDICAL);
        }
        if (read.danger()) {
            found.row("urgency.danger")
                    .service(Service.PROTECTION)
                    .duties(CALL_EMERGENCY_SERVICES)
                    .dutyDue(ASSESS_RISK, "deadline.assess-risk-in-danger");
        }
        if (read.selfHarm()) {
            found.row("urgency.self-harm")
                    .duties(CALL_EMERGENCY_SERVICES, PROVIDE_MEDICAL_CARE)
                    .service(Service.MEDICAL)
                    .service(Service.PSYCHOLOGICAL)
                    .safeguards(SafeguardCode.NOT_LEFT_ALONE);
        }
        if (read.assaulted()) {
            found.row("medical.after-assault").duties(PROVIDE_MEDICAL_CARE).service(Service.MEDICAL);
        }
    }
}
