package al.nrm.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.rules.ReferralRules;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the three example cases as text, without a browser. The persons in them are invented. */
class ContractPagesTest {
    private static final String PAGES = "al.nrm.io.browser.DecisionPageInBrowserTest#pages";

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult found) -> plain(found.group(1)))
                .toList();
    }

    private static String section(String id, String page) {
        return all("<section aria-labelledby=\"" + id + "\"[^>]*>(.*?)</section>", page)
                .get(0);
    }

    private static String plain(String markup) {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @ParameterizedTest
    @MethodSource(PAGES)
    void no_id_stands_twice_and_every_link_inside_leads_somewhere(String name, TextLanguage language)
            throws IOException {
        String page = Files.readString(ExamplePages.page(name, language));
        List<String> ids = all(" id=\"([^\"]*)\"", page);
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(ids).containsAll(all(" href=\"#([^\"]*)\"", page));
        assertThat(ids).containsAll(all(" aria-labelledby=\"([^\"]*)\"", page));
    }

    @ParameterizedTest
    @MethodSource(PAGES)
    void both_languages_conclude_what_the_json_concludes(String name, TextLanguage language) throws IOException {
        String page = Files.readString(ExamplePages.page(name, language));
        Decision decision =
                NrmJson.standard().decisions().read(ExamplePages.json(name)).value();
        Labels labels = Labels.in(language).with(ReferralRules.bundled().pack().duties());
        assertThat(plain(page))
                .contains(labels.of("head.Status." + decision.status()))
                .contains(labels.of("head.Urgency." + decision.urgency()))
                .contains(labels.of("head.TreatAs." + decision.treatAs()))
                .contains(labels.of("head.ReferralBasis." + decision.referralBasis()));
        assertThat(all("<li id=\"duty-(\\d+)\">", page))
                .hasSameSizeAs(decision.duties())
                .doesNotHaveDuplicates();
        String services = section("services", page);
        decision.services().forEach(plan -> assertThat(services).containsIgnoringCase(labels.of(plan.service())));
        String safeguards = decision.safeguards().isEmpty() ? "" : section("safeguards", page);
        decision.safeguards().forEach(safeguard -> assertThat(safeguards).contains(labels.of(safeguard.code())));
        assertThat(all("<li id=\"(reason-\\d+)\"", page)).hasSameSizeAs(decision.reasons());
    }

    @ParameterizedTest
    @MethodSource(PAGES)
    void the_page_of_a_case_has_its_questions_in_order(String name, TextLanguage language) throws IOException {
        String page = Files.readString(ExamplePages.page(name, language));
        Decision decision =
                NrmJson.standard().decisions().read(ExamplePages.json(name)).value();
        List<Question> questions = decision.questions();
        assertThat(questions).isNotEmpty();
        assertThat(section("questions", page))
                .containsSubsequence(questions.stream()
                        .sorted((one, other) -> Boolean.compare(one.later(), other.later()))
                        .map(question -> question.prompt().in(language).replaceAll("\\s+", " "))
                        .toList());
    }
}
