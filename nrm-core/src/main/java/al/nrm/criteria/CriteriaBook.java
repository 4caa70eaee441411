package al.nrm.criteria;

import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureTable;
import al.nrm.referral.StepTable;
import al.nrm.text.Text;
import al.nrm.training.CoverageNeed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A pack of rules as a book that a lawyer can read and sign. */
@Value.Immutable
public interface CriteriaBook {
    /** {@return a builder on which nothing is set yet} */
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

    /** {@return the duties and safeguards that the pack declares} */
    DutyCatalogue duties();

    /** {@return what the pack lets recipients learn} */
    DisclosureTable disclosure();

    /** {@return who may take which step in the life of a referral} */
    StepTable steps();

    /** {@return the weekend and the public holidays} */
    HolidayCalendar calendar();

    /** {@return who must be trained in a county for each stage of the mechanism} */
    List<CoverageNeed> coverage();

    /** {@return which office is competent for which duty, and the bodies of a county} */
    @Value.Default
    default CompetenceTable competence() {
        return CompetenceTable.EMPTY;
    }

    /** {@return how many scenarios the pack has} */
    int scenarios();

    /** {@return every criterion, the earliest read first, then by id} */
    @Value.Lazy
    default List<Criterion> inOrder() {
        return topics().stream()
                .flatMap(topic -> topic.criteria().stream())
                .sorted(Comparator.comparingInt(Criterion::stratum).thenComparing(Criterion::id))
                .toList();
    }

    /**
     * The criteria that conclude what a criterion reads.
     *
     * @param reader a criterion of this book
     * @return the criteria, the earliest read first
     */
    @Value.NonAttribute
    default List<Criterion> feeding(Criterion reader) {
        return inOrder().stream()
                .filter(writer -> writer.concludes().stream().anyMatch(reader.reads()::contains))
                .toList();
    }

    /**
     * The criteria that read what a criterion concludes.
     *
     * @param writer a criterion of this book
     * @return the criteria, the earliest read first
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
