package al.nrm.io.cli.internal.pack;

import al.nrm.criteria.BookChapter;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.criteria.LawComparison;
import al.nrm.io.cli.internal.command.OptionValues;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.CriteriaWords;
import al.nrm.law.Citation;
import al.nrm.law.PackEntry;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of a book of criteria that {@code nrm pack show} shows on request. */
record BookNarrowing(OptionValues values) {
    /** The entries that are in force on a day. */
    CriteriaBook on(CriteriaBook book, String day) {
        LocalDate on = values.day(day, "usage.day", "--on");
        return book.on(on, narrowed("on", language -> Labels.in(language).day(on)));
    }

    /** One rule with the values that it reads and the sources that it cites. */
    CriteriaBook rule(CriteriaBook book, String id) {
        Criterion rule = (Criterion) found(book, BookChapter.RULES, "--rule", id);
        return book.only(
                Map.of(
                        BookChapter.RULES, Set.of(id),
                        BookChapter.PARAMETERS, new TreeSet<>(rule.parameters()),
                        BookChapter.SOURCES,
                                rule.citations().stream().map(Citation::source).collect(Collectors.toSet())),
                narrowed("rule", language -> id));
    }

    /** A source and all entries that cite it. */
    CriteriaBook source(CriteriaBook book, String id) {
        found(book, BookChapter.SOURCES, "--source", id);
        Map<BookChapter, Set<String>> resting = book.restingOn(id);
        resting.put(BookChapter.SOURCES, Set.of(id));
        return book.only(resting, narrowed("source", language -> id));
    }

    /** The entries that an older pack does not have or has otherwise. */
    CriteriaBook changedSince(CriteriaBook old, CriteriaBook book) {
        return book.only(
                LawComparison.of(old, book).changedIds(),
                narrowed("changed", language -> old.pack() + " " + old.version()));
    }

    private static Text narrowed(String key, Function<TextLanguage, String> what) {
        return Text.of(narrowed(key, what, TextLanguage.SQ), narrowed(key, what, TextLanguage.EN));
    }

    private static String narrowed(String key, Function<TextLanguage, String> what, TextLanguage language) {
        return CriteriaWords.in(language).of("book.narrowed." + key, what.apply(language));
    }

    private PackEntry found(CriteriaBook book, BookChapter chapter, String option, String id) {
        Map<String, PackEntry> entries = book.entries(chapter);
        PackEntry entry = entries.get(id);
        if (entry == null) {
            throw values.refusedNear(id, entries.keySet(), "usage.no-entry", option, id);
        }
        return entry;
    }
}
