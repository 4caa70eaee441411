package al.nrm.io.report.internal.words;

import al.nrm.io.report.Labels;
import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Time limits in words. Albanian needs two forms: „7 ditë“, but „brenda 7 ditësh“. */
public final class PeriodWords {
    private final Labels labels;

    public PeriodWords(Labels labels) {
        this.labels = labels;
    }

    /** Such as "within 3 days", "within 3 working days", or "at once". */
    public String limit(TimeLimit limit, Counting counting) {
        return limit.isImmediate()
                ? labels.of("duties.at-once")
                : labels.of("duties.within", length(limit, "within.", counting));
    }

    /** Such as "3 days", "3 working days", or "at once". */
    public String length(TimeLimit limit, Counting counting) {
        return limit.isImmediate() ? labels.of("period.at-once") : length(limit, "period.", counting);
    }

    private String length(TimeLimit limit, String form, Counting counting) {
        List<String> parts = new ArrayList<>();
        if (limit.text().contains("T")) {
            Duration duration = Duration.parse(limit.text());
            add(parts, form + "hour", duration.toHours());
            add(parts, form + "minute", duration.toMinutesPart());
            add(parts, form + "second", duration.toSecondsPart());
        } else {
            Period period = Period.parse(limit.text());
            add(parts, form + "year", period.getYears());
            add(parts, form + "month", period.getMonths());
            add(parts, form + (counting == Counting.WORKING_DAYS ? "working-day" : "day"), period.getDays());
        }
        return String.join(" " + labels.of("period.and") + " ", parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count != 0) {
            parts.add(count == 1 ? labels.of(key) : labels.of(key + "s", count));
        }
    }
}
