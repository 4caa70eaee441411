package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.law.Citation;
import al.nrm.law.PackEntry;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of steps, with the agencies and states for each: data of the rule pack, read from {@code steps.yaml}.
 *
 * @param steps the steps
 * @param closing what must be done before a case is closed
 * @param escalations the agencies to inform of overdue tasks
 * @param retention the id of the parameter that says how long the personal parts of a closed case are kept; empty where
 *     the pack sets none
 * @param answerWithin the id of the parameter that says how long a referral may wait for an answer; empty where the
 *     pack sets none
 */
public record StepTable(
        List<Step> steps,
        ClosingTerms closing,
        List<Escalation> escalations,
        Optional<String> retention,
        Optional<String> answerWithin)
        implements PackEntry {
    /** A table that allows nothing. */
    public static final StepTable EMPTY =
            new StepTable(List.of(), ClosingTerms.NONE, List.of(), Optional.empty(), Optional.empty());

    /** Copies the lists. */
    public StepTable {
        steps = List.copyOf(steps);
        escalations = List.copyOf(escalations);
    }

    /** The sources of the terms of closing; steps and escalations cite their own. */
    @Override
    public Stream<String> sources() {
        return closing.citations().stream().map(Citation::source);
    }

    /**
     * A step that may be taken now.
     *
     * @param step the step
     * @param referral the referral that it concerns; empty for steps of the case
     */
    public record Allowed(Step step, Optional<String> referral) {}

    /**
     * Why a step may not be taken, and the steps that may be taken instead.
     *
     * @param why the reason
     * @param instead the steps that the same agency may take now
     */
    public record Refused(Text why, List<Allowed> instead) {
        /** Copies the list. */
        public Refused {
            instead = List.copyOf(instead);
        }
    }

    /**
     * The steps that an agency may take next.
     *
     * @param state the state of the case at the moment
     * @param agency the agency that would take the step
     * @return the steps, in the order of the table, referrals by id
     */
    public List<Allowed> allowedNext(CaseState state, Agency agency) {
        StepConditions conditions = new StepConditions(this, state);
        List<Allowed> allowed = new ArrayList<>();
        for (Step step : steps) {
            if (!step.inForce().covers(HistoryRules.day(state.moment()))
                    || !step.mayBeTakenBy(agency)
                    || state.stage().filter(step::startsIn).isEmpty()) {
                continue;
            }
            if (step.fromStates().isEmpty()) {
                if (conditions.unmet(step).isEmpty()) {
                    allowed.add(new Allowed(step, Optional.empty()));
                }
            } else {
                state.referrals().values().stream()
                        .filter(referral -> step.fromStates().contains(referral.state()))
                        .forEach(referral -> allowed.add(new Allowed(step, Optional.of(referral.id()))));
            }
        }
        return allowed;
    }

    /**
     * Whether an event may follow.
     *
     * @param state the state of the case at the moment of the event, without it
     * @param event the event
     * @return empty if it may follow
     */
    public Optional<Refused> check(CaseState state, CaseEvent event) {
        if (event.content() instanceof EventContent.Opened || state.stage().isEmpty()) {
            return Optional.empty();
        }
        return new StepConditions(this, state)
                .refusal(event)
                .map(why -> new Refused(why, allowedNext(state, event.by().agency())));
    }
}
