package al.nrm.io.report;

import al.nrm.casefile.Answer;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Sex;
import al.nrm.inquiry.FactValue;
import java.util.List;
import java.util.stream.Collectors;

/** A fact that could be filled in, in words. A value that stands for others that decide alike says so. */
final class FilledFact {
    private final ReferenceData glossary;
    private final Labels labels;

    FilledFact(ReferenceData glossary, Labels labels) {
        this.glossary = glossary;
        this.labels = labels;
    }

    /** What, and its value. */
    String of(FactValue fact) {
        return FactNames.of(fact.pointer(), glossary, labels) + " = " + value(fact.pointer(), fact.value());
    }

    private String value(String pointer, Object value) {
        return switch (pointer) {
            case "/person/age" -> labels.of("why-not.alike", labels.of("fact.years", value));
            case "/person/dependants" -> value.equals(0) ? "0" : labels.of("why-not.some");
            case "/person/sex" -> labels.of(Sex.valueOf(value.toString()));
            case "/person/nationalities" ->
                labels.of(((List<?>) value).contains("AL") ? "why-not.albanian" : "why-not.foreign");
            case "/person/languages" ->
                labels.of(((List<?>) value).contains("sq") ? "why-not.speaks" : "why-not.speaks-not");
            case "/exploitation/types" -> types((List<?>) value);
            case "/situation/lastContactWithExploiter" -> labels.of(LastContact.valueOf(value.toString()));
            default -> labels.of(Answer.valueOf(value.toString()));
        };
    }

    private String types(List<?> types) {
        if (types.isEmpty()) {
            return labels.of("fact.none");
        }
        String names = types.stream()
                .map(type -> labels.of(ExploitationType.valueOf(type.toString())))
                .collect(Collectors.joining(", "));
        return labels.of("why-not.alike", names);
    }
}
