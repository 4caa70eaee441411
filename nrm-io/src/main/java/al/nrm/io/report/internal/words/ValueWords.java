package al.nrm.io.report.internal.words;

import al.nrm.casefile.LastContact;
import al.nrm.io.report.Labels;
import al.nrm.law.Counting;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;

/** The values of parameters in words. */
public final class ValueWords {
    private ValueWords() {}

    /**
     * A value such as "18 years" or "3 working days".
     *
     * @param value as the pack writes it
     * @param unit its unit
     * @param counting how a period is counted
     * @param labels the texts
     * @return the value itself for a count, and for a code without a label
     */
    public static String of(String value, Parameter.Unit unit, Counting counting, Labels labels) {
        return switch (unit) {
            case YEARS -> labels.of("period.years", value);
            case COUNT -> value;
            case CODE -> labels.has("LastContact." + value) ? labels.of(LastContact.valueOf(value)) : value;
            case DURATION ->
                TimeLimit.parse(value)
                        .map(limit -> new PeriodWords(labels).length(limit, counting))
                        .orElse(value);
        };
    }
}
