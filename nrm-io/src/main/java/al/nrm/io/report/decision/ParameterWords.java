package al.nrm.io.report.decision;

import al.nrm.casefile.LastContact;
import al.nrm.decision.ParameterRead;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.PeriodWords;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.law.Counting;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import java.util.Optional;

/** A parameter and its value in words. */
final class ParameterWords {
    private final ReportContext telling;
    private final Labels labels;

    ParameterWords(ReportContext telling) {
        this.telling = telling;
        this.labels = telling.labels();
    }

    String of(ParameterRead read) {
        Optional<Parameter> known =
                Optional.ofNullable(telling.glossary().parameters().get(read.id()));
        String meaning = known.map(parameter -> parameter.meaning().in(labels.language()))
                .orElse(read.id());
        return meaning + " = "
                + value(
                        read.value(),
                        known.map(Parameter::unit),
                        known.flatMap(parameter -> parameter.on(read.from()))
                                .map(Parameter.DatedValue::counting)
                                .orElse(Counting.CALENDAR));
    }

    private String value(String value, Optional<Parameter.Unit> unit, Counting counting) {
        if (unit.filter(Parameter.Unit.YEARS::equals).isPresent()) {
            return labels.of("period.years", value);
        }
        // A code of the vocabulary: those that a pack sets today are times of a contact.
        String code = "LastContact." + value;
        if (labels.has(code)) {
            return labels.of(LastContact.valueOf(value));
        }
        return TimeLimit.parse(value)
                .map(limit -> new PeriodWords(labels).length(limit, counting))
                .orElse(value);
    }
}
