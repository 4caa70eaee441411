package al.nrm.io.report.internal.words;

import al.nrm.io.report.internal.words.EntryWords.Item;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.SharingLimit;

/** The table of what recipients may learn, and the limits of sharing. */
final class SharingEntries {
    private final BookWords book;

    SharingEntries(BookWords book) {
        this.book = book;
    }

    Item disclosure(DisclosureEntry entry) {
        EntryLines lines = book.entry()
                .days(entry.inForce())
                .say("book.disclosure.to", book.recipients(entry.to()))
                .say("book.disclosure.on", book.list("ground.", entry.on()))
                .say("book.disclosure.learns", book.list("category.", entry.learns()));
        if (!entry.unless().isEmpty()) {
            lines.say(
                    "book.disclosure.unless",
                    BookWords.joined(entry.unless(), code -> book.labels().of(code)));
        }
        return lines.of(entry, entry.id(), entry.meaning());
    }

    Item limit(SharingLimit limit) {
        EntryLines lines = book.entry().days(limit.inForce()).say("book.limit.on", book.list("ground.", limit.on()));
        if (limit.only().isEmpty()) {
            lines.say(
                    "book.limit.needs",
                    book.recipients(limit.to()),
                    BookWords.joined(limit.needs(), purpose -> book.labels().of("fact./consent/" + purpose.key())));
        } else {
            lines.say("book.limit.only", book.recipients(limit.only()));
        }
        return lines.say("book.limit.refusal", book.in(limit.refusal())).of(limit, limit.id(), limit.meaning());
    }
}
