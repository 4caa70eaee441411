package al.nrm.criteria;

import al.nrm.law.CitedEntry;
import al.nrm.law.Correction;
import al.nrm.text.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One rule as a person reads it. */
@Value.Immutable
public interface Criterion extends CitedEntry {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the rule's id} */
    String id();

    /** {@return the line of its file on which it begins} */
    int line();

    /** {@return its sentence, as a decision shows it} */
    Text sentence();

    /** {@return what must hold} */
    Clause condition();

    /** {@return what follows} */
    List<Text> conclusions();

    /** {@return whether it is a reading and not a text} */
    boolean policy();

    /** {@return what of an earlier version of the pack it corrects; empty: nothing} */
    Optional<Correction> corrects();

    @Override
    @Value.NonAttribute
    default List<Correction> corrections() {
        return corrects().stream().toList();
    }

    /** {@return the ids of the rules to which it is an exception: where both fire, its conclusion counts and not theirs} */
    List<String> overrides();

    /** {@return the ids of the rules that are an exception to it} */
    List<String> overriddenBy();

    /** {@return the ids of the parameters that it reads, sorted} */
    List<String> parameters();

    /** {@return when it is read: 0 first; what it reads was concluded in an earlier one} */
    int stratum();

    /** {@return the keys of the decision that it reads, in the order of the document} */
    List<String> reads();

    /** {@return the keys of the decision that it concludes, in the order of the document} */
    List<String> concludes();

    /** {@return the scenarios in which it must fire} */
    List<Example> firesIn();

    /** {@return the scenarios in which it must not fire} */
    List<Example> silentIn();

    /** Builds a {@link Criterion}. */
    final class Builder extends ImmutableCriterion.Builder {}
}
