package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Service;
import al.nrm.casefile.Situation;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Pathway;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Urgency;

/**
 * How soon (section 5). The value comes from the first row that holds; what follows from a medical emergency and from
 * immediate danger follows from each of them, so each of the two speaks whenever it holds. The other rows have no
 * consequence but the value and speak only where they are the first.
 */
final class UrgencyReading {
    private UrgencyReading() {}

    static Urgency of(CaseFile file, boolean open, boolean child, Findings found) {
        Situation now = file.situation();
        boolean medical = now.medicalEmergency() == Answer.YES;
        boolean danger = now.immediateDanger() == Answer.YES;
        if (medical) {
            found.row("urgency.medical")
                    .pathway(Pathway.MEDICAL_EMERGENCY)
                    .duties(DutyAction.PROVIDE_MEDICAL_CARE)
                    .safeguards(SafeguardCode.MEDICAL_FIRST)
                    .service(Service.MEDICAL);
        }
        if (danger) {
            found.row("urgency.danger").service(Service.PROTECTION).duties(DutyAction.ASSESS_RISK);
        }
        if (medical || danger) {
            return Urgency.IMMEDIATE;
        }
        LastContact contact = now.lastContactWithExploiter();
        boolean withinAWeek = contact == LastContact.ONGOING || contact == LastContact.WITHIN_A_WEEK;
        boolean withinAMonth = withinAWeek || contact == LastContact.WITHIN_A_MONTH;
        boolean near = now.exploiterKnowsWhereabouts() == Answer.YES || now.companionSuspected() == Answer.YES;
        if (open && (withinAWeek || near || file.exploitation().ended() == Answer.NO)) {
            found.row("urgency.immediate");
            return Urgency.IMMEDIATE;
        }
        if (open && (child || now.pregnant() == Answer.YES || withinAMonth)) {
            found.row("urgency.urgent");
            return Urgency.URGENT;
        }
        found.row("urgency.standard");
        return Urgency.STANDARD;
    }
}
