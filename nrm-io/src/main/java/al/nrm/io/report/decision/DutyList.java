package al.nrm.io.report.decision;

import al.nrm.decision.Duty;
import al.nrm.io.report.internal.words.DutyWords;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Where and when a duty is done. */
enum DutyList {
    WITH_THE_PERSON,
    CALLS,
    LATER;

    private static final Set<String> WITH = Set.of(
            "SEPARATE_FROM_COMPANION",
            "PROVIDE_MEDICAL_CARE",
            "PROVIDE_INTERPRETER",
            "PLAN_SAFETY",
            "ASSESS_DEPENDENT_CHILDREN",
            "INFORM_OF_RIGHTS",
            "SEEK_CONSENT",
            "KEEP_OFFER_OPEN");

    /** What is done with the person in this order: medical care, then safety, then what is asked of the person. */
    private static final List<String> EARLY = List.of(
            "PROVIDE_MEDICAL_CARE",
            "SEPARATE_FROM_COMPANION",
            "PROVIDE_INTERPRETER",
            "SUSPEND_REMOVAL",
            "PLAN_SAFETY",
            "ASSESS_DEPENDENT_CHILDREN",
            "INFORM_OF_RIGHTS",
            "SEEK_CONSENT");

    /** The list of a duty; one whose code is not known is done at once if its limit is immediate, else later. */
    static DutyList of(Duty duty, DutyWords words) {
        String action = duty.action().name();
        if (words.asked(duty).isPresent() || duty.recipient().isPresent() || action.equals("CALL_EMERGENCY_SERVICES")) {
            return CALLS;
        }
        boolean now = duty.due().filter(due -> due.within().isImmediate()).isPresent();
        return now || WITH.contains(action) ? WITH_THE_PERSON : LATER;
    }

    /** The order of the duties with the person; duties whose code is not known keep their order and come last. */
    static Comparator<Duty> order() {
        return Comparator.comparing(duty -> {
            int place = EARLY.indexOf(duty.action().name());
            return place < 0 ? EARLY.size() : place;
        });
    }

    /** The key of its heading. */
    String key() {
        return switch (this) {
            case WITH_THE_PERSON -> "duties.with";
            case CALLS -> "duties.calls";
            case LATER -> "duties.later";
        };
    }
}
