package al.nrm.io.report.internal.words;

import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.law.Counting;

/** Time limits of duties in words. */
public final class LimitWords {
    private final ReferenceData glossary;
    private final Labels labels;

    /** For one report. */
    public LimitWords(ReferenceData glossary, Labels labels) {
        this.glossary = glossary;
        this.labels = labels;
    }

    /** Until when, such as "Within 3 days". */
    public String when(Duty duty) {
        return duty.due()
                .map(this::limit)
                .orElseGet(() -> labels.of(isFirst(duty) ? "duties.first" : "duties.no-limit"));
    }

    /** The moment by the clock, if the decision has one; else the period. */
    private String limit(Due due) {
        return due.until()
                .filter(moment -> !due.within().isImmediate())
                .map(moment -> labels.of("duties.until", ClockWords.moment(moment, labels)))
                .orElseGet(() -> new PeriodWords(labels)
                        .limit(due.within(), due.counting().orElse(Counting.CALENDAR)));
    }

    /** Whether it comes before all others, whatever their limits. */
    public boolean isFirst(Duty duty) {
        return glossary.duties().isFirst(duty.action());
    }

    /** Whether its time limit has not been compared with its source. */
    public boolean isUnverified(Duty duty) {
        return duty.due().filter(due -> !due.verified()).isPresent();
    }
}
