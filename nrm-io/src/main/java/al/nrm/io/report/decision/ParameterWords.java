package al.nrm.io.report.decision;

import al.nrm.decision.ParameterRead;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.io.report.internal.words.ValueWords;
import al.nrm.law.Counting;
import al.nrm.law.Parameter;
import java.util.Optional;

/** A parameter and its value in words. */
final class ParameterWords {
    private ParameterWords() {}

    /** The meaning of the parameter, or its id where the pack is not at hand, and its value. */
    static String of(ParameterRead read, ReportContext telling) {
        Labels labels = telling.labels();
        Optional<Parameter> known =
                Optional.ofNullable(telling.glossary().parameters().get(read.id()));
        String meaning = known.map(parameter -> parameter.meaning().in(labels.language()))
                .orElse(read.id());
        Parameter.Unit unit = known.map(Parameter::unit)
                .orElse(labels.has("LastContact." + read.value()) ? Parameter.Unit.CODE : Parameter.Unit.DURATION);
        Counting counting = known.flatMap(parameter -> parameter.on(read.from()))
                .map(Parameter.DatedValue::counting)
                .orElse(Counting.CALENDAR);
        return meaning + " = " + ValueWords.of(read.value(), unit, counting, labels);
    }
}
