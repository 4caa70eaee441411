package al.nrm.rules.internal.rule;

import al.nrm.casefile.CaseFile;
import al.nrm.law.Parameter;
import al.nrm.rules.internal.fact.DerivedOfChild;
import al.nrm.rules.internal.fact.Observed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A word that a rule may use of a fact.
 *
 * @param name as a rule writes it
 * @param group the fact that holds it
 * @param type what its values are
 * @param read takes its value out of a fact of the group
 * @param evidence the keys of the case that it was read from
 * @param parameters the parameters from which the product derives it
 */
public record Field(
        String name,
        FactGroup group,
        ValueType type,
        Function<Object, Object> read,
        Evidence evidence,
        Set<String> parameters) {

    public Field {
        parameters = Set.copyOf(parameters);
    }

    /** Whether its values are codes of a family. */
    public boolean isOf(Class<? extends Enum<?>> family) {
        return type instanceof ValueType.OneCode one && one.codes() == family;
    }

    /** Where in the case document a field comes from. */
    @FunctionalInterface
    public interface Evidence {
        /** From no key of the case: it was concluded. */
        Evidence CONCLUDED = new Fixed(List.of());

        /** From the same keys in every case. */
        record Fixed(List<String> pointers) implements Evidence {
            public Fixed {
                pointers = List.copyOf(pointers);
            }

            @Override
            public void addTo(List<String> some, Sought sought) {
                some.addAll(pointers);
            }
        }

        /**
         * Where evidence is looked for.
         *
         * @param file the case
         * @param observed its indicators, by id
         * @param derived what was derived of the person; empty where a derived fact has as evidence everything that it may
         *     rest on
         */
        record Sought(CaseFile file, List<Observed> observed, Optional<DerivedOfChild> derived) {
            public Sought {
                observed = List.copyOf(observed);
            }
        }

        /**
         * Adds the JSON pointers of a case.
         *
         * @param pointers may hold a pointer already, which is then added again
         */
        void addTo(List<String> pointers, Sought sought);
    }

    /** What the values of a field are. */
    public sealed interface ValueType {
        /** One code. */
        record OneCode(Class<? extends Enum<?>> codes) implements ValueType {}

        /** A list of codes. */
        record ManyCodes(Class<? extends Enum<?>> codes) implements ValueType {}

        /**
         * A whole number, perhaps unknown; an unknown one passes no comparison.
         *
         * @param unit the unit of the parameters that it is compared with
         */
        @SuppressWarnings("JavaLangClash") // always written ValueType.Number
        record Number(Parameter.Unit unit) implements ValueType {}

        /** The name of a municipality of Albania, perhaps unknown. */
        record OneMunicipality() implements ValueType {}

        /** An id of the catalogue. */
        record Indicator() implements ValueType {}
    }
}
