package al.nrm.referral;

import al.nrm.casefile.CaseFile;
import al.nrm.document.ReadResult;
import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that each event of a history was allowed when it happened, by the events recorded before it. */
final class HistoryCheck {
    private final HistoryRules rules;
    private final SharingGrounds grounds;

    HistoryCheck(HistoryRules rules) {
        this.rules = rules;
        this.grounds = new SharingGrounds(rules);
    }

    /** The state that follows from events, in any order, at a moment. */
    static CaseState state(OffsetDateTime moment, List<CaseEvent> events, HistoryRules rules) {
        CaseStateFold fold = new CaseStateFold(rules);
        events.stream()
                .filter(event -> !event.at().isAfter(moment))
                .sorted(CaseEvent.AS_IT_HAPPENED)
                .forEach(fold::apply);
        return fold.at(moment);
    }

    /** The problems of events in the order of their recording. */
    List<Problem> problems(List<CaseEvent> events) {
        List<Problem> problems = new ArrayList<>();
        List<CaseEvent> before = new ArrayList<>();
        CaseStateFold running = new CaseStateFold(rules);
        @Nullable CaseEvent last = null;
        for (CaseEvent event : events) {
            boolean late = last != null && event.at().isBefore(last.at());
            CaseState state = late ? state(event.at(), before, rules) : running.at(event.at());
            problems.addAll(refusal(state, event));
            before.add(event);
            if (late) {
                running = new CaseStateFold(rules);
                before.stream().sorted(CaseEvent.AS_IT_HAPPENED).forEach(running::apply);
            } else {
                running.apply(event);
                last = event;
            }
        }
        return problems;
    }

    /** Why an event is not allowed after others; empty if it is. */
    List<Problem> refusal(List<CaseEvent> before, CaseEvent event) {
        return refusal(state(event.at(), before, rules), event);
    }

    private List<Problem> refusal(CaseState state, CaseEvent event) {
        Optional<StepTable.Refused> step = rules.steps().check(state, event);
        if (step.isPresent()) {
            return List.of(CaseHistory.problem(
                    event.n(),
                    "",
                    step.get().why(),
                    StepWords.instead(step.get().instead())));
        }
        if (event.content() instanceof EventContent.Shared shared) {
            return grounds.missing(state, shared).stream()
                    .map(why -> CaseHistory.problem(event.n(), "ground", why))
                    .toList();
        }
        if (event.content() instanceof EventContent.Facts facts) {
            return patch(state, event, facts);
        }
        if (event.content() instanceof EventContent.Referred referred) {
            return referral(state, event, referred);
        }
        if (event.content() instanceof EventContent.Erased erased) {
            return erasure(state, event, erased);
        }
        return List.of();
    }

    private List<Problem> referral(CaseState state, CaseEvent event, EventContent.Referred referred) {
        List<Problem> problems = new ArrayList<>();
        if (state.referrals().containsKey(referred.referral())) {
            problems.add(CaseHistory.problem(
                    event.n(),
                    "referral",
                    Text.of(
                            "Një referim me këtë id është dërguar më parë.",
                            "A referral with this id was sent before.")));
        }
        if (referred.after().isPresent()
                && !state.referrals().containsKey(referred.after().get())) {
            problems.add(CaseHistory.problem(
                    event.n(), "after", Text.of("Ky referim nuk është dërguar.", "This referral was not sent.")));
        }
        return problems;
    }

    /** Refuses an erasure by the retention parameter of the pack before its time; other policies are not checked. */
    private List<Problem> erasure(CaseState state, CaseEvent event, EventContent.Erased erased) {
        return state
                .closed()
                .filter(closed -> rules.steps().retention().equals(Optional.of(erased.policy())))
                .flatMap(rules::erasableFrom)
                .filter(from -> event.at().isBefore(from))
                .map(from -> CaseHistory.problem(
                        event.n(),
                        "policy",
                        Text.of(
                                "Sipas këtij parametri të dhënat ruhen deri më " + from + ".",
                                "By this parameter the data are kept until " + from + ".")))
                .stream()
                .toList();
    }

    /** Refuses a patch after which the case would be invalid, with pointers below {@code patch}. */
    private List<Problem> patch(CaseState state, CaseEvent event, EventContent.Facts facts) {
        List<Problem> problems = new ArrayList<>();
        for (String key : List.of("id", "schema")) {
            if (facts.patch().containsKey(key)) {
                problems.add(CaseHistory.problem(
                        event.n(), "patch/" + key, Text.of("Ky çelës nuk ndryshohet.", "This key cannot be changed.")));
            }
        }
        Optional<CaseFile> file = state.caseFile();
        if (problems.isEmpty() && file.isPresent()) {
            ReadResult<CaseFile> patched = CasePatch.apply(file.get(), facts.patch(), rules.terms());
            patched.problems()
                    .forEach(problem -> problems.add(new Problem(
                            "/" + event.n() + "/patch" + problem.pointer(), problem.what(), problem.hint())));
        }
        return problems;
    }
}
