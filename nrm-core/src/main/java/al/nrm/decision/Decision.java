package al.nrm.decision;

import al.nrm.indicator.DimensionScore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Advice on one case: what is indicated, what must be done by whom and until when, where help is, and why. It never says
 * that a person is not a victim; a person decides, and may override it.
 *
 * <p>The same case, pack and directory give the same decision, byte for byte.
 */
@Value.Immutable
public interface Decision {
    static Builder builder() {
        return new Builder();
    }

    /** The id of the case; on the wire {@code case}. */
    String caseId();

    /** The day whose law was applied. */
    LocalDate asOf();

    LibraryVersion library();

    PackReference pack();

    DirectoryReference directory();

    Status status();

    TreatAs treatAs();

    Elements elements();

    /** Those in which something that counts was answered YES. */
    List<DimensionScore> dimensions();

    Evidence evidence();

    Urgency urgency();

    ReferralBasis referralBasis();

    Set<Pathway> pathways();

    /** The most urgent first. */
    List<Duty> duties();

    List<Safeguard> safeguards();

    List<ServicePlan> services();

    /** One for each rule that fired. */
    List<Reason> reasons();

    /** What to find out next, most useful first. */
    List<Question> questions();

    List<Notice> notices();

    /** Ids of unverified sources, parameters and providers that this decision rests on; sorted. */
    List<String> unverified();

    /**
     * Why it concludes something, down to the facts of the case.
     *
     * @param conclusion {@code key=VALUE}, as reasons write it
     * @return empty where it does not conclude that
     */
    default Optional<ExplainedConclusion> explain(String conclusion) {
        return Explanation.of(this).of(conclusion);
    }

    /** Builds a {@link Decision}. */
    final class Builder extends ImmutableDecision.Builder {}
}
