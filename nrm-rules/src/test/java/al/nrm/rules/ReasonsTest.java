package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.Reason;
import al.nrm.rules.reading.Cases;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Nothing is concluded without a reason, and no reason without its ground. */
@Domain(Matters.class)
class ReasonsTest {
    private static final LocalDate MARCH_2016 = LocalDate.of(2016, 3, 16);
    /** The time limits that have a value only since the procedures of 2018. */
    private static final Set<String> SINCE_2018 = Set.of(
            "deadline.notify-police",
            "deadline.notify-state-social-service",
            "deadline.notify-child-protection-unit",
            "deadline.notify-responsible-authority",
            "deadline.notify-responsible-authority-abroad",
            "deadline.appoint-guardian",
            "deadline.assess-risk");

    @Property(seed = "7")
    @Tries(value = 10_000, ordinary = 400)
    void every_conclusion_stands_in_some_reason(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        Set<String> concluded = decision.reasons().stream()
                .flatMap(reason -> reason.concludes().stream())
                .collect(Collectors.toSet());
        assertThat(concluded).containsAll(conclusions(decision));
    }

    private static List<String> conclusions(Decision decision) {
        List<String> all = new ArrayList<>(List.of(
                "status=" + decision.status(),
                "treatAs=" + decision.treatAs(),
                "elements.act=" + decision.elements().act(),
                "elements.means=" + decision.elements().means(),
                "elements.purpose=" + decision.elements().purpose(),
                "evidence=" + decision.evidence(),
                "urgency=" + decision.urgency(),
                "referralBasis=" + decision.referralBasis()));
        decision.dimensions().forEach(score -> all.add("dimensions=" + score.dimension()));
        decision.pathways().forEach(pathway -> all.add("pathways=" + pathway));
        decision.duties().forEach(duty -> all.add("duties=" + duty.action()));
        decision.safeguards().forEach(safeguard -> all.add("safeguards=" + safeguard.code()));
        decision.services().forEach(plan -> all.add("services=" + plan.service()));
        return all;
    }

    @Property(seed = "8")
    @Tries(value = 10_000, ordinary = 400)
    void every_duty_safeguard_and_option_points_to_reasons_that_exist(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        Set<Integer> existing =
                IntStream.range(0, decision.reasons().size()).boxed().collect(Collectors.toSet());
        Stream.of(
                        decision.duties().stream().map(duty -> duty.reasons()),
                        decision.safeguards().stream().map(safeguard -> safeguard.reasons()),
                        decision.services().stream()
                                .flatMap(plan -> plan.options().stream())
                                .map(option -> option.reasons()))
                .flatMap(lists -> lists)
                .forEach(indexes ->
                        assertThat(indexes).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(existing));
        decision.duties()
                .forEach(duty -> assertThat(duty.reasons())
                        .allMatch(index ->
                                decision.reasons().get(index).concludes().contains("duties=" + duty.action())));
        decision.safeguards()
                .forEach(safeguard -> assertThat(safeguard.reasons())
                        .allMatch(index ->
                                decision.reasons().get(index).concludes().contains("safeguards=" + safeguard.code())));
    }

    @Property(seed = "9")
    @Tries(value = 10_000, ordinary = 400)
    void every_reason_speaks_both_languages_and_cites_only_what_was_in_force(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        assertThat(decision.reasons()).isNotEmpty();
        for (Reason reason : decision.reasons()) {
            assertThat(reason.sentence().sq()).as(reason.rule()).isNotBlank();
            assertThat(reason.sentence().en()).as(reason.rule()).isNotBlank();
            assertThat(reason.citations())
                    .as(reason.rule())
                    .isNotEmpty()
                    .noneMatch(citation -> citation.from().isAfter(decision.asOf()));
            assertThat(reason.parameters())
                    .as(reason.rule())
                    .noneMatch(parameter -> parameter.from().isAfter(decision.asOf()));
            assertThat(reason.evidence())
                    .as(reason.rule())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(pointer -> pointer.startsWith("/"))
                    .noneMatch(pointer -> pointer.startsWith("/person/identity") || pointer.contains("note"));
        }
    }

    @Property(seed = "10")
    @Tries(2_000)
    void a_case_of_march_2016_rests_on_nothing_younger(@ForAll("ofMarch2016") Matter matter) {
        Decision decision = Matters.decide(matter);
        assertThat(decision.duties().stream().flatMap(duty -> duty.due().stream()))
                .noneMatch(due -> SINCE_2018.contains(due.parameter()));
        for (Reason reason : decision.reasons()) {
            assertThat(reason.citations())
                    .noneMatch(citation -> citation.from().isAfter(MARCH_2016))
                    .noneMatch(citation -> citation.source().contains("2018"));
            assertThat(reason.parameters())
                    .noneMatch(parameter -> parameter.from().isAfter(MARCH_2016))
                    .noneMatch(parameter -> SINCE_2018.contains(parameter.id()));
        }
    }

    @Provide
    Arbitrary<Matter> ofMarch2016() {
        return Cases.of(MARCH_2016, Matters.RULES.pack().catalogue());
    }
}
