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
 * Advice on one case: what is indicated, what must be done by whom and until when, where help is, and why. It never says
 * that a person is not a victim; a person decides, and may override it.
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
    /** {@return a builder on which nothing is set yet} */
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

    /** {@return the directory that was searched} */
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

    /** {@return which elements of trafficking are indicated} */
    Elements elements();

    /** {@return the scores of the dimensions in which something that counts was answered YES} */
    List<DimensionScore> dimensions();

    /** {@return how much supports the status} */
    Evidence evidence();

    /** {@return how soon action is needed} */
    Urgency urgency();

    /** {@return the ground on which the person may be referred} */
    ReferralBasis referralBasis();

    /** {@return the ways that the case takes beside each other} */
    Set<Pathway> pathways();

    /** {@return what must be done, the most urgent first} */
    List<Duty> duties();

    /** {@return what must be respected} */
    List<Safeguard> safeguards();

    /** {@return a plan for each service that is needed or offered} */
    List<ServicePlan> services();

    /** {@return the reasons, one for each rule that fired} */
    List<Reason> reasons();

    /** {@return what to find out next, most useful first} */
    List<Question> questions();

    /** {@return what to bear in mind about the facts of the case} */
    List<Notice> notices();

    /** {@return the ids of unverified sources, parameters and providers that this decision rests on; sorted} */
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

    /** Without an adapter an ObjectMapper fails here; else it would write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Decision.class);
    }

    /** Builds a {@link Decision}. */
    final class Builder extends ImmutableDecision.Builder {}
}
