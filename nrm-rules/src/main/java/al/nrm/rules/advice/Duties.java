package al.nrm.rules.advice;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.rules.criteria.Conclusion;
import al.nrm.rules.criteria.Key;
import al.nrm.rules.criteria.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The duties of a case: once each, with the earliest time limit, addressed, the most urgent first (criteria, section 7). */
final class Duties {
    private static final Comparator<Duty> URGENCY = Comparator.<Duty, Boolean>comparing(
                    duty -> !duty.action().savesLife())
            .thenComparing(duty -> duty.due().isEmpty())
            .thenComparingLong(duty -> duty.due().map(due -> due.within().seconds()).orElse(0L))
            .thenComparing(Duty::action);
    private final CaseDeliberation deliberation;
    private final CaseFile file;

    Duties(CaseDeliberation deliberation) {
        this.deliberation = deliberation;
        this.file = deliberation.file();
    }

    /** Nobody is told what she found herself: such a duty falls away. */
    boolean stands(DutyAction action) {
        return !action.tells() || action.recipient(detecting()).isPresent();
    }

    List<Duty> list(ReasonIndex reasons) {
        return deliberation.conclusions().all(Key.DUTIES, DutyAction.class).stream()
                .filter(this::stands)
                .map(action -> duty(action, reasons))
                .sorted(URGENCY)
                .toList();
    }

    private Duty duty(DutyAction action, ReasonIndex reasons) {
        List<Rule> sayers = deliberation.conclusions().sayers(Key.DUTIES, action);
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
    private Optional<Due> due(DutyAction action, List<Rule> sayers) {
        return sayers.stream()
                .flatMap(rule -> rule.then().stream())
                .filter(conclusion -> conclusion instanceof Conclusion.OfCode code && code.code() == action)
                .flatMap(conclusion -> ((Conclusion.OfCode) conclusion).deadline().stream())
                .distinct()
                .flatMap(parameter -> deliberation.law().edition().limit(parameter).stream()
                        .map(limit -> Due.builder()
                                .parameter(parameter)
                                .within(limit)
                                .verified(deliberation
                                        .law()
                                        .edition()
                                        .value(parameter)
                                        .orElseThrow()
                                        .verified())
                                .build()))
                .min(Comparator.comparing(Due::within).thenComparing(Due::parameter));
    }

    /** Criteria, section 6, "Identity". */
    private IdentitySharing identity(DutyAction action) {
        if (action == DutyAction.NOTIFY_LABOUR_INSPECTORATE || action == DutyAction.ESCALATE_UNMET_NEED) {
            return IdentitySharing.WITHHELD;
        }
        ReferralBasis basis = deliberation.basis();
        boolean covered =
                switch (basis) {
                    case CHILD, DANGER_TO_LIFE -> true;
                    case CONSENT -> file.consent().dataSharing().isYes()
                            && (action != DutyAction.NOTIFY_POLICE
                                    || file.consent().policeReport().isYes());
                    case NONE -> false;
                };
        return covered ? IdentitySharing.SHARED : IdentitySharing.WITHHELD;
    }
}
