package al.nrm.io.report.comparison;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.ValueType;
import al.nrm.inquiry.FactValue;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.words.FactNames;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fact that could be filled in, in words. A value that stands for others with the same decision is marked so. */
final class FilledFact {
    private final ReferenceData glossary;
    private final Labels labels;

    FilledFact(ReferenceData glossary, Labels labels) {
        this.glossary = glossary;
        this.labels = labels;
    }

    /** The name of a fact and its value. */
    String of(FactValue fact) {
        return FactNames.of(fact.pointer(), glossary, labels) + " = " + value(fact.pointer(), fact.value());
    }

    private String value(String pointer, Object value) {
        return CaseFacts.find(pointer)
                .map(fact -> value(fact, value))
                .orElseGet(() -> labels.of(Answer.valueOf(value.toString())));
    }

    private String value(CaseFact<?> fact, Object value) {
        if (fact == CaseFacts.AGE) {
            return labels.of("why-not.alike", labels.of("fact.years", value));
        } else if (fact == CaseFacts.NATIONALITIES) {
            return labels.of(((List<?>) value).contains("AL") ? "why-not.albanian" : "why-not.foreign");
        } else if (fact == CaseFacts.LANGUAGES) {
            return labels.of(((List<?>) value).contains("sq") ? "why-not.speaks" : "why-not.speaks-not");
        } else if (fact.type() instanceof ValueType.OneCode<?> one) {
            return code(one.codes(), value);
        } else if (fact.type() instanceof ValueType.ManyCodes<?> many) {
            return codes(many.codes(), (List<?>) value);
        }
        return value.equals(0) ? "0" : labels.of("why-not.some");
    }

    private String codes(Class<? extends Enum<?>> codes, List<?> values) {
        if (values.isEmpty()) {
            return labels.of("fact.none");
        }
        String names = values.stream().map(value -> code(codes, value)).collect(Collectors.joining(", "));
        return labels.of("why-not.alike", names);
    }

    private String code(Class<? extends Enum<?>> codes, Object value) {
        return Stream.of(codes.getEnumConstants())
                .filter(code -> code.name().equals(value))
                .findFirst()
                .map(labels::of)
                .orElseThrow(() -> new IllegalArgumentException("No such code: " + value));
    }
}
