package al.nrm.rules.internal.rule;

import al.nrm.law.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Declares one fact type of the vocabulary, field by field. */
final class FactTypeBuilder<F> {
    private final String name;
    private final FactGroup group;
    private final Class<F> facts;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Set<String> parameters = Set.of();

    FactTypeBuilder(String name, FactGroup group, Class<F> facts) {
        this.name = name;
        this.group = group;
        this.facts = facts;
    }

    /** Sets the parameters on which the fields declared after this call depend. */
    FactTypeBuilder<F> reading(String... ids) {
        parameters = Set.of(ids);
        return this;
    }

    FactTypeBuilder<F> code(
            String field, Class<? extends Enum<?>> codes, Function<F, ?> read, Field.Evidence evidence) {
        return add(field, new Field.ValueType.OneCode(codes), read, evidence);
    }

    FactTypeBuilder<F> concluded(String field, Class<? extends Enum<?>> codes, Function<F, ?> read) {
        return code(field, codes, read, Field.Evidence.CONCLUDED);
    }

    FactTypeBuilder<F> concludedCodes(String field, Class<? extends Enum<?>> codes, Function<F, ?> read) {
        return add(field, new Field.ValueType.ManyCodes(codes), read, Field.Evidence.CONCLUDED);
    }

    /** A number that is always known. */
    FactTypeBuilder<F> count(String field, ToIntFunction<F> read, Field.Evidence evidence) {
        return add(
                field,
                new Field.ValueType.Number(Parameter.Unit.COUNT),
                fact -> OptionalInt.of(read.applyAsInt(fact)),
                evidence);
    }

    FactTypeBuilder<F> indicator(String field, Function<F, ?> read) {
        return add(field, new Field.ValueType.Indicator(), read, Field.Evidence.CONCLUDED);
    }

    FactType type() {
        return new FactType(name, fields);
    }

    /** {@code COERCION_AT_DESTINATION} is written {@code coercionAtDestination}. */
    static String camel(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        boolean up = false;
        for (char letter : constant.name().toCharArray()) {
            if (letter == '_') {
                up = true;
            } else {
                name.append(up ? letter : Character.toLowerCase(letter));
                up = false;
            }
        }
        return name.toString();
    }

    FactTypeBuilder<F> add(String field, Field.ValueType type, Function<F, ?> read, Field.Evidence evidence) {
        fields.put(field, new Field(field, group, type, fact -> read.apply(facts.cast(fact)), evidence, parameters));
        return this;
    }
}
