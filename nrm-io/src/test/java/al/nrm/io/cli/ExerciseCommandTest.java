package al.nrm.io.cli;

import static al.nrm.io.cli.PackRun.edit;
import static al.nrm.io.cli.PackRun.nrm;
import static al.nrm.io.cli.PackRun.own;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Reason;
import al.nrm.decision.Safeguard;
import al.nrm.io.report.training.TrainingReport;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.rules.pack.Scenario;
import al.nrm.training.AnswerKey;
import al.nrm.training.Audience;
import al.nrm.training.Exercise;
import al.nrm.training.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exercises of the bundled pack. */
class ExerciseCommandTest {
    private static final PackDraft BUNDLED = PackDraft.bundled();
    private static final List<Scenario> SCENARIOS = BUNDLED.scenarios().stream()
            .filter(scenario -> scenario.exercise().isPresent())
            .toList();

    private static AnswerKey key(Exercise exercise) {
        return AnswerKey.of(exercise, BUNDLED.rules(), BUNDLED.pack().duties());
    }

    private static Exercise exercise(String id) {
        return SCENARIOS.stream()
                .flatMap(scenario -> scenario.exercise().stream())
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_of_the_eight_audiences_of_2016_has_three_exercises() {
        Map<Audience, Long> byAudience = SCENARIOS.stream()
                .collect(Collectors.groupingBy(
                        scenario -> scenario.exercise().orElseThrow().audience(), TreeMap::new, Collectors.counting()));
        assertThat(byAudience.keySet())
                .containsExactlyInAnyOrderElementsOf(TrainingReport.bundled().audiences());
        assertThat(byAudience.values()).hasSize(8).allMatch(count -> count >= 3);
    }

    @Test
    void every_answer_is_that_of_the_engine() {
        for (Scenario scenario : SCENARIOS) {
            Exercise exercise = scenario.exercise().orElseThrow();
            AnswerKey key = key(exercise);
            Decision decision = BUNDLED.rules().decide(exercise.seen());
            for (Point point : key.points()) {
                assertThat(point.right())
                        .as(exercise.id() + " " + point.kind() + " " + point.subject())
                        .isEqualTo(answer(decision, point));
            }
            assertThat(scenario.differences(BUNDLED.rules().decide(exercise.whole())))
                    .as(exercise.id())
                    .isEmpty();
        }
    }

    /** A second, plain reading of a decision. */
    private static String answer(Decision decision, Point point) {
        return switch (point.kind()) {
            case STATUS -> decision.status().name();
            case URGENCY -> decision.urgency().name();
            case TELL -> {
                List<Duty> told = decision.duties().stream()
                        .filter(duty -> duty.recipient()
                                .filter(agency -> agency.name().equals(point.subject()))
                                .isPresent())
                        .toList();
                boolean named = told.stream()
                        .anyMatch(duty -> duty.identity().equals(java.util.Optional.of(IdentitySharing.SHARED)));
                yield told.isEmpty() ? "NOT_TOLD" : named ? "WITH_NAME" : "WITHOUT_NAME";
            }
            case KEEP ->
                decision.safeguards().stream()
                                .map(Safeguard::code)
                                .anyMatch(code -> code.name().equals(point.subject()))
                        ? "APPLIES"
                        : "DOES_NOT_APPLY";
        };
    }

    @Test
    void what_is_right_has_reasons_with_citations() {
        for (Scenario scenario : SCENARIOS) {
            AnswerKey key = key(scenario.exercise().orElseThrow());
            key.points().stream()
                    .filter(point ->
                            List.of("WITH_NAME", "WITHOUT_NAME", "APPLIES").contains(point.right())
                                    || (point.kind() == Point.Kind.STATUS
                                            && !point.right().equals("NO_INDICATION")))
                    .forEach(point -> assertThat(key.reasons(point))
                            .as(scenario.path() + point)
                            .isNotEmpty()
                            .allMatch(reason -> !reason.citations().isEmpty()));
        }
    }

    @Test
    void the_exercises_of_the_pack_ask_for_different_answers() {
        Map<Point.Kind, Map<String, Long>> answers = SCENARIOS.stream()
                .flatMap(scenario -> key(scenario.exercise().orElseThrow()).points().stream())
                .collect(Collectors.groupingBy(
                        Point::kind, TreeMap::new, Collectors.groupingBy(Point::right, Collectors.counting())));
        assertThat(answers.get(Point.Kind.STATUS)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(answers.get(Point.Kind.URGENCY)).hasSize(3);
        assertThat(answers.get(Point.Kind.TELL)).hasSize(3);
        assertThat(answers.get(Point.Kind.KEEP)).hasSize(2);
    }

    @Test
    void an_audience_sees_what_it_could_see_and_learns_afterwards_what_was_found_out() {
        Exercise bus = exercise("border-couple-on-the-bus");
        assertThat(bus.seen().answers()).doesNotContainKey("pu.sexual-exploitation");
        assertThat(bus.whole().answers()).containsKey("pu.sexual-exploitation");
        assertThat(nrm("", "exercise", "show", bus.id(), "--lang", "en").out())
                .contains("For: Border and Migration Police", "invented")
                .doesNotContain("in prostitution", "[x]", "What was found out later");
        assertThat(nrm("", "exercise", "show", bus.id(), "--answers", "--lang", "en")
                        .out())
                .contains("[x] Under assessment", "What was found out later: Exploited")
                .contains("With it the answer is: Potential victim of trafficking");
        for (Scenario scenario : SCENARIOS) {
            CaseFile seen = scenario.exercise().orElseThrow().seen();
            assertThat(seen.detection().agency())
                    .isEqualTo(
                            Exercise.detecting(scenario.exercise().orElseThrow().audience()));
        }
    }

    @Test
    void results_are_counts_and_the_rules_that_people_get_wrong() {
        String answers = """
                {"schema": "nrm/answers/1", "groups": [
                  {"status": "UNDER_ASSESSMENT", "urgency": "IMMEDIATE", "keep": ["INTERPRETER_NOT_COMPANION"]},
                  {"status": "NO_INDICATION", "tell": {"PROSECUTION": "WITH_NAME"}}]}
                """;
        String text = nrm(answers, "exercise", "mark", "border-couple-on-the-bus", "-", "--lang", "en")
                .out();
        assertThat(text)
                .contains("The couple on the bus: 2 groups")
                .contains("- What is indicated: 1 right, 1 wrong, 0 open. Right: Under assessment")
                .contains("- How soon: 1 right, 0 wrong, 1 open")
                .contains("- The companion never interprets: 1 right, 0 wrong, 1 open")
                .contains("- 1: ", "(status.under-assessment)", "(companion.suspected)");
        assertThat(nrm(answers, "exercise", "mark", "border-couple-on-the-bus", "-", "--format", "json")
                        .out())
                .contains("\"groups\": 2", "\"status.under-assessment\": 1");
        Run refused =
                nrm(answers.replace("NO_INDICATION", "GUILTY"), "exercise", "mark", "border-couple-on-the-bus", "-");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("/groups/1/status");
    }

    @Test
    void a_changed_rule_names_the_exercises_to_be_rewritten(@TempDir Path folder) throws IOException {
        Path pack = own(folder);
        assertThat(nrm("", "exercise", "list", "--since", "al", "--lang", "en").out())
                .isEqualTo("Exercises to be rewritten: 0 of 24\n");
        edit(
                pack,
                "criteria/urgency.drl",
                "  Situation( selfHarmRisk == Answer.YES )\nthen\n  conclude.urgency( Urgency.IMMEDIATE );",
                "  Situation( selfHarmRisk == Answer.YES )\nthen\n  conclude.urgency( Urgency.URGENT );");
        assertThat(nrm("", "exercise", "list", "--pack", pack.toString(), "--since", "al", "--lang", "en")
                        .out()
                        .lines())
                .hasSize(2)
                .contains("Exercises to be rewritten: 1 of 24")
                .anyMatch(line -> line.startsWith("health-man-at-risk · The worker who does not want to live: "
                        + "How soon: was “At once”, is “Urgent”; "));
        assertThat(nrm("", "pack", "test", pack.toString(), "--lang", "en").out())
                .contains("scenarios/exercises/health-man-at-risk.yaml: ")
                .contains(
                        "This scenario is an exercise: read its story again, and write it anew if it no longer fits.");
    }

    @Test
    void an_unknown_exercise_or_audience_is_refused_with_the_nearest() {
        Run exercise = nrm("", "exercise", "show", "ngo-mother-of-tow", "--lang", "en");
        assertThat(exercise.code()).isEqualTo(2);
        assertThat(exercise.err()).contains("there is no exercise ngo-mother-of-tow", "Maybe ngo-mother-of-two");
        Run audience = nrm("", "exercise", "list", "--audience", "HELTH", "--lang", "en");
        assertThat(audience.code()).isEqualTo(2);
        assertThat(audience.err()).contains("Maybe HEALTH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sq", "en"})
    void the_sheets_need_nothing_and_the_page_for_a_group_runs_its_own_script_only(String language) {
        String sheet = nrm("", "exercise", "show", "ngo-mother-of-two", "--format", "html", "--lang", language)
                .out();
        assertThat(sheet).doesNotContain("<script", "http:", "https:", "☑").contains("☐");
        assertThat(nrm("", "exercise", "show", "ngo-mother-of-two", "--answers", "--format", "html", "--lang", language)
                        .out())
                .doesNotContain("<script", "http:", "https:")
                .contains("☑", "class=\"cite\"");
        String page = nrm("", "exercise", "list", "--audience", "NGO", "--format", "html", "--lang", language)
                .out();
        assertThat(page)
                .contains("default-src &#39;none&#39;", "script-src &#39;sha256-")
                .doesNotContain("http:", "https:", "fetch(", "XMLHttpRequest", "innerHTML", "unsafe-eval");
        assertThat(page.split("<script>", -1)).hasSize(2);
        assertThat(page.split("<form ", -1)).hasSize(4);
    }

    @Test
    void what_is_wrong_with_an_exercise_is_refused_with_its_line(@TempDir Path folder) throws IOException {
        Path pack = own(folder);
        String file = "scenarios/exercises/border-couple-on-the-bus.yaml";
        edit(pack, file, "audience: BORDER_POLICE", "audience: HEALTH");
        edit(pack, file, "/observations/pu.sexual-exploitation", "/observations/pu.sexual");
        assertThat(nrm("", "exercise", "list", "--pack", pack.toString(), "--lang", "en")
                        .err()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith(file + ":"))
                .anyMatch(line -> line.contains("detection.agency OTHER") || line.contains("detection.agency HEALTH"))
                .anyMatch(line -> line.contains("The case does not have the fact \"/observations/pu.sexual\""));
    }

    @Test
    void the_rules_behind_the_answers_are_many() {
        long rules = SCENARIOS.stream()
                .map(scenario -> key(scenario.exercise().orElseThrow()))
                .flatMap(key -> key.points().stream().flatMap(point -> key.reasons(point).stream()))
                .map(Reason::rule)
                .distinct()
                .count();
        assertThat(rules).isGreaterThan(20);
    }
}
