package al.nrm.indicator;

import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A set of weights as a rule pack declares it: a column of the table of indicators, and the cases in which it counts.
 *
 * <pre>{@code
 * List<IndicatorSet> counting = catalogue.setsFor(true, file.exploitation().types());
 * }</pre>
 *
 * @param code the code of the set in decisions
 * @param column the heading of its column
 * @param meaning its label
 * @param child whether it counts for a person who is treated as a child; else for an adult
 * @param types the codes of the forms of exploitation for which it counts; empty: for all forms without a set of their
 *     own, and if no form is known
 * @param inForce the days on which it counts
 * @param citations where this is laid down
 */
public record WeightSet(
        IndicatorSet code,
        String column,
        Text meaning,
        boolean child,
        Set<String> types,
        InForce inForce,
        List<Citation> citations)
        implements CitedEntry {
    /** The sets of a pack that declares none. */
    public static final List<WeightSet> BUNDLED = List.of(
            new WeightSet(
                    IndicatorSet.ADULT_LABOUR,
                    "strength_adult_labour",
                    Text.of("treguesit e punës për të rriturit", "labour indicators for adults"),
                    false,
                    Set.of(),
                    InForce.from(LocalDate.MIN),
                    List.of()),
            new WeightSet(
                    IndicatorSet.CHILD_LABOUR,
                    "strength_child_labour",
                    Text.of("treguesit e punës për fëmijët", "labour indicators for children"),
                    true,
                    Set.of(),
                    InForce.from(LocalDate.MIN),
                    List.of()));

    /** Copies the collections. */
    public WeightSet {
        types = Set.copyOf(types);
        citations = List.copyOf(citations);
    }

    /** {@return whether it counts for forms of exploitation without a set of their own} */
    public boolean isGeneral() {
        return types.isEmpty();
    }

    /**
     * Whether it is declared for one of the given forms of exploitation.
     *
     * @param forms forms of exploitation
     * @return false for a general set
     */
    public boolean names(Collection<? extends Enum<?>> forms) {
        return forms.stream().anyMatch(form -> types.contains(form.name()));
    }
}
