package al.nrm.io.report.internal.words;

import al.nrm.duty.Competence;
import al.nrm.duty.RegionalBody;
import al.nrm.io.report.internal.words.EntryWords.Item;
import al.nrm.training.Audience;
import al.nrm.training.CoverageNeed;

/** The local level: competent offices, the bodies of a county, and who must be trained in it. */
final class LocalEntries {
    private final BookWords book;

    LocalEntries(BookWords book) {
        this.book = book;
    }

    Item office(Competence office) {
        EntryLines lines = book.entry()
                .days(office.inForce())
                .say(
                        "book.competence.office",
                        book.label(office.agency()),
                        book.say("book.level." + office.level().name()));
        office.duties().forEach(action -> lines.say("book.competence.duty", book.label(action), action.name()));
        return lines.of(office, office.id(), office.meaning());
    }

    Item body(RegionalBody body) {
        EntryLines lines = book.entry().days(body.inForce());
        body.members().forEach(member -> lines.line(book.in(member)));
        return lines.line(book.in(body.source())).of(body, body.id(), body.meaning());
    }

    Item need(CoverageNeed need) {
        EntryLines lines = book.entry().days(need.inForce());
        for (CoverageNeed.Group group : need.needs()) {
            lines.say(
                    "book.coverage.group",
                    book.in(group.label()),
                    group.atLeast(),
                    BookWords.joined(group.audiences(), this::audience));
        }
        return lines.say("book.coverage.stale", need.stale().toTotalMonths()).of(need, need.stage(), need.meaning());
    }

    private String audience(Audience audience) {
        return audience.agency().map(book::label).orElse(audience.name());
    }
}
