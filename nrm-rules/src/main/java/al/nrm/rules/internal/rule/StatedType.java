package al.nrm.rules.internal.rule;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.rules.internal.fact.StatedFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A fact type whose fields are read from one part of a case. */
final class StatedType {
    private final FactTypeBuilder<StatedFacts> fields;
    private final List<BiFunction<CaseFile, AgeOfMajority, ?>> readings = new ArrayList<>();

    StatedType(String name, FactGroup group) {
        this.fields = new FactTypeBuilder<>(name, group, StatedFacts.class);
    }

    /** Adds a field that is read from the key at one pointer. */
    StatedType field(String name, Field.ValueType type, Function<CaseFile, ?> read, String pointer) {
        return field(name, type, read, new Field.Evidence.Fixed(List.of(pointer)));
    }

    /** Adds a yes/no field that is read from the key at one pointer. */
    StatedType answer(String name, Function<CaseFile, Answer> read, String pointer) {
        return field(name, new Field.ValueType.OneCode(Answer.class), read, pointer);
    }

    StatedType field(String name, Field.ValueType type, Function<CaseFile, ?> read, Field.Evidence evidence) {
        return byAge(name, type, (file, majority) -> read.apply(file), evidence);
    }

    /** Adds a field that also depends on the ages of majority in force. */
    StatedType byAge(
            String name, Field.ValueType type, BiFunction<CaseFile, AgeOfMajority, ?> read, Field.Evidence evidence) {
        int place = readings.size();
        readings.add(read);
        fields.add(name, type, facts -> facts.value(place), evidence);
        return this;
    }

    /** Sets the parameters on which the fields added after this call depend. */
    StatedType reading(String... parameters) {
        fields.reading(parameters);
        return this;
    }

    FactType type() {
        return fields.type();
    }

    /** The values of all fields in a case, with the ages of majority of its day. */
    StatedFacts in(CaseFile file, AgeOfMajority majority) {
        Object[] values = new Object[readings.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = readings.get(i).apply(file, majority);
        }
        return new StatedFacts(values);
    }
}
