package al.nrm.rules.reading;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Setting;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who does a duty, who is told or asked, with or without the name, and until when (sections 6, 7 and 9). */
final class TaskReading {
    /** What nobody but the police, the border police and the prosecution may learn without a report. */
    private static final Set<DutyAction> NEED_A_POLICE_REPORT =
            Set.of(DutyAction.NOTIFY_POLICE, DutyAction.SUSPEND_REMOVAL, DutyAction.HOLD_PROSECUTION_DECISION);

    private final CaseFile file;
    private final CaseReading read;
    private final ReferralBasis basis;
    private final Agency detecting;

    TaskReading(CaseFile file, CaseReading read, ReferralBasis basis) {
        this.file = file;
        this.read = read;
        this.basis = basis;
        this.detecting = file.detection().agency();
    }

    Map<DutyAction, Expected.Task> tasks(Map<DutyAction, Set<String>> duties) {
        Set<DutyAction> told = new TreeSet<>();
        Map<DutyAction, Optional<Agency>> recipients = new TreeMap<>();
        for (DutyAction action : duties.keySet()) {
            Optional<Agency> named = named(action);
            boolean tellsItself = named.equals(Optional.of(detecting));
            if (tellsItself && action.name().startsWith("NOTIFY_")) {
                continue;
            }
            recipients.put(action, tellsItself ? Optional.empty() : named);
            if (named.isPresent() && !tellsItself && mayName(action, named.get())) {
                told.add(action);
            }
        }
        Map<DutyAction, Expected.Task> tasks = new TreeMap<>();
        recipients.forEach((action, recipient) -> tasks.put(
                action,
                new Expected.Task(
                        actor(action, told),
                        recipient,
                        county(),
                        municipality(),
                        recipient.map(
                                agency -> mayName(action, agency) ? IdentitySharing.SHARED : IdentitySharing.WITHHELD),
                        LawOfTheDay.earliest(duties.getOrDefault(action, Set.of()), file.asOf()))));
        return tasks;
    }

    /** The one that is told or asked, also where it is the one that found the person. */
    private Optional<Agency> named(DutyAction action) {
        return switch (action.name()) {
            case "NOTIFY_POLICE" -> Optional.of(Agency.ANTI_TRAFFICKING_POLICE);
            case "NOTIFY_STATE_SOCIAL_SERVICE" -> Optional.of(Agency.STATE_SOCIAL_SERVICE);
            case "NOTIFY_CHILD_PROTECTION_UNIT" -> Optional.of(Agency.CHILD_PROTECTION_UNIT);
            case "NOTIFY_RESPONSIBLE_AUTHORITY" -> Optional.of(Agency.RESPONSIBLE_AUTHORITY);
            case "NOTIFY_LABOUR_INSPECTORATE" -> Optional.of(Agency.LABOUR_INSPECTORATE);
            case "ESCALATE_UNMET_NEED" ->
                Optional.of(
                        read.abroad() || detecting == Agency.STATE_SOCIAL_SERVICE
                                ? Agency.RESPONSIBLE_AUTHORITY
                                : Agency.STATE_SOCIAL_SERVICE);
            case "SUSPEND_REMOVAL" -> asked(action, Agency.BORDER_POLICE);
            case "HOLD_PROSECUTION_DECISION" -> asked(action, Agency.PROSECUTION);
            default -> Optional.empty();
        };
    }

    /** A request is made where the name may be given, or where the person is in the hands of the authorities. */
    private Optional<Agency> asked(DutyAction action, Agency agency) {
        Setting setting = file.detection().setting();
        boolean held = setting == Setting.BORDER || setting == Setting.DETENTION;
        return held || mayName(action, agency) ? Optional.of(agency) : Optional.empty();
    }

    private boolean mayName(DutyAction action, Agency recipient) {
        if (action.equals(DutyAction.NOTIFY_LABOUR_INSPECTORATE) || action.equals(DutyAction.ESCALATE_UNMET_NEED)) {
            return false;
        }
        if (basis == ReferralBasis.CHILD && !read.childByDefault()) {
            return true;
        }
        if (basis == ReferralBasis.CHILD && recipient == Agency.CHILD_PROTECTION_UNIT) {
            return true;
        }
        if (basis == ReferralBasis.CHILD && recipient == Agency.ANTI_TRAFFICKING_POLICE && read.danger()) {
            return true;
        }
        if (basis == ReferralBasis.DANGER_TO_LIFE && action.equals(DutyAction.NOTIFY_POLICE)) {
            return true;
        }
        return basis != ReferralBasis.NONE && agreed(action);
    }

    private boolean agreed(DutyAction action) {
        Consent consent = file.consent();
        return consent.referral() == Answer.YES
                && consent.dataSharing() == Answer.YES
                && !read.consentInDoubt()
                && (consent.policeReport() == Answer.YES || !NEED_A_POLICE_REPORT.contains(action));
    }

    private Agency actor(DutyAction action, Set<DutyAction> told) {
        boolean unit =
                detecting == Agency.CHILD_PROTECTION_UNIT || told.contains(DutyAction.NOTIFY_CHILD_PROTECTION_UNIT);
        boolean socialService =
                detecting == Agency.STATE_SOCIAL_SERVICE || told.contains(DutyAction.NOTIFY_STATE_SOCIAL_SERVICE);
        Agency finder = detecting == Agency.SELF ? Agency.OTHER : detecting;
        return switch (action.name()) {
            case "ASSESS_AGE", "ASSESS_BEST_INTERESTS", "APPOINT_GUARDIAN" -> unit ? Agency.CHILD_PROTECTION_UNIT : finder;
            case "ASSESS_RISK", "ASSESS_FAMILY" ->
                socialService ? Agency.STATE_SOCIAL_SERVICE : unit ? Agency.CHILD_PROTECTION_UNIT : finder;
            default -> finder;
        };
    }

    private Optional<County> county() {
        return read.abroad() ? Optional.empty() : file.detection().county();
    }

    /** A municipality lies in its county: where the one is left out, so is the other. */
    private Optional<Municipality> municipality() {
        return read.abroad() ? Optional.empty() : file.detection().municipality();
    }
}
