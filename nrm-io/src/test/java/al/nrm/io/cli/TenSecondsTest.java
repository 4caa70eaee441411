package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.report.Labels;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the first screen says in the sixteen cases of the ten-second test: whom to ring, what to do, what not to do. */
class TenSecondsTest {
    private static final List<String> NAMES = TenSeconds.names();

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_first_screen_of_every_case_says_what_was_agreed(TextLanguage language) throws IOException {
        StringBuilder boxes = new StringBuilder();
        NAMES.forEach(name -> boxes.append("=== ")
                .append(name)
                .append("\n\n")
                .append(TenSeconds.box(name, language))
                .append("\n\n\n"));
        Path file = TenSeconds.FOLDER.resolve("first-screens." + language.name().toLowerCase(Locale.ROOT) + ".txt");
        if ("write".equals(System.getProperty("nrm.samples"))) {
            Files.writeString(file, boxes);
        }
        assertThat(boxes.toString()).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void every_first_screen_answers_three_questions_and_says_what_to_do_where_a_number_is_not_known(
            TextLanguage language) {
        Labels labels = Labels.in(language);
        for (String name : NAMES) {
            String box = TenSeconds.box(name, language).replaceAll("\\s+", " ");
            assertThat(box).as(name).contains(labels.of("now.person") + ":", labels.of("now.not") + ":");
            assertThat(List.of("now.ring", "now.tell", "now.nobody"))
                    .as(name)
                    .anySatisfy(title -> assertThat(box).contains(labels.of(title)));
            assertThat(box.split("> ", -1).length - 1).as(name).isBetween(1, 6);
            if (box.contains(labels.of("now.number-unknown"))) {
                assertThat(List.of("now.ask-through", "now.no-number"))
                        .as(name)
                        .anySatisfy(instead -> assertThat(box).contains(labels.of(instead)));
            }
        }
    }

    /** What each case must say on its first screen, as labels of the report; written from the finding, not from the program. */
    @Test
    void what_could_harm_is_on_the_first_screen() {
        Map<String, List<String>> expected = new TreeMap<>();
        expected.put(
                "02-begging-child",
                List.of(
                        "brief.SEPARATE_FROM_COMPANION",
                        "not.INTERPRETER_NOT_COMPANION",
                        "not.NO_FAMILY_PLACEMENT",
                        "not.DO_NOT_DISCLOSE_LOCATION"));
        expected.put(
                "03-adult-declines", List.of("name.without", "brief.PLAN_SAFETY", "brief.KEEP_OFFER_OPEN", "not.NAME"));
        expected.put(
                "05-detention",
                List.of(
                        "brief.ASSESS_DEPENDENT_CHILDREN",
                        "brief.ask-sharing",
                        "not.NO_REMOVAL",
                        "not.NON_PUNISHMENT"));
        expected.put("06-disputed-age", List.of("not.PRESUMED_CHILD", "because.presumed-child"));
        expected.put(
                "07-mother-danger",
                List.of(
                        "now.emergency-say",
                        "brief.PLAN_SAFETY",
                        "brief.ASSESS_DEPENDENT_CHILDREN",
                        "brief.police-learn-the-name"));
        expected.put(
                "08-pregnant-injured",
                List.of(
                        "now.emergency-say",
                        "because.expecting",
                        "brief.PROVIDE_MEDICAL_CARE",
                        "brief.SEPARATE_FROM_COMPANION",
                        "not.INTERPRETER_NOT_COMPANION",
                        "not.DO_NOT_DISCLOSE_LOCATION"));
        expected.put("09-consulate", List.of("now.abroad"));
        expected.put("10-identified-again", List.of("now.nobody"));
        expected.put("11-no-indication", List.of("now.tell", "now.ask-on", "not.FINDING"));
        expected.put("12-danger-no-sign", List.of("now.emergency-say", "brief.PROVIDE_MEDICAL_CARE", "not.FINDING"));
        expected.put("13-empty", List.of("now.ask-on", "not.FINDING", "not.PRESUMED_CHILD"));
        expected.put("14-nepali-worker", List.of("ready.SUSPEND_REMOVAL", "not.NO_REMOVAL", "not.NAME"));
        expected.put(
                "15-caller-declines",
                List.of(
                        "now.emergency-say",
                        "brief.PLAN_SAFETY",
                        "brief.police-learn-the-name",
                        "not.ASSISTANCE_NOT_CONDITIONAL"));
        expected.put("16-forced-marriage", List.of("brief.SEPARATE_FROM_COMPANION", "not.NO_FAMILY_PLACEMENT"));
        for (TextLanguage language : TextLanguage.values()) {
            Labels labels = Labels.in(language);
            expected.forEach((name, keys) -> {
                String box =
                        TenSeconds.box(name, language).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
                keys.forEach(key -> assertThat(box)
                        .as(name + " " + key)
                        .contains(labels.of(key).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
            });
        }
    }

    @Test
    void rescuers_come_first_and_a_child_is_told_of_to_its_protection_unit_first() {
        for (String name :
                List.of("07-mother-danger", "08-pregnant-injured", "12-danger-no-sign", "15-caller-declines")) {
            assertThat(TenSeconds.box(name, TextLanguage.EN))
                    .as(name)
                    .containsSubsequence("112", "129", "127", "With the person");
        }
        for (String name : List.of("02-begging-child", "06-disputed-age", "16-forced-marriage")) {
            assertThat(TenSeconds.box(name, TextLanguage.EN))
                    .as(name)
                    .containsSubsequence("Ring", "> Child protection unit", "116 111", "With the person");
        }
        assertThat(TenSeconds.box("05-detention", TextLanguage.EN))
                .containsSubsequence("> Border and Migration Police", "to suspend any", "> Anti-trafficking police");
        assertThat(TenSeconds.box("12-danger-no-sign", TextLanguage.EN))
                .containsSubsequence("Medical help, then questions", "Assess the risk");
        assertThat(TenSeconds.box("09-consulate", TextLanguage.EN))
                .contains("> Responsible Authority")
                .doesNotContain("116 117");
    }

    @Test
    void the_page_on_them_names_every_case_and_shows_its_pictures() throws IOException {
        String page = Files.readString(TenSeconds.PAGE);
        for (String name : NAMES) {
            assertThat(page).as(name).contains("| " + name.substring(0, 2) + " |");
            Arrays.stream(TextLanguage.values())
                    .map(language ->
                            "images/ten-seconds/" + name + "." + language.name().toLowerCase(Locale.ROOT) + ".png")
                    .forEach(picture -> {
                        assertThat(page).contains(picture);
                        assertThat(TenSeconds.PAGE.resolveSibling(picture)).isNotEmptyFile();
                    });
        }
    }
}
