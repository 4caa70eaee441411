package al.nrm.rules.internal.analysis;

import al.nrm.casefile.Agency;
import al.nrm.event.EventContent;
import al.nrm.event.Stage;
import al.nrm.law.InForce;
import al.nrm.referral.ReferralProgress;
import al.nrm.referral.Step;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.DomainLabels;
import al.nrm.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the steps of a pack taken together: states that cannot be reached or left, steps without takers. */
final class StepAnalysis {
    private static final String PATH = "steps.yaml";
    private static final Set<ReferralProgress.State> OPEN = EnumSet.of(
            ReferralProgress.State.SENT,
            ReferralProgress.State.ACCEPTED,
            ReferralProgress.State.STARTED,
            ReferralProgress.State.SUSPENDED);

    private final CheckedPack pack;
    private final List<Finding> findings;

    StepAnalysis(CheckedPack pack, List<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
    }

    /** Adds what it finds; nothing for a pack without steps. */
    void run() {
        if (pack.steps().steps().isEmpty()) {
            return;
        }
        Set<Stage> reached = stagesFrom(Stage.INITIAL_IDENTIFICATION);
        for (Stage stage : Stage.values()) {
            if (!reached.contains(stage)) {
                add(
                        FindingKind.STATE_NOT_REACHED,
                        new Rule.Place(PATH, 1),
                        Text.of(
                                "Asnjë hap nuk çon te faza " + name(stage).sq() + " (" + stage + ").",
                                "No step leads to the stage " + name(stage).en() + " (" + stage + ")."),
                        Text.of("Asnjë rast nuk hyn në të.", "No case enters it."));
            } else if (!stagesFrom(stage).contains(Stage.CLOSED)) {
                add(
                        FindingKind.DEAD_END,
                        new Rule.Place(PATH, 1),
                        Text.of(
                                "Nga faza " + name(stage).sq() + " (" + stage + ") asnjë rrugë nuk çon te mbyllja.",
                                "From the stage " + name(stage).en() + " (" + stage + ") no way leads to closing."),
                        Text.of("Rasti nuk mund të mbyllet kurrë.", "The case can never be closed."));
            }
        }
        referrals();
        pack.steps().steps().forEach(step -> taken(step, reached));
    }

    private void referrals() {
        Set<ReferralProgress.State> reached = statesFrom(ReferralProgress.State.SENT);
        for (ReferralProgress.State state : ReferralProgress.State.values()) {
            if (!reached.contains(state)) {
                add(
                        FindingKind.STATE_NOT_REACHED,
                        new Rule.Place(PATH, 1),
                        Text.of(
                                "Asnjë hap nuk e çon një referim te gjendja " + state + ".",
                                "No step leads a referral to the state " + state + "."),
                        Text.of("Asnjë referim nuk hyn në të.", "No referral enters it."));
            } else if (OPEN.contains(state) && !statesFrom(state).contains(ReferralProgress.State.ENDED)) {
                add(
                        FindingKind.DEAD_END,
                        new Rule.Place(PATH, 1),
                        Text.of(
                                "Nga gjendja " + state + " një referim nuk përfundon kurrë.",
                                "From the state " + state + " a referral never ends."),
                        Text.of("Mungon një hap ENDED.", "A step ENDED is missing."));
            }
        }
    }

    /** A step needs an agency that may take it, a day of the pack, and a state that is reached. */
    private void taken(Step step, Set<Stage> reached) {
        Optional<Text> why = Optional.empty();
        if (!step.inForce().overlaps(pack.inForce())) {
            why = Optional.of(Text.of(
                    "Ditët e tij janë jashtë ditëve të paketës.", "Its days lie outside of the days of the pack."));
        } else if (!step.fromStages().isEmpty() && step.fromStages().stream().noneMatch(reached::contains)) {
            why = Optional.of(Text.of(
                    "Asnjë rast nuk arrin te fazat nga të cilat niset.",
                    "No case reaches the stages from which it starts."));
        } else if (!step.fromStates().isEmpty()
                && step.fromStates().stream().noneMatch(statesFrom(ReferralProgress.State.SENT)::contains)) {
            why = Optional.of(Text.of(
                    "Asnjë referim nuk arrin te gjendjet nga të cilat niset.",
                    "No referral reaches the states from which it starts."));
        } else if (step.by().equals(Set.of(Agency.OTHER))) {
            why = Optional.of(Text.of(
                    "Vetëm OTHER, që nuk është institucion i mekanizmit, mund ta bëjë.",
                    "Only OTHER, which is no agency of the mechanism, may take it."));
        }
        why.ifPresent(because -> add(
                FindingKind.STEP_WITHOUT_TAKERS,
                pack.place(PATH, step.id()),
                Text.of(
                        "Asnjë institucion nuk mund ta bëjë hapin \"" + step.id() + "\".",
                        "No agency may take the step \"" + step.id() + "\"."),
                because));
    }

    private Set<Stage> stagesFrom(Stage start) {
        Set<Stage> reached = EnumSet.of(start);
        boolean more = true;
        while (more) {
            more = false;
            for (Step step : pack.steps().steps()) {
                Optional<Stage> to = leadsTo(step);
                if (to.isPresent() && step.startsIn(reached)) {
                    more |= reached.add(to.get());
                }
            }
        }
        return reached;
    }

    private static Optional<Stage> leadsTo(Step step) {
        return switch (step.kind()) {
            case STAGE -> step.to();
            case CLOSED -> Optional.of(Stage.CLOSED);
            case REOPENED -> Optional.of(Stage.INITIAL_IDENTIFICATION);
            default -> Optional.empty();
        };
    }

    private Set<ReferralProgress.State> statesFrom(ReferralProgress.State start) {
        Set<ReferralProgress.State> reached = EnumSet.of(start);
        boolean more = true;
        while (more) {
            more = false;
            for (Step step : pack.steps().steps()) {
                if (step.fromStates().stream().anyMatch(reached::contains)) {
                    more |= reached.addAll(result(step.kind()));
                }
            }
        }
        return reached;
    }

    private static Set<ReferralProgress.State> result(EventContent.Kind kind) {
        return switch (kind) {
            case ANSWERED -> EnumSet.of(ReferralProgress.State.ACCEPTED, ReferralProgress.State.DECLINED);
            case STARTED, RESUMED -> EnumSet.of(ReferralProgress.State.STARTED);
            case SUSPENDED -> EnumSet.of(ReferralProgress.State.SUSPENDED);
            case ENDED -> EnumSet.of(ReferralProgress.State.ENDED);
            default -> EnumSet.noneOf(ReferralProgress.State.class);
        };
    }

    private static Text name(Stage stage) {
        return DomainLabels.of(stage);
    }

    private void add(FindingKind kind, Rule.Place place, Text what, Text why) {
        InForce days = pack.inForce();
        findings.add(new Finding(kind, List.of(), List.of(place), days, what, why, Optional.empty()));
    }
}
