package al.nrm.rules.internal.rule;

import al.nrm.casefile.CaseFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes one noun of the vocabulary down, word by word. */
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

    /** The fields written from here on rest on a parameter. */
    FactTypeBuilder<F> reading(String parameter) {
        parameters = Set.of(parameter);
        return this;
    }

    /** An answer that stands in the case under the noun's own name. */
    FactTypeBuilder<F> answer(String field, Function<F, ?> read) {
        return code(
                field,
                al.nrm.casefile.Answer.class,
                read,
                "/" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "/" + field);
    }

    FactTypeBuilder<F> code(String field, Class<? extends Enum<?>> codes, Function<F, ?> read, String pointer) {
        return code(field, codes, read, new Field.Evidence.Fixed(List.of(pointer)));
    }

    FactTypeBuilder<F> code(
            String field, Class<? extends Enum<?>> codes, Function<F, ?> read, Function<CaseFile, List<String>> keys) {
        return code(field, codes, read, (file, observed) -> keys.apply(file));
    }

    FactTypeBuilder<F> code(
            String field, Class<? extends Enum<?>> codes, Function<F, ?> read, Field.Evidence evidence) {
        return add(field, new Field.ValueType.OneCode(codes), read, evidence);
    }

    FactTypeBuilder<F> concluded(String field, Class<? extends Enum<?>> codes, Function<F, ?> read) {
        return code(field, codes, read, Field.Evidence.CONCLUDED);
    }

    FactTypeBuilder<F> codes(String field, Class<? extends Enum<?>> codes, Function<F, ?> read, String pointer) {
        return add(field, new Field.ValueType.ManyCodes(codes), read, new Field.Evidence.Fixed(List.of(pointer)));
    }

    FactTypeBuilder<F> concludedCodes(String field, Class<? extends Enum<?>> codes, Function<F, ?> read) {
        return add(field, new Field.ValueType.ManyCodes(codes), read, Field.Evidence.CONCLUDED);
    }

    FactTypeBuilder<F> number(String field, Function<F, ?> read, Function<CaseFile, List<String>> keys) {
        return add(field, new Field.ValueType.Number(), read, (file, observed) -> keys.apply(file));
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

    private FactTypeBuilder<F> add(String field, Field.ValueType type, Function<F, ?> read, Field.Evidence evidence) {
        fields.put(field, new Field(field, group, type, fact -> read.apply(facts.cast(fact)), evidence, parameters));
        return this;
    }
}
