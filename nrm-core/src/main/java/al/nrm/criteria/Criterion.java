package al.nrm.criteria;

import al.nrm.law.Citation;
import al.nrm.law.Correction;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One rule as a person reads it. */
@Value.Immutable
public interface Criterion {
    static Builder builder() {
        return new Builder();
    }

    /** The rule's id. */
    String id();

    /** The line of its file on which it begins. */
    int line();

    /** What it says, as a decision shows it. */
    Text sentence();

    /** What must hold. */
    Clause condition();

    /** What follows. */
    List<Text> conclusions();

    List<Citation> citations();

    /** Whether it is a reading and not a text. */
    boolean policy();

    InForce inForce();

    /** What of an earlier version of the pack it corrects. */
    Optional<Correction> corrects();

    /** Ids of the parameters that it reads, sorted. */
    List<String> parameters();

    /** When it is read: 0 first; what it reads was concluded in an earlier one. */
    int stratum();

    /** The keys of the decision that it reads, in the order of the document. */
    List<String> reads();

    /** The keys of the decision that it concludes, in the order of the document. */
    List<String> concludes();

    /** Scenarios in which it must fire. */
    List<Example> firesIn();

    /** Scenarios in which it must not fire. */
    List<Example> silentIn();

    /** Builds a {@link Criterion}. */
    final class Builder extends ImmutableCriterion.Builder {}
}
