package al.nrm.rules.internal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.ScenarioRun;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.PackFiles;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.pack.Scenario;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of the bundled pack are its promises. All people in them are invented. */
class BundledScenariosTest {
    private static final ReferralRules RULES = ReferralRules.bundled();

    private static List<Scenario> scenarios() throws IOException {
        Problems problems = new Problems();
        List<Scenario> scenarios = new ScenarioReader(
                        RULES.terms(), CheckedPack.of(RULES.pack()).codes(), problems)
                .read(PackFiles.ofFolder(Path.of("src/main/pack/al"), problems));
        assertThat(problems.sorted()).isEmpty();
        return scenarios;
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_comes_out_as_it_says() throws IOException {
        return ScenarioRun.of(scenarios(), RULES).results().stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.scenario().path(),
                        () -> assertThat(result.failures().stream()
                                        .map(text -> text.in(TextLanguage.EN))
                                        .toList())
                                .as(result.scenario().path())
                                .isEmpty()));
    }

    @Test
    void every_rule_has_a_scenario_in_which_it_fires_and_one_in_which_it_is_silent() throws IOException {
        Set<String> fired = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (Scenario scenario : scenarios()) {
            fired.addAll(scenario.fired());
            silent.addAll(scenario.silent());
        }
        List<String> rules = RULES.pack().ruleIds();
        assertThat(fired).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(silent).containsExactlyInAnyOrderElementsOf(rules);
    }
}
