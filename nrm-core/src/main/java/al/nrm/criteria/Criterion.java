package al.nrm.criteria;

import al.nrm.law.CitedEntry;
import al.nrm.law.Correction;
import al.nrm.text.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One rule in readable form. */
@Value.Immutable
public interface Criterion extends CitedEntry {
    /** {@return a new builder} */
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

    /** {@return whether it is a policy of the pack's authors and not the text of a law} */
    boolean policy();

    /** {@return what of an earlier version of the pack it corrects; empty: nothing} */
    Optional<Correction> corrects();

    @Override
    @Value.NonAttribute
    default List<Correction> corrections() {
        return corrects().stream().toList();
    }

    /** {@return the ids of the rules to which it is an exception: if both fire, its conclusion replaces theirs} */
    List<String> overrides();

    /** {@return the ids of the rules that are an exception to it} */
    List<String> overriddenBy();

    /** {@return the ids of the parameters that it reads, sorted} */
    List<String> parameters();

    /** {@return its stratum, from 0: the conclusions that it reads come from earlier strata} */
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
