package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.Evidence;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Safeguard;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.rules.reading.Agreement;
import al.nrm.rules.reading.Expected;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.NamedRules;
import al.nrm.rules.reading.PlainReading;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The rules against a second reading of the same criteria. */
@Domain(Matters.class)
class AgreementTest {
    private static Expected read(Matter matter) {
        return PlainReading.of(matter.file(), Matters.RULES.pack().catalogue(), matter.directory());
    }

    @Property(seed = "20050718")
    @Tries(20_000)
    void the_rules_and_the_plain_reading_agree_on_every_key(@ForAll Matter matter) {
        assertThat(Agreement.differences(Matters.decide(matter), read(matter))).isEmpty();
    }

    /** The comparison itself: without this, agreement could mean that nothing was compared. */
    @Property(seed = "20050719")
    @Tries(value = 1_000, ordinary = 40)
    void whatever_is_changed_in_a_decision_is_named_as_a_difference(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        Expected expected = read(matter);
        List<Decision.Builder> changed = new ArrayList<>();
        changed.add(copy(decision).status(next(Status.values(), decision.status())));
        changed.add(copy(decision).urgency(next(Urgency.values(), decision.urgency())));
        changed.add(copy(decision).evidence(next(Evidence.values(), decision.evidence())));
        changed.add(copy(decision).referralBasis(next(ReferralBasis.values(), decision.referralBasis())));
        TreeSet<Pathway> pathways = new TreeSet<>(decision.pathways());
        if (!pathways.remove(Pathway.ASYLUM)) {
            pathways.add(Pathway.ASYLUM);
        }
        changed.add(copy(decision).pathways(pathways));
        decision.reasons().stream()
                .filter(reason -> NamedRules.IDS.contains(reason.rule()))
                .forEach(reason -> changed.add(copy(decision).reasons(without(decision.reasons(), reason))));
        changed.add(copy(decision).addUnverified("zz-nothing"));
        for (Safeguard safeguard : decision.safeguards()) {
            changed.add(copy(decision).safeguards(without(decision.safeguards(), safeguard)));
        }
        for (Duty duty : decision.duties()) {
            List<Duty> others = without(decision.duties(), duty);
            changed.add(copy(decision).duties(others));
            changed.add(copy(decision)
                    .duties(others)
                    .addDuties(Duty.builder()
                            .from(duty)
                            .actor(next(Agency.values(), duty.actor()))
                            .build()));
        }
        for (ServicePlan plan : decision.services()) {
            changed.add(copy(decision).services(without(decision.services(), plan)));
        }
        for (Decision.Builder other : changed) {
            assertThat(Agreement.differences(other.build(), expected))
                    .as("a decision with one thing changed; if the other property fails too, mend that first")
                    .isNotEmpty();
        }
    }

    @Property(seed = "20050720")
    @Tries(1_000)
    void options_in_another_order_are_named_as_a_difference(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        List<ServicePlan> choices = decision.services().stream()
                .filter(plan -> plan.options().size() > 1)
                .toList();
        Assume.that(!choices.isEmpty());
        ServicePlan plan = choices.get(0);
        List<ServiceOption> turned = new ArrayList<>(plan.options());
        Collections.reverse(turned);
        Decision changed = copy(decision)
                .services(without(decision.services(), plan))
                .addServices(ServicePlan.builder().from(plan).options(turned).build())
                .build();
        assertThat(Agreement.differences(changed, read(matter))).isNotEmpty();
    }

    private static Decision.Builder copy(Decision decision) {
        return Decision.builder().from(decision);
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }

    private static <E extends Enum<E>> E next(E[] values, E value) {
        return values[(value.ordinal() + 1) % values.length];
    }
}
