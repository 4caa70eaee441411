package al.nrm.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.Reason;
import al.nrm.io.browser.Browser.Sight;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.rules.ReferralRules;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the three example cases as a browser shows and prints them. Each page is opened once and then looked at in
 * several ways, since opening is what takes time. The persons in them are invented.
 */
@ExtendWith(WhereABrowserIs.class)
class DecisionPageInBrowserTest {
    private static final int PHONE = 360;
    private static final int SCREEN = 640;
    private static final int DESK = 1000;
    private static final int FINGER = 44;
    private static final List<String> CASES = List.of("street-child", "adult-labour-border", "adult-declines");

    private final Browser browser = Browser.ofThisMachine();

    static Stream<Arguments> pages() {
        return Looked.at(CASES, TextLanguage.SQ);
    }

    /** The same in the other language, so that the ordinary build looks at both of each case. */
    static Stream<Arguments> others() {
        return Looked.at(CASES, TextLanguage.EN);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_telephone_shows_first_what_comes_first_and_everything_can_be_touched(String name, TextLanguage language)
            throws IOException {
        try (Sight sight = browser.look(ExamplePages.page(name, language), PHONE)) {
            sight.resize(PHONE);
            assertThat(sight.top("#assessment"))
                    .as("the box fits into the first screen")
                    .isLessThan(SCREEN);
            assertThat(sight.top("section.folded"))
                    .as("what must be read fits into four screens")
                    .isLessThanOrEqualTo(4 * SCREEN);
            assertThat(sight.sheetsWithout("section.folded, footer"))
                    .as("and on one sheet")
                    .isEqualTo(1);
            assertThat(sight.contentWidth()).isEqualTo(PHONE);
            assertThat(sight.smallTargets(FINGER)).isEmpty();
            sight.openAll();
            assertThat(sight.contentWidth()).isEqualTo(PHONE);
            assertThat(sight.smallTargets(FINGER)).isEmpty();
            assertThat(sight.complaints()).isEmpty();
            assertThat(sight.requests()).isEmpty();
            assertThat(sight.texts("script")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void it_says_what_the_json_says_on_the_screen_and_on_paper(String name, TextLanguage language) throws IOException {
        Decision decision =
                NrmJson.standard().decisions().read(ExamplePages.json(name)).value();
        Labels labels = Labels.in(language).with(ReferralRules.bundled().pack().duties());
        try (Sight sight = browser.look(ExamplePages.page(name, language), DESK)) {
            String printed = sight.printedText();
            decision.reasons().forEach(reason -> assertThat(printed).contains(reason.rule()));
            decision.unverified().forEach(id -> assertThat(printed).contains(id));
            decision.questions()
                    .forEach(question -> assertThat(printed)
                            .contains(question.prompt().in(language).replaceAll("\\s+", " ")));
            sight.openAll();
            assertThat(sight.text()).contains(labels.of("head.ReferralBasis." + decision.referralBasis()));
            assertThat(sight.texts("[id^=duty-]")).hasSameSizeAs(decision.duties());
            assertThat(sight.texts("section:has(> #safeguards) li"))
                    .hasSameSizeAs(decision.safeguards())
                    .zipSatisfy(
                            decision.safeguards(),
                            (said, safeguard) -> assertThat(said).startsWith(labels.of(safeguard.code())));
            assertThat(sight.texts("li[id^=reason-] > details > summary"))
                    .isEqualTo(decision.reasons().stream()
                            .map(Reason::sentence)
                            .map(text -> text.in(language))
                            .toList());
            assertThat(sight.texts("section:has(#unverified) code"))
                    .containsExactlyInAnyOrderElementsOf(decision.unverified());
        }
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void axe_finds_nothing_serious_by_day_or_by_night(TextLanguage language) throws IOException {
        try (Sight sight = browser.look(ExamplePages.page("street-child", language), DESK)) {
            sight.openAll();
            for (boolean dark : lights(language)) {
                sight.darken(dark);
                assertThat(sight.findings()).as("dark: %s", dark).isEmpty();
            }
        }
    }

    /** The ordinary run looks at the Albanian page in the light colours and at the English one in the dark ones. */
    private static boolean[] lights(TextLanguage language) {
        return Boolean.getBoolean("nrm.thorough")
                ? new boolean[] {false, true}
                : new boolean[] {language == TextLanguage.EN};
    }

    @Test
    void without_scripts_its_reasons_open_and_a_link_leads_into_what_is_closed() throws IOException {
        Path page = ExamplePages.page("street-child", TextLanguage.SQ);
        try (Sight sight = browser.lookWithoutScripts(page, DESK)) {
            sight.click("a[href='#reason-2']");
            assertThat(String.join(" ", sight.texts("body"))).contains("age.not-established-presumed-child");
        }
        try (Sight sight = browser.lookWithoutScripts(page, DESK)) {
            assertThat(String.join(" ", sight.texts("body"))).doesNotContain("age.not-established-presumed-child");
            sight.click("summary:has(#reasons)");
            sight.click("#reason-2 > details > summary");
            assertThat(String.join(" ", sight.texts("body"))).contains("age.not-established-presumed-child");
        }
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void texts_of_any_length_never_make_it_scroll_sideways(TextLanguage language) throws IOException {
        Path page = ExamplePages.pageOfEndlessWords("street-child", language);
        try (Sight sight = browser.look(page, PHONE)) {
            sight.openAll();
            for (int width : new int[] {PHONE, DESK}) {
                sight.resize(width);
                assertThat(sight.contentWidth()).isEqualTo(width);
            }
            assertThat(sight.text()).contains(ExamplePages.ENDLESS);
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void headings_and_landmarks_are_in_order_and_pictures_are_made(String name, TextLanguage language)
            throws IOException {
        Path made = Files.createDirectories(Path.of("target", "pages"));
        // The pictures of the documentation are made by the same test; nrm.pictures says where to.
        Path pictures = Optional.ofNullable(System.getProperty("nrm.pictures"))
                .map(Path.of(System.getProperty("nrm.root", ".."))::resolve)
                .orElse(made);
        String file = name + "." + language.name().toLowerCase(Locale.ROOT);
        Path desk = made.resolve(file + ".png");
        Path print = made.resolve(file + ".pdf");
        Path phone = pictures.resolve(file + ".phone.png");
        try (Sight sight = browser.look(ExamplePages.page(name, language), DESK)) {
            assertThat(sight.texts("h1")).hasSize(1);
            assertThat(sight.texts("body > header")).hasSize(1);
            assertThat(sight.texts("body > main")).hasSize(1);
            assertThat(sight.texts("body > footer")).hasSize(1);
            assertThat(sight.texts("main > section:not([aria-labelledby])")).isEmpty();
            assertThat(sight.texts("html:lang(" + language.name().toLowerCase(Locale.ROOT) + ")"))
                    .hasSize(1);
            sight.picture(desk);
            sight.print(print);
            sight.resize(PHONE);
            sight.firstScreen(phone);
        }
        assertThat(List.of(desk, print, phone))
                .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
        assertThat(phone).satisfies(picture -> assertThat(Files.size(picture)).isLessThan(100_000));
    }
}
