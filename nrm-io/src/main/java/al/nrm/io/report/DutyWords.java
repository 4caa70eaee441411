package al.nrm.io.report;

import al.nrm.casefile.Agency;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import java.util.Optional;

/** A duty in words: until when, who acts, who is told. */
final class DutyWords {
    private final ReportContext telling;
    private final Labels labels;

    DutyWords(ReportContext telling) {
        this.telling = telling;
        this.labels = telling.labels();
    }

    /** Until when, such as "Within 3 days". */
    String when(Duty duty) {
        return duty.due()
                .map(due -> new PeriodWords(labels).limit(due.within()))
                .orElseGet(() -> labels.of(duty.action().savesLife() ? "duties.first" : "duties.no-limit"));
    }

    /** Whether nobody read its time limit in a source. */
    boolean isUnverified(Duty duty) {
        return duty.due().filter(due -> !due.verified()).isPresent();
    }

    String actor(Duty duty) {
        if (isOfReader(duty)) {
            return labels.of("duties.acts-you", labels.of(duty.actor()));
        }
        // Where the person came herself, nobody knows yet who that is.
        return duty.actor() == Agency.OTHER
                ? labels.of("duties.acts-other")
                : labels.of("duties.acts", labels.of(duty.actor()));
    }

    /** Who is told, with the place. */
    Optional<String> told(Duty duty) {
        return duty.recipient().map(recipient -> labels.of("duties.told", labels.of(recipient) + place(duty)));
    }

    /** Whether another office than the reader's must act, and always the same one. */
    boolean needsActorsOffice(Duty duty) {
        return !isOfReader(duty) && fixesActor(duty.action());
    }

    /** Whether the reader's own agency acts. */
    private boolean isOfReader(Duty duty) {
        return telling.file()
                .filter(file -> file.detection().agency() == duty.actor() && duty.actor() != Agency.OTHER)
                .isPresent();
    }

    private static boolean fixesActor(DutyAction action) {
        return action.actor(Agency.SELF) != Agency.OTHER;
    }

    private static String place(Duty duty) {
        Optional<String> county = duty.county().map(place -> place.albanianName());
        return duty.municipality()
                .map(place -> place.name())
                .or(() -> county)
                .map(name -> ", " + name)
                .orElse("");
    }
}
