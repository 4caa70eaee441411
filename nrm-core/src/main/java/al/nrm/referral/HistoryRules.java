package al.nrm.referral;

import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decision;
import al.nrm.law.HolidayCalendar;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What a history is read and checked by; all of it comes from a rule pack but for the port to decisions.
 *
 * @param terms what the pack demands of a case
 * @param calendar the working days
 * @param steps who may take which step
 * @param obliged whether a cited rule of the disclosure table obliges the case's agency to share with a recipient
 * @param decisions finds the decision of an ADVISED line that names it by its hash; empty where it is not kept
 */
public record HistoryRules(
        CaseTerms terms,
        HolidayCalendar calendar,
        StepTable steps,
        BiPredicate<CaseState, EventContent.Shared> obliged,
        Function<String, Optional<Decision>> decisions) {}
