package al.nrm.criteria;

import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureTable;
import al.nrm.text.Text;
import al.nrm.training.CoverageNeed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A pack of rules as a book that a lawyer can read and sign. */
@Value.Immutable
public interface CriteriaBook {
    static Builder builder() {
        return new Builder();
    }

    /** The id of the pack. */
    String pack();

    String version();

    String sha256();

    Text title();

    Text publisher();

    /** The days that the pack covers. */
    InForce inForce();

    /** By the name of the file. */
    List<Topic> topics();

    /** By id. */
    Map<String, Source> sources();

    /** By id. */
    Map<String, Parameter> parameters();

    /** The duties and safeguards that the pack declares. */
    DutyCatalogue duties();

    /** What the pack lets recipients learn. */
    DisclosureTable disclosure();

    /** Who must be trained in a county for each stage of the mechanism. */
    List<CoverageNeed> coverage();

    /** Which office is competent for which duty, and the bodies of a county. */
    @Value.Default
    default CompetenceTable competence() {
        return CompetenceTable.EMPTY;
    }

    /** How many scenarios the pack has. */
    int scenarios();

    /** Every criterion, the earliest read first, then by id. */
    @Value.Lazy
    default List<Criterion> inOrder() {
        return topics().stream()
                .flatMap(topic -> topic.criteria().stream())
                .sorted(Comparator.comparingInt(Criterion::stratum).thenComparing(Criterion::id))
                .toList();
    }

    /** The criteria that conclude what a criterion reads. */
    @Value.NonAttribute
    default List<Criterion> feeding(Criterion reader) {
        return inOrder().stream()
                .filter(writer -> writer.concludes().stream().anyMatch(reader.reads()::contains))
                .toList();
    }

    /** The criteria that read what a criterion concludes. */
    @Value.NonAttribute
    default List<Criterion> fedBy(Criterion writer) {
        return inOrder().stream()
                .filter(reader -> reader.reads().stream().anyMatch(writer.concludes()::contains))
                .toList();
    }

    /** Builds a {@link CriteriaBook}. */
    final class Builder extends ImmutableCriteriaBook.Builder {}
}
