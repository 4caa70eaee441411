package al.nrm.io.report;

import al.nrm.casefile.Agency;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import java.util.Optional;

/** What must be done now: in order, by whom, who is told and how to reach them, and whether the name may be given. */
final class DutySection {
    private static final int UNDER = 5;

    private final Telling telling;
    private final Labels labels;
    private final Page page;
    private final OfficeLines offices;

    DutySection(Telling telling, Page page) {
        this.telling = telling;
        this.labels = telling.labels();
        this.page = page;
        this.offices = new OfficeLines(telling, page, UNDER + 2);
    }

    void write() {
        page.title(labels.of("duties.title"));
        if (telling.decision().duties().isEmpty()) {
            page.line(1, labels.of("duties.none"));
            return;
        }
        String when = "";
        int number = 0;
        for (Duty duty : telling.decision().duties()) {
            String due = when(duty);
            if (!due.equals(when)) {
                page.line(1, due + ":");
                when = due;
            }
            number++;
            write(number, duty);
        }
        offices.hotlines();
    }

    private void write(int number, Duty duty) {
        String why = duty.reasons().isEmpty() ? "" : " " + labels.of("duties.why", telling.numbers(duty.reasons()));
        page.item(1, (number < 10 ? " " : "") + number + ". ", labels.of(duty.action()) + why);
        if (!acts(duty) && fixesActor(duty.action())) {
            page.line(UNDER, actor(duty) + offices.before(duty.actor()));
            offices.write(number, duty.actor(), duty);
        } else {
            page.line(UNDER, actor(duty));
        }
        duty.recipient().ifPresent(recipient -> {
            page.line(UNDER, labels.of("duties.told", labels.of(recipient) + place(duty)) + offices.before(recipient));
            offices.write(number, recipient, duty);
        });
        duty.identity().ifPresent(identity -> page.line(UNDER, labels.of("duties.name", labels.of(identity))));
    }

    private String actor(Duty duty) {
        if (acts(duty)) {
            return labels.of("duties.acts-you", labels.of(duty.actor()));
        }
        // Where the person came herself, nobody knows yet who that is.
        return duty.actor() == Agency.OTHER
                ? labels.of("duties.acts-other")
                : labels.of("duties.acts", labels.of(duty.actor()));
    }

    /** Whether the reader's own agency acts. */
    private boolean acts(Duty duty) {
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

    private String when(Duty duty) {
        if (duty.due().isEmpty()) {
            return labels.of(duty.action().savesLife() ? "duties.first" : "duties.no-limit");
        }
        Due due = duty.due().get();
        String mark = due.verified() ? "" : telling.mark("duties.limit-unverified");
        return new PeriodWords(labels).limit(due.within()) + mark;
    }
}
