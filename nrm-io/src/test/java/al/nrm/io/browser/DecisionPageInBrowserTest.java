package al.nrm.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.Reason;
import al.nrm.io.browser.Browser.Sight;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the three example cases as a browser shows them. The persons in them are invented. */
@ExtendWith(WhereABrowserIs.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionPageInBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1000;

    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.ofThisMachine();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of("street-child", "adult-labour-border", "adult-declines")
                .flatMap(name -> Arrays.stream(TextLanguage.values()).map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_complained_of_and_nothing_is_asked_of_the_network(String name, TextLanguage language)
            throws IOException {
        try (Sight sight = browser.look(Told.page(name, language), DESK)) {
            sight.openAll();
            assertThat(sight.complaints()).isEmpty();
            assertThat(sight.requests()).isEmpty();
            assertThat(sight.texts("script")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_phone_shows_it_without_scrolling_sideways(String name, TextLanguage language) throws IOException {
        try (Sight sight = browser.look(Told.page(name, language), PHONE)) {
            assertThat(sight.contentWidth()).isEqualTo(PHONE);
            sight.openAll();
            assertThat(sight.contentWidth()).isEqualTo(PHONE);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_serious(String name, TextLanguage language) throws IOException {
        try (Sight sight = browser.look(Told.page(name, language), DESK)) {
            sight.openAll();
            assertThat(sight.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_says_what_the_json_says(String name, TextLanguage language) throws IOException {
        Decision decision = NrmJson.standard().decisions().read(Told.json(name)).value();
        Labels labels = Labels.in(language);
        try (Sight sight = browser.look(Told.page(name, language), DESK)) {
            sight.openAll();
            assertThat(sight.texts(".status strong").get(0))
                    .isEqualTo(firstSentence(labels.of("head.Status." + decision.status())));
            assertThat(sight.texts(".glance .urgency strong"))
                    .containsExactly(firstSentence(labels.of("head.Urgency." + decision.urgency())));
            assertThat(sight.texts(".glance .treat dd"))
                    .containsExactly(labels.of("head.TreatAs." + decision.treatAs()));
            assertThat(sight.text()).contains(labels.of("head.ReferralBasis." + decision.referralBasis()));
            assertThat(sight.texts(".duties > li .what strong"))
                    .isEqualTo(decision.duties().stream()
                            .map(Duty::action)
                            .map(labels::of)
                            .toList());
            assertThat(sight.texts(".duties .identity.withheld")).hasSize((int) decision.duties().stream()
                    .filter(duty -> duty.identity()
                            .filter(sharing -> sharing.name().equals("WITHHELD"))
                            .isPresent())
                    .count());
            assertThat(sight.texts("ul.safeguards > li"))
                    .hasSameSizeAs(decision.safeguards())
                    .zipSatisfy(
                            decision.safeguards(),
                            (said, safeguard) -> assertThat(said).startsWith(labels.of(safeguard.code())));
            assertThat(sight.texts(".service h3"))
                    .isEqualTo(decision.services().stream()
                            .map(plan -> labels.of(plan.service()))
                            .toList());
            assertThat(sight.texts(".places > li"))
                    .hasSize(decision.services().stream()
                            .mapToInt(plan -> plan.options().size())
                            .sum());
            assertThat(sight.texts(".reasons > li > details > summary"))
                    .isEqualTo(decision.reasons().stream()
                            .map(Reason::sentence)
                            .map(text -> text.in(language))
                            .toList());
            assertThat(sight.texts("#unverified ~ ul code, section:has(#unverified) code"))
                    .containsExactlyInAnyOrderElementsOf(decision.unverified());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void without_scripts_it_says_the_same_and_its_reasons_open(String name, TextLanguage language) throws IOException {
        Path page = Told.page(name, language);
        try (Sight with = browser.look(page, DESK);
                Sight without = browser.lookWithoutScripts(page, DESK)) {
            assertThat(without.texts("body")).isEqualTo(with.texts("body"));
            without.click(".reasons > li > details > summary");
            assertThat(without.texts(".reasons > li > details[open] > dl")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void texts_of_any_length_never_make_it_scroll_sideways(TextLanguage language) throws IOException {
        Path page = Told.pageOfEndlessWords("street-child", language);
        for (int width : new int[] {PHONE, DESK}) {
            try (Sight sight = browser.look(page, width)) {
                sight.openAll();
                assertThat(sight.contentWidth()).isEqualTo(width);
                assertThat(sight.text()).contains(Told.ENDLESS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headings_and_landmarks_are_in_order(String name, TextLanguage language) throws IOException {
        try (Sight sight = browser.look(Told.page(name, language), DESK)) {
            assertThat(sight.texts("h1")).hasSize(1);
            assertThat(sight.texts("body > header")).hasSize(1);
            assertThat(sight.texts("body > main")).hasSize(1);
            assertThat(sight.texts("body > footer")).hasSize(1);
            assertThat(sight.texts("main > section:not([aria-labelledby])")).isEmpty();
            assertThat(sight.texts("html:lang(" + language.name().toLowerCase(Locale.ROOT) + ")"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_picture_and_a_print_of_it_are_made(String name, TextLanguage language) throws IOException {
        Path made = Files.createDirectories(Path.of("target", "pages"));
        // The pictures of the documentation are made by the same test; nrm.pictures says where to.
        Path pictures = Optional.ofNullable(System.getProperty("nrm.pictures"))
                .map(Path.of(System.getProperty("nrm.root", ".."))::resolve)
                .orElse(made);
        String file = name + "." + language.name().toLowerCase(Locale.ROOT);
        Path desk = pictures.resolve(file + ".png");
        Path print = made.resolve(file + ".pdf");
        try (Sight sight = browser.look(Told.page(name, language), DESK)) {
            sight.picture(desk);
            sight.print(print);
        }
        Path phone = (name.equals("street-child") ? pictures : made).resolve(file + ".phone.png");
        try (Sight sight = browser.look(Told.page(name, language), PHONE)) {
            sight.picture(phone);
        }
        assertThat(List.of(desk, print, phone))
                .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    }

    private static String firstSentence(String text) {
        return text.replaceFirst("(?s)([.:]).*", "$1");
    }
}
