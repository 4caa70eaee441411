package al.nrm.referral;

import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that each event of a history was allowed when it happened, by what was recorded before it. */
final class HistoryCheck {
    private final HistoryRules rules;
    private final SharingGrounds grounds;

    HistoryCheck(HistoryRules rules) {
        this.rules = rules;
        this.grounds = new SharingGrounds(rules);
    }

    /** The state that follows from events, in any order, at a moment. */
    static CaseState state(OffsetDateTime moment, List<CaseEvent> events, HistoryRules rules) {
        CaseStateFold fold = new CaseStateFold(rules.terms(), rules.calendar());
        events.stream()
                .filter(event -> !event.at().isAfter(moment))
                .sorted(CaseEvent.AS_IT_HAPPENED)
                .forEach(fold::apply);
        return fold.at(moment);
    }

    /** The faults of events in the order of their recording. */
    List<Problem> problems(List<CaseEvent> events) {
        List<Problem> problems = new ArrayList<>();
        List<CaseEvent> before = new ArrayList<>();
        CaseStateFold running = new CaseStateFold(rules.terms(), rules.calendar());
        @Nullable CaseEvent last = null;
        for (CaseEvent event : events) {
            boolean late = last != null && event.at().isBefore(last.at());
            CaseState state = late ? state(event.at(), before, rules) : running.at(event.at());
            refusal(state, event)
                    .ifPresent(why -> problems.add(
                            CaseHistory.problem(event.n(), "", why)));
            before.add(event);
            if (late) {
                running = new CaseStateFold(rules.terms(), rules.calendar());
                before.stream().sorted(CaseEvent.AS_IT_HAPPENED).forEach(running::apply);
            } else {
                running.apply(event);
                last = event;
            }
        }
        return problems;
    }

    /** Why an event is not allowed after others. */
    Optional<Text> refusal(List<CaseEvent> before, CaseEvent event) {
        return refusal(state(event.at(), before, rules), event);
    }

    private Optional<Text> refusal(CaseState state, CaseEvent event) {
        Optional<Text> step = rules.steps().check(state, event).map(refused -> refused.why());
        if (step.isPresent()) {
            return step;
        }
        if (event.content() instanceof EventContent.Shared shared) {
            return grounds.missing(state, shared);
        }
        if (event.content() instanceof EventContent.Referred referred
                && state.referrals().containsKey(referred.referral())) {
            return Optional.of(Text.of(
                    "Një referim me këtë id është dërguar më parë.", "A referral with this id was sent before."));
        }
        return Optional.empty();
    }
}
