package al.nrm.rules.reading;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who does a duty, who is told, with or without the name, and until when (sections 6, 7 and 9). */
final class TaskReading {
    private final CaseFile file;
    private final ReferralBasis basis;

    TaskReading(CaseFile file, ReferralBasis basis) {
        this.file = file;
        this.basis = basis;
    }

    Map<DutyAction, Expected.Task> tasks(Map<DutyAction, Set<String>> duties) {
        Map<DutyAction, Expected.Task> tasks = new TreeMap<>();
        duties.forEach((action, limits) -> {
            Optional<Agency> recipient = recipient(action);
            boolean tellsItself = recipient.equals(Optional.of(file.detection().agency()));
            if (!tellsItself) {
                tasks.put(
                        action,
                        new Expected.Task(
                                actor(action),
                                recipient,
                                county(),
                                municipality(),
                                recipient.isPresent() ? Optional.of(identity(action)) : Optional.empty(),
                                LawOfTheDay.earliest(limits, file.asOf())));
            }
        });
        return tasks;
    }

    private Agency actor(DutyAction action) {
        Agency detecting = file.detection().agency();
        return switch (action.name()) {
            case "ASSESS_AGE", "ASSESS_BEST_INTERESTS", "APPOINT_GUARDIAN" -> Agency.CHILD_PROTECTION_UNIT;
            case "ASSESS_RISK", "ASSESS_FAMILY" -> Agency.STATE_SOCIAL_SERVICE;
            case "PROVIDE_MEDICAL_CARE" -> Agency.HEALTH;
            case "SUSPEND_REMOVAL" -> Agency.BORDER_POLICE;
            case "HOLD_PROSECUTION_DECISION" -> Agency.PROSECUTION;
            default -> detecting == Agency.SELF ? Agency.OTHER : detecting;
        };
    }

    private Optional<Agency> recipient(DutyAction action) {
        return switch (action.name()) {
            case "NOTIFY_POLICE" -> Optional.of(Agency.ANTI_TRAFFICKING_POLICE);
            case "NOTIFY_STATE_SOCIAL_SERVICE" -> Optional.of(Agency.STATE_SOCIAL_SERVICE);
            case "NOTIFY_CHILD_PROTECTION_UNIT" -> Optional.of(Agency.CHILD_PROTECTION_UNIT);
            case "NOTIFY_RESPONSIBLE_AUTHORITY" -> Optional.of(Agency.RESPONSIBLE_AUTHORITY);
            case "NOTIFY_LABOUR_INSPECTORATE" -> Optional.of(Agency.LABOUR_INSPECTORATE);
            case "ESCALATE_UNMET_NEED" ->
                Optional.of(
                        file.detection().agency() == Agency.STATE_SOCIAL_SERVICE
                                ? Agency.RESPONSIBLE_AUTHORITY
                                : Agency.STATE_SOCIAL_SERVICE);
            default -> Optional.empty();
        };
    }

    private IdentitySharing identity(DutyAction action) {
        if (Set.of(DutyAction.NOTIFY_LABOUR_INSPECTORATE, DutyAction.ESCALATE_UNMET_NEED).contains(action)) {
            return IdentitySharing.WITHHELD;
        }
        boolean covered = switch (basis) {
            case CHILD, DANGER_TO_LIFE -> true;
            case CONSENT ->
                file.consent().dataSharing() == Answer.YES
                        && (!action.equals(DutyAction.NOTIFY_POLICE) || file.consent().policeReport() == Answer.YES);
            case NONE -> false;
        };
        return covered ? IdentitySharing.SHARED : IdentitySharing.WITHHELD;
    }

    private boolean abroad() {
        return file.detection().abroad() == Answer.YES;
    }

    private Optional<County> county() {
        return abroad() ? Optional.empty() : file.detection().county();
    }

    /** A municipality lies in its county: where the one is left out, so is the other. */
    private Optional<Municipality> municipality() {
        return abroad() ? Optional.empty() : file.detection().municipality();
    }
}
