package al.nrm.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.browser.Browser.Sight;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages on training, counties and histories as a browser shows them. The persons in them are invented. In the thorough build each page is looked
 * at in both languages in both widths, else in Albanian on a telephone and in English on a desk.
 */
@ExtendWith(WhereABrowserIs.class)
class ExercisesInBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1000;

    private static final Map<String, String[]> COMMANDS = Map.of(
            "exercises",
            new String[] {"exercise", "list", "--audience", "HEALTH", "--format", "html"},
            "exercise-sheet",
            new String[] {"exercise", "show", "health-injured-woman", "--format", "html"},
            "exercise-answers",
            new String[] {"exercise", "show", "health-injured-woman", "--answers", "--format", "html"},
            "training",
            new String[] {"training", "--at", "2016-02-25", "--format", "html"},
            "county",
            new String[] {
                "county",
                "AL-11",
                "--histories",
                ExamplePages.example("histories").replace(".json", ""),
                "--at",
                "2026-09-30"
            },
            "national",
            new String[] {"county", "--national", "--at", "2026-11-25"});

    private static final String HISTORIES = Path.of(
                    System.getProperty("nrm.root", ".."), "docs", "examples", "histories")
            .toString();

    /** The six histories of the documentation; one of them in the ordinary build. */
    private static final List<String> LIVES = List.of(
            "child-begging",
            "adult-labour-returns",
            "declines-and-comes-back",
            "refused-by-two-shelters",
            "case-abroad",
            "wrong-suspicion");

    private final Browser browser = Browser.ofThisMachine();

    static Stream<Arguments> pages() {
        return commands().keySet().stream()
                .flatMap(name -> Arrays.stream(TextLanguage.values()).map(language -> Arguments.of(name, language)));
    }

    private static Map<String, String[]> commands() {
        Map<String, String[]> commands = new TreeMap<>(COMMANDS);
        commands.put("due", new String[] {"due", HISTORIES, "--at", "2026-03-03T22:00+01:00", "--format", "html"});
        LIVES.stream()
                .limit(Boolean.getBoolean("nrm.thorough") ? LIVES.size() : 1)
                .forEach(life -> commands.put("history-" + life, new String[] {
                    "history", HISTORIES + "/" + life + ".jsonl", "--at", "2026-12-31T12:00+01:00", "--format", "html"
                }));
        return commands;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_needs_nothing_fits_a_telephone_and_axe_finds_nothing_serious(String name, TextLanguage language)
            throws IOException {
        Path page = ExamplePages.written(name, language, commands().get(name));
        for (int width : widths(language)) {
            try (Sight sight = browser.look(page, width)) {
                assertThat(sight.complaints()).isEmpty();
                assertThat(sight.requests()).isEmpty();
                assertThat(sight.findings()).isEmpty();
                assertThat(sight.contentWidth()).isEqualTo(width);
                assertThat(sight.texts("h1")).hasSize(1);
                if (name.equals("county")) {
                    assertThat(sight.sheetsWithout("noscript")).isLessThanOrEqualTo(2);
                }
            }
        }
    }

    private static int[] widths(TextLanguage language) {
        if (Boolean.getBoolean("nrm.thorough")) {
            return new int[] {DESK, PHONE};
        }
        return new int[] {language == TextLanguage.SQ ? PHONE : DESK};
    }

    @Test
    void a_group_chooses_checks_and_sees_what_was_right_and_why() throws IOException {
        Path page = ExamplePages.written("exercises", TextLanguage.SQ, COMMANDS.get("exercises"));
        try (Sight sight = browser.look(page, PHONE)) {
            sight.click("#health-injured-woman input[value=POTENTIAL_VICTIM]");
            sight.click("#health-injured-woman input[value=STANDARD]");
            sight.click("#health-injured-woman button[type=submit]");
            assertThat(sight.complaints()).isEmpty();
            assertThat(sight.texts("#health-injured-woman [data-kind=STATUS].right"))
                    .hasSize(1);
            assertThat(sight.texts("#health-injured-woman [data-kind=URGENCY].wrong"))
                    .hasSize(1);
            assertThat(sight.texts("#health-injured-woman .feedback:not([hidden]) dd"))
                    .isNotEmpty();
            assertThat(sight.texts("#results-rules li:not([hidden])")).isNotEmpty();
            assertThat(sight.findings()).isEmpty();
            sight.click("#health-injured-woman button[type=reset]");
            assertThat(sight.texts("#health-injured-woman .feedback:not([hidden])"))
                    .isEmpty();
        }
        try (Sight sight = browser.lookWithoutScripts(page, PHONE)) {
            assertThat(sight.texts("noscript")).hasSize(1);
        }
    }
}
