package al.nrm.io.report.internal.words;

import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the lines of one entry, in the order of reading. */
final class EntryLines {
    private final BookWords book;
    private final List<String> lines = new ArrayList<>();

    EntryLines(BookWords book) {
        this.book = book;
    }

    /** A line that is in words already. */
    EntryLines line(String line) {
        lines.add(line);
        return this;
    }

    /** A sentence of the book's own words. */
    EntryLines say(String key, Object... values) {
        return line(book.say(key, values));
    }

    /** A sentence with codes, where there are any. */
    EntryLines sayAny(String key, Collection<? extends Enum<?>> codes) {
        return codes.isEmpty() ? this : say(key, book.labels(codes));
    }

    /** The days of an entry. */
    EntryLines days(InForce days) {
        return line(book.law().days(days));
    }

    /** The days of an entry that need not name any. */
    EntryLines daysIfAny(InForce days) {
        boolean always = days.from().equals(LocalDate.MIN) && days.to().isEmpty();
        return always ? this : days(days);
    }

    /** What the entry rests on, a line for each citation. */
    EntryLines citing(List<Citation> citations) {
        citations.forEach(
                citation -> line(book.say("book.rests-on") + ": " + book.law().shortCitation(citation)));
        return this;
    }

    /** The entry with these lines, and what it rests on. */
    EntryWords.Item of(CitedEntry entry, String id, Text title) {
        return citing(entry.citations()).item(id, book.in(title));
    }

    /** The entry with these lines. */
    EntryWords.Item item(String id, String title) {
        return new EntryWords.Item(id, title, lines);
    }
}
