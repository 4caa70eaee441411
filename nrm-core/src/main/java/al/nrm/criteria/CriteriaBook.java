package al.nrm.criteria;

import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.Citation;
import al.nrm.law.Correction;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.law.PackEntry;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureTable;
import al.nrm.referral.StepTable;
import al.nrm.text.Text;
import al.nrm.training.CoverageNeed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A pack of rules as a book that a lawyer can read and sign.
 *
 * <pre>{@code
 * CriteriaBook book = PackDraft.bundled().book();
 * String page = CriteriaHtml.of(book, CriteriaEdition.SHORT, TextLanguage.SQ);
 * }</pre>
 *
 * <p>In its sentences, conditions and conclusions <code>{id}</code> is the place of the value of a parameter, and
 * <code>{within id}</code> that of a time limit; the report that shows them fills in the values with their days.
 */
@Value.Immutable
public interface CriteriaBook {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the pack} */
    String pack();

    /** {@return the version of the pack} */
    String version();

    /** {@return the SHA-256 of the pack in hexadecimal digits} */
    String sha256();

    /** {@return the title of the pack} */
    Text title();

    /** {@return who publishes the pack} */
    Text publisher();

    /** {@return the days that the pack covers} */
    InForce inForce();

    /** {@return the topics, by the name of their file} */
    List<Topic> topics();

    /** {@return the sources by id} */
    Map<String, Source> sources();

    /** {@return the parameters by id} */
    Map<String, Parameter> parameters();

    /** {@return the indicators of trafficking} */
    default IndicatorCatalogue indicators() {
        return IndicatorCatalogue.of(List.of(), List.of());
    }

    /** {@return the questions, in the order of asking} */
    List<BookQuestion> questions();

    /** {@return the texts of law that the pack has, by source and place in it, such as {@code palermo-2000/art-3}} */
    Map<String, String> texts();

    /** {@return what the pack corrects in entries that have no field for it, by id} */
    Map<String, Correction> corrections();

    /** {@return the duties and safeguards that the pack declares} */
    DutyCatalogue duties();

    /** {@return what recipients may learn, by the pack} */
    DisclosureTable disclosure();

    /** {@return who may take which step in the life of a referral} */
    default StepTable steps() {
        return StepTable.EMPTY;
    }

    /** {@return the weekend and the public holidays} */
    default HolidayCalendar calendar() {
        return HolidayCalendar.WEEKENDS_ONLY;
    }

    /** {@return who must be trained in a county for each stage of the mechanism} */
    List<CoverageNeed> coverage();

    /** {@return which office is competent for which duty, and the bodies of a county} */
    default CompetenceTable competence() {
        return CompetenceTable.EMPTY;
    }

    /** {@return the book of which this one is a part; empty if this is the whole book} */
    Optional<CriteriaBook> whole();

    /** {@return what a part of a book holds, a sentence for each choice; empty: the whole book} */
    List<Text> narrowing();

    /** {@return how many scenarios the pack has} */
    int scenarios();

    /** {@return every criterion, by stratum, then by id} */
    @Value.Lazy
    default List<Criterion> inOrder() {
        return topics().stream()
                .flatMap(topic -> topic.criteria().stream())
                .sorted(Comparator.comparingInt(Criterion::stratum).thenComparing(Criterion::id))
                .toList();
    }

    /**
     * The entries of a chapter.
     *
     * @param chapter the chapter, which tells their type
     * @return by id, in the order of the book
     */
    @Value.NonAttribute
    default Map<String, PackEntry> entries(BookChapter chapter) {
        return BookParts.entries(this, chapter);
    }

    /**
     * A part of the book.
     *
     * @param ids the ids to keep by chapter; chapters that are not named become empty
     * @param narrowing what the part holds, as a sentence
     * @return the part, which knows the {@link #whole()}
     */
    @Value.NonAttribute
    default CriteriaBook only(Map<BookChapter, ? extends Set<String>> ids, Text narrowing) {
        return BookParts.only(this, ids, narrowing);
    }

    /**
     * The book of one day.
     *
     * @param day any day
     * @param narrowing what the part holds, as a sentence
     * @return the book without what is not in force on that day; sources that are cited remain
     */
    @Value.NonAttribute
    default CriteriaBook on(LocalDate day, Text narrowing) {
        return BookParts.on(this, day, narrowing);
    }

    /**
     * The entries that cite a source: rules, values, indicators, duties and others.
     *
     * @param source the id of the source
     * @return ids by chapter, sorted; chapters without any are left out
     */
    @Value.NonAttribute
    default Map<BookChapter, Set<String>> restingOn(String source) {
        return BookParts.restingOn(this, source);
    }

    /**
     * The text of law at a citation.
     *
     * @param citation a source and a place in it
     * @return empty if the pack does not have the text
     */
    @Value.NonAttribute
    default Optional<String> text(Citation citation) {
        String place = citation.pinpoint()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return Optional.ofNullable(texts().get(citation.source() + "/" + place));
    }

    /**
     * The criteria whose conclusions a criterion reads.
     *
     * @param reader a criterion of this book
     * @return the criteria, by stratum
     */
    @Value.NonAttribute
    default List<Criterion> feeding(Criterion reader) {
        return inOrder().stream()
                .filter(writer -> writer.concludes().stream().anyMatch(reader.reads()::contains))
                .toList();
    }

    /**
     * The criteria that read the conclusions of a criterion.
     *
     * @param writer a criterion of this book
     * @return the criteria, by stratum
     */
    @Value.NonAttribute
    default List<Criterion> fedBy(Criterion writer) {
        return inOrder().stream()
                .filter(reader -> reader.reads().stream().anyMatch(writer.concludes()::contains))
                .toList();
    }

    /** Builds a {@link CriteriaBook}. */
    final class Builder extends ImmutableCriteriaBook.Builder {}
}
