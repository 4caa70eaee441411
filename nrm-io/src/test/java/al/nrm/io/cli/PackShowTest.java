package al.nrm.io.cli;

import static al.nrm.io.cli.PackRun.nrm;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.criteria.BookChapter;
import al.nrm.criteria.CriteriaBook;
import al.nrm.rules.authoring.PackDraft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The criteria as a person reads them. */
class PackShowTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?:\\s+[a-zA-Z-]+=\"[^\"<>]*\")*)>");
    private static final Set<String> ALONE = Set.of("meta", "link");

    /** What {@code pack show} writes of the bundled pack, by its options: some of it is looked at by several tests. */
    private static final Map<List<String>, Run> SHOWN = new HashMap<>();

    @TempDir
    private Path folder;

    private static Run show(String... options) {
        return SHOWN.computeIfAbsent(
                List.of(options),
                given -> nrm(
                        "",
                        Stream.concat(Stream.of("pack", "show"), given.stream()).toArray(String[]::new)));
    }

    @Test
    void a_rule_is_told_in_english_sentences() {
        assertThat(show("al", "--lang", "en").out()).contains("""
                         An adult who was not asked yet: rights are explained and consent is sought.
                           Rule consent.seek, criteria/basis.drl:69, in force from 18 July 2005
                           A reading, not a text: policy
                           corrects version 1.0.0: did not ask one in immediate danger, whose consent
                           everything beyond the rescue still needs
                           When:
                             - all of these hold:
                               - trafficking is indicated or under assessment
                               - at least one of these holds:
                                 - the ground for a referral by name is “No ground”
                                 - the ground for a referral by name is “Danger to life”
                               - the person is treated as an adult
                               - it is not known whether the person agrees to be referred
                           Then:
                             - it must be done: Tell the person their rights, in a language they
                               understand.
                             - it must be done: Ask whether the person agrees to be referred.
                           Rests on:
                        """);
    }

    @Test
    void a_rule_is_told_in_albanian_sentences() {
        assertThat(show("al", "--lang", "sq").out())
                .contains("     - vlejnë të gjitha këto:\n       - trafikimi tregohet ose është në vlerësim\n")
                .contains("       - nuk dihet nëse personi pranon të referohet\n")
                .contains("- ka një vëzhgim për të cilin:\n")
                .contains("nuk vlejnë të gjitha")
                .contains("VLERAT DHE HISTORIA E TYRE")
                .contains("   - nga 29 gusht 2018: 3 ditë; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sq", "en"})
    void the_page_is_well_formed_and_stands_alone(String language) {
        Run run = show("--format", "html", "--lang", language);
        assertThat(run.code()).isZero();
        String html = run.out();
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .contains("<meta charset=\"utf-8\">", "<main>", "<nav ", "<header>", "<footer>", "size: A4")
                .doesNotContain("http:", "https:", "<script", "javascript", "onload", "url(\"", "@import");
        assertBalanced(html);
        Set<String> ids = new HashSet<>();
        Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
        while (id.find()) {
            assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
        }
        Matcher link =
                Pattern.compile("(?:href=\"#|aria-labelledby=\")([^\"]+)\"").matcher(html);
        while (link.find()) {
            assertThat(ids).contains(link.group(1));
        }
    }

    private static void assertBalanced(String html) {
        String body = html.replaceAll("(?s)<style>.*?</style>", "").replace("<!DOCTYPE html>", "");
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(body);
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            } else if (!ALONE.contains(tag.group(2))) {
                open.push(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(tag.replaceAll("")).doesNotContain("<", ">");
    }

    @Test
    void what_a_pack_says_is_text_and_never_markup() throws Exception {
        Path own = PackRun.own(folder);
        PackRun.edit(
                own,
                "parameters.yaml",
                "Time limit of the risk assessment",
                "<img src=x onerror=alert(1)> & <script>alert('limit')</script>");
        String html = nrm("", "pack", "show", own.toString(), "--format", "html", "--lang", "en")
                .out();
        assertThat(html)
                .doesNotContain("<img", "<script")
                .contains(
                        "&lt;img src=x onerror=alert(1)&gt; &amp; &lt;script&gt;alert(&#39;limit&#39;)&lt;/script&gt;");
        assertBalanced(html);
    }

    @Test
    void the_map_draws_every_rule_and_every_key_that_one_reads() {
        String html = show("--format", "html", "--lang", "en").out();
        String svg = html.substring(html.indexOf("<svg"), html.indexOf("</svg>"));
        Matcher rule = Pattern.compile("<article id=\"([a-z0-9.-]+)\"")
                .matcher(html.substring(0, html.indexOf("aria-labelledby=\"parameters\"")));
        int rules = 0;
        while (rule.find()) {
            rules++;
            assertThat(svg).contains(">" + rule.group(1) + "</text>");
        }
        assertThat(rules).isGreaterThan(60);
        assertThat(svg)
                .contains(
                        ">status</text>",
                        ">treatAs</text>",
                        ">referralBasis</text>",
                        "class=\"says\"",
                        "class=\"reads\"");
    }

    @ParameterizedTest
    @CsvSource({"sq,long", "sq,short", "en,long", "en,short"})
    void page_and_text_say_the_same_words(String language, String edition) {
        String page = show("--edition", edition, "--format", "html", "--lang", language)
                .out()
                .replaceAll("(?s)<head>.*</head>|<a class=\"skip\".*?</a>|<svg.*?</svg>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertThat(words(page))
                .isEqualTo(words(show("--edition", edition, "--lang", language).out()));
    }

    /** Letters and digits in order: long paths are broken over two lines of a text, and lists are marked. */
    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "long"})
    void every_edition_holds_all_that_decides(String edition) {
        String text = flat(show("--edition", edition, "--lang", "sq").out());
        CriteriaBook book = PackDraft.bundled().book();
        for (BookChapter chapter : BookChapter.values()) {
            assertThat(book.entries(chapter)).isNotEmpty();
            book.entries(chapter)
                    .keySet()
                    .forEach(id -> assertThat(text).as(chapter + " " + id).contains(id));
        }
        book.indicators()
                .indicators()
                .forEach(sign -> assertThat(text).contains(sign.label().sq()));
        book.questions()
                .forEach(asked -> assertThat(text).contains(asked.prompt().sq()));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void an_indicator_shows_its_element_its_weights_its_source_and_whether_it_was_verified() {
        assertThat(flat(show("--lang", "sq").out()))
                .contains("E gënjyen për pagën ose fitimin (dr.wages-or-earnings): elementi: mjetet; dimensioni: "
                        + "Rekrutim me mashtrim; treguesit e punës për të rriturit: mesatar; treguesit e punës për "
                        + "fëmijët: mesatar; burimi ilo-indicators-2009, pa verifikuar");
    }

    @Test
    void numbers_are_in_the_rules_with_their_days() throws Exception {
        Path own = PackRun.own(folder);
        PackRun.edit(
                own,
                "parameters.yaml",
                "    - { from: 2018-08-29, value: P3D, source: policy, verified: false }",
                "    - { from: 2018-08-29, to: 2026-12-31, value: P3D, source: policy, verified: false }\n"
                        + "    - { from: 2027-01-01, value: P2D, source: policy, verified: false }");
        String text =
                flat(nrm("", "pack", "show", own.toString(), "--lang", "sq").out());
        assertThat(text)
                .contains("mosha në vite të plota është nën 18 vjet")
                .contains("duhet bërë brenda 2 ditësh (nga 1 janar 2027; më parë brenda 3 ditësh): Vlerësoni rrezikun")
                .doesNotContain("{");
        assertThat(flat(nrm("", "pack", "show", own.toString(), "--on", "2026-12-31", "--lang", "sq")
                        .out()))
                .contains("Vetëm ajo që është në fuqi më 31 dhjetor 2026.")
                .contains("duhet bërë brenda 3 ditësh: Vlerësoni rrezikun")
                .doesNotContain("brenda 2 ditësh");
    }

    @Test
    void a_day_shows_only_the_rules_in_force_on_it() {
        String then = show("--on", "2010-01-01", "--lang", "en").out();
        assertThat(then).contains("(age.child)".substring(1, 10)).doesNotContain("Rule basis.child-at-risk,");
        assertThat(show("--on", "1 January", "--lang", "en").err())
                .startsWith("nrm: --on: a day such as 2026-11-26 is expected.");
    }

    @Test
    void a_source_names_what_rests_on_it_and_can_be_shown_with_it_alone() {
        String all = flat(show("--edition", "short", "--lang", "sq").out());
        assertThat(all).contains("Mbështeten te ky burim rregullat: ", "Mbështeten te ky burim treguesit: ");
        String text = show("--source", "palermo-2000", "--lang", "en").out();
        assertThat(text)
                .contains("Only what rests on the source palermo-2000.", "age-of-majority", "act.recruited")
                .contains("Rule age.child, ")
                .doesNotContain("Rule consent.seek, ");
        assertThat(show("--source", "palermo", "--lang", "en").code()).isEqualTo(2);
    }

    @Test
    void one_rule_is_shown_with_its_values_and_sources() {
        String text = show("--rule", "age.child", "--lang", "en").out();
        assertThat(text).contains("Only the rule age.child", "age-of-majority", "from 18 July 2005: 18 years");
        assertThat(text).doesNotContain("Rule age.adult,", "INDICATORS", "QUESTIONS");
        assertThat(show("--rule", "age.chidl", "--lang", "en").err())
                .startsWith("nrm: --rule: the pack has no age.chidl. Maybe age.child.");
    }

    @Test
    void what_changed_since_an_older_pack_is_shown_by_itself() throws Exception {
        Path own = PackRun.own(folder);
        PackRun.edit(own, "parameters.yaml", "value: WITHIN_A_WEEK", "value: WITHIN_A_MONTH");
        String text = nrm("", "pack", "show", own.toString(), "--changed-since", "al", "--lang", "en")
                .out();
        assertThat(text).contains("Only what is new or differs from al 1.1.0.", "(contact.recent)");
        assertThat(text).doesNotContain("Rule age.child,", "INDICATORS");
    }

    @Test
    void the_text_of_law_is_beside_the_rule_where_the_pack_has_it() throws Exception {
        Path own = PackRun.own(folder);
        Files.createDirectories(own.resolve("texts/palermo-2000"));
        Files.writeString(own.resolve("texts/palermo-2000/art-3-d.md"), "Invented words of a protocol.\n");
        String text = nrm("", "pack", "show", own.toString(), "--rule", "age.child", "--lang", "en")
                .out();
        assertThat(text).contains("Text, palermo-2000, art. 3(d) (verified): Invented words of a protocol.");
    }

    @Test
    void it_can_be_written_to_a_file() throws Exception {
        Path file = folder.resolve("al.html");
        Run run = nrm("", "pack", "show", "--format", "html", "--lang", "sq", "-o", file.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file)).endsWith("</html>\n");
    }
}
