package al.nrm.rules.internal.decide;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The duties of a case: once each, with the earliest time limit, addressed, the most urgent first (criteria, section 7). */
final class Duties {
    private static final Comparator<Due> EARLIEST =
            Comparator.comparing(Due::within).thenComparing(Due::parameter);

    private final CaseEvaluation deliberation;
    private final CaseFile file;

    Duties(CaseEvaluation deliberation) {
        this.deliberation = deliberation;
        this.file = deliberation.file();
    }

    /** Nobody is told what she found herself: such a duty falls away. */
    static boolean stands(DutyAction action, Agency detecting) {
        return !action.tells() || action.recipient(detecting).isPresent();
    }

    List<Duty> list(ReasonIndex reasons) {
        List<Duty> duties = new ArrayList<>();
        for (DutyAction action : deliberation.conclusions().all(Key.DUTIES, DutyAction.class)) {
            if (stands(action, detecting())) {
                duties.add(duty(action, reasons));
            }
        }
        duties.sort(Duties::byUrgency);
        return duties;
    }

    /** What saves a life, then what is due first, then in the order of the vocabulary. */
    private static int byUrgency(Duty one, Duty other) {
        if (one.action().savesLife() != other.action().savesLife()) {
            return one.action().savesLife() ? -1 : 1;
        }
        int byTime = Long.compare(seconds(one), seconds(other));
        return byTime != 0 ? byTime : one.action().compareTo(other.action());
    }

    private static long seconds(Duty duty) {
        return duty.due().isPresent() ? duty.due().get().within().seconds() : Long.MAX_VALUE;
    }

    private Duty duty(DutyAction action, ReasonIndex reasons) {
        List<ActiveRule> sayers = deliberation.conclusions().sayers(Key.DUTIES, action);
        Detection detection = file.detection();
        boolean inAlbania = !detection.abroad().isYes();
        Duty.Builder duty = Duty.builder()
                .action(action)
                .actor(action.actor(detecting()))
                .recipient(action.recipient(detecting()))
                .county(detection.county().filter(county -> inAlbania))
                .municipality(detection.municipality().filter(municipality -> inAlbania))
                .due(due(action, sayers))
                .addAllReasons(reasons.of(sayers));
        if (action.tells()) {
            duty.identity(identity(action));
        }
        return duty.build();
    }

    private Agency detecting() {
        return file.detection().agency();
    }

    /** The earliest of the limits that rules name and that are in force. */
    private Optional<Due> due(DutyAction action, List<ActiveRule> sayers) {
        Optional<Due> earliest = Optional.empty();
        for (ActiveRule sayer : sayers) {
            for (Conclusion.OfCode said : sayer.codes()) {
                if (said.code() == action && said.deadline().isPresent()) {
                    Optional<Due> due = deliberation.law().due(said.deadline().get());
                    if (due.isPresent() && (earliest.isEmpty() || EARLIEST.compare(due.get(), earliest.get()) < 0)) {
                        earliest = due;
                    }
                }
            }
        }
        return earliest;
    }

    /** Criteria, section 6, "Identity". */
    private IdentitySharing identity(DutyAction action) {
        ReferralBasis basis = deliberation.basis();
        boolean agreed = basis == ReferralBasis.CONSENT
                && file.consent().dataSharing().isYes()
                && (!action.needsPoliceReport() || file.consent().policeReport().isYes());
        return action.mayName() && (basis.coversTheName() || agreed)
                ? IdentitySharing.SHARED
                : IdentitySharing.WITHHELD;
    }
}
