package al.nrm.io.cli;

import static al.nrm.io.cli.PackRun.nrm;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The criteria as a person reads them. */
class PackShowTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?:\\s+[a-zA-Z-]+=\"[^\"<>]*\")*)>");
    private static final Set<String> ALONE = Set.of("meta", "link");

    @TempDir
    private Path folder;

    @Test
    void a_rule_is_told_in_english_sentences() {
        assertThat(nrm("", "pack", "show", "al", "--lang", "en").out()).contains("""
                        An adult who was not asked yet: rights are explained and consent is sought.
                          Rule consent.seek, criteria/basis.drl:69, in force from 18 July 2005
                          A reading, not a text: policy
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
        assertThat(nrm("", "pack", "show", "al", "--lang", "sq").out())
                .contains("    - vlejnë të gjitha këto:\n      - trafikimi tregohet ose është në vlerësim\n")
                .contains("      - nuk dihet nëse personi pranon të referohet\n")
                .contains("- ka një vëzhgim për të cilin:\n")
                .contains("nuk vlejnë të gjitha")
                .contains("VLERAT DHE HISTORIA E TYRE")
                .contains("  - nga 29 gusht 2018: 3 ditë; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sq", "en"})
    void the_page_is_well_formed_and_stands_alone(String language) {
        Run run = nrm("", "pack", "show", "--format", "html", "--lang", language);
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
        String html =
                nrm("", "pack", "show", "--format", "html", "--lang", "en").out();
        String svg = html.substring(html.indexOf("<svg"), html.indexOf("</svg>"));
        Matcher rule = Pattern.compile("<article id=\"([a-z0-9.-]+)\"")
                .matcher(html.substring(
                        0,
                        html.indexOf("id=\"parameters\"></h2>") > 0
                                ? html.length()
                                : html.indexOf("aria-labelledby=\"parameters\"")));
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

    @Test
    void it_can_be_written_to_a_file() throws Exception {
        Path file = folder.resolve("al.html");
        Run run = nrm("", "pack", "show", "--format", "html", "--lang", "sq", "-o", file.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file)).endsWith("</html>\n");
    }
}
