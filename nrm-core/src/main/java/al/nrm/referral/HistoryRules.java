package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decision;
import al.nrm.duty.DutyCatalogue;
import al.nrm.law.Counting;
import al.nrm.law.Deadline;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import al.nrm.privacy.DisclosureTable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules by which a history is read and checked. All parts except the port to decisions come from a rule pack.
 *
 * @param terms the requirements of the pack for a case
 * @param steps who may take which step
 * @param calendar the working days
 * @param parameters the dated values of the pack by id
 * @param duties the duties and safeguards that the pack declares
 * @param disclosure what recipients may learn
 * @param decisions finds the decision to which an ADVISED line refers by hash; empty if it is not stored
 */
public record HistoryRules(
        CaseTerms terms,
        StepTable steps,
        HolidayCalendar calendar,
        Map<String, Parameter> parameters,
        DutyCatalogue duties,
        DisclosureTable disclosure,
        Function<String, Optional<Decision>> decisions) {
    /** Copies the parameters. */
    public HistoryRules {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * The same rules with a port to decisions that are stored elsewhere.
     *
     * @param port finds a decision by the SHA-256 of its canonical form
     * @return the rules
     */
    public HistoryRules with(Function<String, Optional<Decision>> port) {
        return new HistoryRules(terms, steps, calendar, parameters, duties, disclosure, port);
    }

    /**
     * The agency to inform of an overdue task.
     *
     * @param task the task as it is at the moment
     * @param moment the moment
     * @return the agency of the first escalation whose time is reached; empty if there is none
     */
    public Optional<Agency> turnTo(Task task, OffsetDateTime moment) {
        if (task.state() != Task.State.OVERDUE || task.until().isEmpty()) {
            return Optional.empty();
        }
        OffsetDateTime limit = task.until().get();
        return steps.escalations().stream()
                .filter(escalation -> escalation.concerns(task.duty().action()))
                .filter(escalation -> escalation.inForce().covers(day(limit)))
                .filter(escalation -> new Deadline(escalation.after(), escalation.counting(), calendar)
                        .after(limit)
                        .orElse(limit)
                        .isBefore(moment))
                .map(Escalation::to)
                .findFirst();
    }

    /**
     * The moment from which the personal parts of a closed case may be erased.
     *
     * @param closed the moment of closing
     * @return empty where the pack sets no time, or none on that day
     */
    public Optional<OffsetDateTime> erasableFrom(OffsetDateTime closed) {
        return steps.retention().flatMap(parameter -> end(parameter, closed));
    }

    /**
     * Whether a referral has waited too long for an answer.
     *
     * @param referral the referral
     * @param moment the moment
     * @return false where the pack sets no time
     */
    public boolean isUnanswered(ReferralProgress referral, OffsetDateTime moment) {
        return referral.state() == ReferralProgress.State.SENT
                && steps.answerWithin()
                        .flatMap(parameter -> end(parameter, referral.since()))
                        .filter(last -> last.isBefore(moment))
                        .isPresent();
    }

    private Optional<OffsetDateTime> end(String parameter, OffsetDateTime start) {
        return value(parameter, day(start))
                .flatMap(value -> TimeLimit.parse(value.value()))
                .map(within -> new Deadline(within, counting(parameter, day(start)), calendar)
                        .after(start)
                        .orElse(start));
    }

    /** How the days of a time limit that starts on a given day are counted. */
    Counting counting(String parameter, LocalDate day) {
        return value(parameter, day).map(Parameter.DatedValue::counting).orElse(Counting.CALENDAR);
    }

    private Optional<Parameter.DatedValue> value(String parameter, LocalDate day) {
        return Optional.ofNullable(parameters.get(parameter)).flatMap(known -> known.on(day));
    }

    /** The day of a moment in Albania. */
    static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Deadline.TIRANE).toLocalDate();
    }
}
