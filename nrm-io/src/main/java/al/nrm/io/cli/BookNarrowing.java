package al.nrm.io.cli;

import al.nrm.criteria.BookChapter;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.criteria.LawComparison;
import al.nrm.io.report.Labels;
import al.nrm.law.Citation;
import al.nrm.text.NearestWord;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Parts of a book of criteria that {@code nrm pack show} shows on request. */
final class BookNarrowing {
    private final CommandLine line;
    private final Labels words;

    BookNarrowing(CommandLine line, Labels words) {
        this.line = line;
        this.words = words;
    }

    /** The book of a day. */
    CriteriaBook on(CriteriaBook book, String day) {
        try {
            LocalDate on = LocalDate.parse(day);
            return book.on(on, said("on", language -> Labels.in(language).day(on)));
        } catch (DateTimeException noDay) {
            throw new UsageException.Because(line, words.of("usage.day", "--on"));
        }
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
                said("rule", language -> id));
    }

    /** A source and all that rests on it. */
    CriteriaBook source(CriteriaBook book, String id) {
        found(book, BookChapter.SOURCES, "--source", id);
        Map<BookChapter, Set<String>> resting = book.restingOn(id);
        resting.put(BookChapter.SOURCES, Set.of(id));
        return book.only(resting, said("source", language -> id));
    }

    /** What is new or differs from an older pack. */
    CriteriaBook changedSince(CriteriaBook old, CriteriaBook book) {
        return book.only(
                LawComparison.of(old, book).changedIds(),
                said("changed", language -> old.pack() + " " + old.version()));
    }

    private static Text said(String key, Function<TextLanguage, String> what) {
        return Text.of(said(key, what, TextLanguage.SQ), said(key, what, TextLanguage.EN));
    }

    private static String said(String key, Function<TextLanguage, String> what, TextLanguage language) {
        return Labels.load(Labels.class, "criteria", language).of("book.narrowed." + key, what.apply(language));
    }

    private Object found(CriteriaBook book, BookChapter chapter, String option, String id) {
        Map<String, Object> entries = book.entries(chapter);
        Object entry = entries.get(id);
        if (entry == null) {
            String none = words.of("usage.no-entry", option, id);
            throw new UsageException.Because(
                    line,
                    NearestWord.to(id, entries.keySet())
                            .map(near -> none + " " + words.of("usage.maybe", near))
                            .orElse(none));
        }
        return entry;
    }
}
