package al.nrm.io.report.internal.words;

import al.nrm.casefile.Setting;
import al.nrm.duty.ActorRule;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.io.report.internal.words.EntryWords.Item;
import java.util.List;

/** Duties and safeguards: who acts, who is told or asked, and when by name. */
final class DutyEntries {
    private final BookWords book;

    DutyEntries(BookWords book) {
        this.book = book;
    }

    Item duty(DutyDeclaration duty) {
        EntryLines lines = book.entry();
        if (duty.first()) {
            lines.say("book.duty.first");
        }
        for (DutyTerms terms : duty.terms()) {
            lines.days(terms.inForce());
            actor(terms.actor(), lines);
            terms.recipient().ifPresent(recipient -> {
                recipient(recipient, lines);
                naming(terms.grounds(), lines);
            });
            lines.citing(terms.citations());
        }
        return lines.item(duty.action().name(), book.in(duty.label()));
    }

    private void actor(ActorRule actor, EntryLines lines) {
        String otherwise = actor.otherwise().map(book::label).orElseGet(() -> book.say("book.actor.detecting"));
        if (actor.informed().isEmpty()) {
            lines.say("book.actor", otherwise);
        } else {
            lines.say("book.actor.informed", book.labels(actor.informed()), otherwise);
        }
    }

    private void recipient(RecipientRule recipient, EntryLines lines) {
        lines.say("book.recipient." + recipient.kind(), book.label(recipient.agency()));
        recipient.abroad().ifPresent(agency -> lines.say("book.recipient.abroad", book.label(agency)));
        lines.say(
                "book.itself." + recipient.itself(),
                recipient.instead().map(book::label).orElse(""));
        List<Setting> settings = recipient.where().settings().stream().sorted().toList();
        if (recipient.where().named() && settings.isEmpty()) {
            lines.say("book.where.named");
        } else {
            lines.sayAny(recipient.where().named() ? "book.where.named-or-settings" : "book.where.settings", settings);
        }
    }

    private void naming(List<NamingGround> grounds, EntryLines lines) {
        if (grounds.isEmpty()) {
            lines.say("book.naming.never");
        }
        for (NamingGround ground : grounds) {
            lines.line(book.say(
                            "book.naming",
                            book.say("ground." + ground.ground()),
                            book.labels(ground.basis().stream().sorted().toList()))
                    + condition("book.naming.needs", ground.needs())
                    + condition("book.naming.unless", ground.unless()));
        }
    }

    private String condition(String key, List<String> words) {
        return words.isEmpty() ? "" : "; " + book.say(key, String.join(", ", words));
    }

    Item safeguard(SafeguardDeclaration safeguard) {
        return book.entry()
                .days(safeguard.inForce())
                .say("book.reveals", book.say("category." + safeguard.reveals()))
                .of(safeguard, safeguard.code().name(), safeguard.label());
    }
}
