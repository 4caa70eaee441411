package al.nrm.rules.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.UndecidedException;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The bundled pack, changed carelessly: what the engine cannot decide any more is found, and what is found is so. */
@Domain(Matters.class)
@Domain(DomainContext.Global.class)
class ChangedPackTest {
    private static final CheckedPack PACK = CheckedPack.of(Matters.RULES.pack());

    @Provide
    Arbitrary<Change> changes() {
        return Combinators.combine(
                        Arbitraries.of(Change.Kind.values()),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 999))
                .as(Change::new);
    }

    private static List<Finding> errors(CheckedPack pack) {
        return PackAnalysis.of(pack).stream()
                .filter(finding -> finding.severity() == FindingKind.Severity.ERROR)
                .toList();
    }

    /** The key for which the engine finds no value, or two. */
    private static Optional<String> undecided(ReferralRules rules, Matter matter) {
        try {
            rules.with(matter.directory()).decide(matter.file());
            return Optional.empty();
        } catch (UndecidedException undecided) {
            return Optional.of(undecided.key());
        }
    }

    @Property(seed = "20050821", edgeCases = EdgeCasesMode.NONE)
    @Tries(value = 100, ordinary = 3)
    void a_rule_that_is_lost_leaves_a_gap_that_the_engine_confirms(@ForAll("changes") Change change) {
        CheckedPack broken = new Change(Change.Kind.DROP, change.rule(), 0).in(PACK);
        Rule lost = change.changed(PACK);
        List<Finding> errors = errors(broken);
        assertThat(errors)
                .as(lost.id())
                .filteredOn(finding -> finding.kind() == FindingKind.NO_VALUE)
                .anyMatch(finding -> lost.writes().stream()
                        .anyMatch(key -> finding.what().en().contains(" " + key.wire() + " ")));
        ReferralRules rules = ReferralRules.of(broken);
        errors.forEach(finding -> Confirmation.confirm(finding, rules));
    }

    @Property(seed = "20050822", edgeCases = EdgeCasesMode.NONE)
    @Tries(value = 200, ordinary = 5)
    void whatever_the_engine_cannot_decide_after_a_change_is_found_and_whatever_is_found_the_engine_cannot_decide(
            @ForAll("changes") Change change, @ForAll @Size(40) List<Matter> matters) {
        CheckedPack broken = change.in(PACK);
        ReferralRules rules = ReferralRules.of(broken);
        List<Finding> errors = errors(broken);
        errors.forEach(finding -> Confirmation.confirm(finding, rules));
        Set<String> keys = matters.stream()
                .flatMap(matter -> undecided(rules, matter).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys)
                .allSatisfy(key -> assertThat(errors)
                        .anyMatch(finding -> finding.what().en().contains(" " + key + " ")));
    }

    @Property(seed = "20050823", edgeCases = EdgeCasesMode.NONE)
    @Tries(value = 100, ordinary = 3)
    void a_rule_said_never_or_always_to_fire_or_to_add_nothing_does_so_in_every_case(
            @ForAll("changes") Change change, @ForAll @Size(40) List<Matter> matters) {
        CheckedPack broken = change.in(PACK);
        ReferralRules rules = ReferralRules.of(broken);
        List<Finding> findings = PackAnalysis.of(broken);
        for (Matter matter : matters) {
            if (undecided(rules, matter).isEmpty()) {
                Set<String> fired = rules.with(matter.directory()).decide(matter.file()).reasons().stream()
                        .map(reason -> reason.rule())
                        .collect(Collectors.toSet());
                findings.forEach(finding -> check(finding, fired));
            }
        }
    }

    private static void check(Finding finding, Set<String> fired) {
        switch (finding.kind()) {
            case NEVER_FIRES -> assertThat(fired).doesNotContainAnyElementsOf(finding.rules());
            case ALWAYS_FIRES -> assertThat(fired).containsAll(finding.rules());
            case SHADOWED ->
                assertThat(!fired.contains(finding.rules().get(0))
                                || fired.contains(finding.rules().get(1)))
                        .isTrue();
            default ->
                assertThat(finding.witness().isPresent()).isEqualTo(finding.severity() == FindingKind.Severity.ERROR);
        }
    }
}
