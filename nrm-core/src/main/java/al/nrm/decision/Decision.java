package al.nrm.decision;

import al.nrm.indicator.DimensionScore;
import al.nrm.problem.MissingAdapter;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Advice on one case: what is indicated, which duties which agency has until when, which providers can help, and the
 * reasons. It never says that a person is not a victim. The agencies decide, and may depart from it.
 *
 * <p>The same case, pack and directory give the same decision, byte for byte.
 *
 * <pre>{@code
 * for (Duty duty : decision.duties()) {
 *     System.out.println(duty.actor() + ": " + duty.action());
 *     duty.reasons().forEach(index -> System.out.println("  " + decision.reasons().get(index).sentence().en()));
 * }
 * }</pre>
 */
@Value.Immutable
public interface Decision {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the case; on the wire {@code case}} */
    String caseId();

    /** {@return the day whose law was applied} */
    LocalDate asOf();

    /** {@return the library that decided} */
    LibraryVersion library();

    /** {@return the pack that was applied} */
    PackReference pack();

    /** {@return the directory that was used} */
    DirectoryReference directory();

    /**
     * The SHA-256 of the canonical form of the case, without identity and notes; see {@code CaseCanonicalForm}.
     *
     * @return 64 hexadecimal digits in lower case; empty in decisions of version 1
     */
    Optional<String> caseSha256();

    /** {@return what is indicated; no value says that a person is not a victim} */
    Status status();

    /** {@return whether the person is treated as a child} */
    TreatAs treatAs();

    /** {@return whether each element of trafficking is indicated} */
    Elements elements();

    /** {@return the scores of every dimension with at least one counted indicator answered YES} */
    List<DimensionScore> dimensions();

    /** {@return the strength of the evidence for the status} */
    Evidence evidence();

    /** {@return how soon action is needed} */
    Urgency urgency();

    /** {@return the ground on which the person may be referred} */
    ReferralBasis referralBasis();

    /** {@return the procedures that apply, in parallel} */
    Set<Pathway> pathways();

    /** {@return the duties, the most urgent first} */
    List<Duty> duties();

    /** {@return the safeguards} */
    List<Safeguard> safeguards();

    /** {@return a plan for each service that is needed or offered} */
    List<ServicePlan> services();

    /** {@return the reasons, one for each rule that fired} */
    List<Reason> reasons();

    /** {@return the open questions, the most useful first} */
    List<Question> questions();

    /** {@return notices about facts of the case that contradict each other} */
    List<Notice> notices();

    /** {@return the ids of unverified sources, parameters and providers on which this decision is based; sorted} */
    List<String> unverified();

    /**
     * Explains a conclusion, down to the facts of the case.
     *
     * @param conclusion {@code key=VALUE}, as reasons write it
     * @return empty if the decision does not have this conclusion
     */
    default Optional<ExplainedConclusion> explain(String conclusion) {
        return Explanation.of(this).of(conclusion);
    }

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Decision.class);
    }

    /** Builds a {@link Decision}. */
    final class Builder extends ImmutableDecision.Builder {}
}
