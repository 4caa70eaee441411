package al.nrm.io.report.internal.words;

import al.nrm.criteria.BookQuestion;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.duty.Competence;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.RegionalBody;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.WeightSet;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.PackEntry;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.SharingLimit;
import al.nrm.referral.Escalation;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.text.TextLanguage;
import al.nrm.training.CoverageNeed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of each entry of the book of criteria: a title, and lines with all of its law. Two entries that differ in law
 * differ in these words.
 */
public final class EntryWords {
    private final BookWords book;
    private final Map<Class<?>, Function<PackEntry, Item>> kinds = new HashMap<>();

    /**
     * @param book the book whose sources and values the entries name
     * @param language the language of the words
     */
    public EntryWords(CriteriaBook book, TextLanguage language) {
        this.book = new BookWords(book, language);
        RuleEntries rules = new RuleEntries(this.book, book.whole().orElse(book).indicators());
        kind(Criterion.class, rules::rule);
        kind(Parameter.class, this::parameter);
        kind(Indicator.class, rules::indicator);
        kind(WeightSet.class, rules::weights);
        kind(BookQuestion.class, rules::question);
        DutyEntries duties = new DutyEntries(this.book);
        kind(DutyDeclaration.class, duties::duty);
        kind(SafeguardDeclaration.class, duties::safeguard);
        SharingEntries sharing = new SharingEntries(this.book);
        kind(DisclosureEntry.class, sharing::disclosure);
        kind(SharingLimit.class, sharing::limit);
        StepEntries steps = new StepEntries(this.book);
        kind(Step.class, steps::step);
        kind(Escalation.class, steps::escalation);
        kind(StepTable.class, steps::closing);
        kind(HolidayCalendar.class, steps::calendar);
        LocalEntries local = new LocalEntries(this.book);
        kind(Competence.class, local::office);
        kind(RegionalBody.class, local::body);
        kind(CoverageNeed.class, local::need);
        kind(Source.class, this::source);
    }

    private <T extends PackEntry> void kind(Class<T> kind, Function<T, Item> words) {
        kinds.put(kind, entry -> words.apply(kind.cast(entry)));
    }

    /**
     * The words of an entry.
     *
     * @param id its code or id
     * @param title a sentence, without the code or id
     * @param lines its law
     */
    public record Item(String id, String title, List<String> lines) {
        /** Copies the lines. */
        public Item {
            lines = List.copyOf(lines);
        }

        /**
         * The same words under another id.
         *
         * @param other the id in the book, for entries that have none of their own
         * @return the item
         */
        public Item called(String other) {
            return new Item(other, title, lines);
        }
    }

    /**
     * The words of an entry.
     *
     * @param entry an entry of a {@link al.nrm.criteria.BookChapter}
     * @return its words
     * @throws IllegalArgumentException if it is none
     */
    public Item of(PackEntry entry) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(entry))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A book has no such entry."))
                .getValue()
                .apply(entry);
    }

    private Item parameter(Parameter parameter) {
        EntryLines lines = book.entry();
        parameter.values().forEach(value -> lines.line(book.law().value(parameter, value)));
        return lines.item(parameter.id(), book.in(parameter.meaning()));
    }

    private Item source(Source source) {
        return book.entry().line(book.law().source(source)).item(source.id(), book.in(source.title()));
    }
}
