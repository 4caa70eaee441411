package al.nrm.io.report;

import al.nrm.decision.Duty;

/** What must be done now: in order, by whom, who is told and how to reach them, and whether the name may be given. */
final class DutySection {
    private static final int UNDER = 5;

    private final ReportContext telling;
    private final Labels labels;
    private final DutyWords words;
    private final TextPage page;
    private final OfficeLines offices;

    DutySection(ReportContext telling, TextPage page) {
        this.telling = telling;
        this.labels = telling.labels();
        this.words = new DutyWords(telling);
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
        if (words.needsActorsOffice(duty)) {
            page.line(UNDER, words.actor(duty) + offices.before(duty.actor()));
            offices.write(number, duty.actor(), duty);
        } else {
            page.line(UNDER, words.actor(duty));
        }
        duty.recipient().ifPresent(recipient -> {
            page.line(UNDER, words.told(duty).orElseThrow() + offices.before(recipient));
            offices.write(number, recipient, duty);
        });
        duty.identity().ifPresent(identity -> page.line(UNDER, labels.of("duties.name", labels.of(identity))));
    }

    private String when(Duty duty) {
        return words.when(duty) + (words.isUnverified(duty) ? telling.mark("duties.limit-unverified") : "");
    }
}
