package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What those who change the rules read, in both languages, its three pages one after the other: what they are told to do is
 * done, and gives what they are shown. The ordinary build follows the Albanian pages and tries the small changes of the rules
 * that a page shows; the thorough one follows both and tries the changes of all rules.
 */
class RuleAuthorsTest {
    private static final boolean THOROUGH = Boolean.getBoolean("nrm.thorough");
    private static final String PACK = "al-2027";
    private static final List<String> PAGES = List.of("rule-authors", "rule-authors-test", "rule-authors-hand-over");

    @TempDir
    private Path folder;

    private static String page(TextLanguage language) throws IOException {
        Path docs = Path.of(System.getProperty("nrm.root", ".."), "docs");
        StringBuilder text = new StringBuilder();
        for (String page : PAGES) {
            text.append(Files.readString(docs.resolve(page + (language == TextLanguage.SQ ? ".sq.md" : ".md"))));
        }
        return text.toString();
    }

    private void follow(String page, TextLanguage language) throws IOException {
        Workbench bench = new Workbench(folder, language, PACK);
        for (PageSteps.Step step : PageSteps.of(page)) {
            bench.take(THOROUGH ? step : PageSteps.onlyWithShownMutations(step));
        }
    }

    static Stream<TextLanguage> languages() {
        return THOROUGH ? Stream.of(TextLanguage.values()) : Stream.of(TextLanguage.SQ);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_step_of_the_page_gives_what_the_page_shows(TextLanguage language) throws IOException {
        follow(page(language), language);
        assertThat(folder.resolve("criteria.html")).content().startsWith("<!DOCTYPE html>");
        the_decisions_of_before_are_what_they_were_and_those_after_name_the_amendment();
    }

    /** With the cases of the page: what {@code pack diff} names are those that differ, and none of them is of before. */
    private void the_decisions_of_before_are_what_they_were_and_those_after_name_the_amendment() {
        List<String> old = decided("al");
        List<String> now = decided(folder.resolve(PACK).toString());
        List<Object> differ = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            boolean same = now.get(i).equals(old.get(i));
            Map<?, ?> decision = JsonMapper.shared().readValue(now.get(i), Map.class);
            if (!same) {
                differ.add(decision.get("case"));
                assertThat((String) decision.get("asOf")).isGreaterThanOrEqualTo("2027-01-01");
                assertThat(now.get(i)).containsAnyOf("\"source\":\"example-amendment\"", "\"from\":\"2027-01-01\"");
            }
        }
        Run diff = PackRun.nrm(
                "",
                "pack",
                "diff",
                "al",
                folder.resolve(PACK).toString(),
                "--cases",
                folder.resolve("cases.jsonl").toString(),
                "--format",
                "json");
        List<?> changed =
                (List<?>) JsonMapper.shared().readValue(diff.out(), Map.class).get("changed");
        assertThat(changed.stream().map(one -> (Object) ((Map<?, ?>) one).get("case")))
                .isEqualTo(differ)
                .hasSize(2);
    }

    /** The decisions of the cases of the page, without the words that name the pack. */
    private List<String> decided(String pack) {
        Run run = PackRun.nrm(
                "", "decide", "--batch", folder.resolve("cases.jsonl").toString(), "--pack", pack);
        assertThat(run.code()).isZero();
        return run.out()
                .lines()
                .map(line -> line.replaceFirst("\"pack\":\\{[^}]*},", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: P2D, source | value: P4D, source",
                "Detection( setting == Setting.ONLINE ) | Detection( setting == Setting.STREET )",
                "- the person is pregnant | - the person is not pregnant",
                "under both, 2 decided | under both, 3 decided",
                "is not allowed: Allowed are | is not allowed: Allowed is",
                "New file `al-2027/criteria/online.drl` | Old file `al-2027/criteria/online.drl`",
            })
    void a_step_that_is_wrong_on_the_page_is_noticed(String right, String wrong) throws IOException {
        String page = page(TextLanguage.EN);
        assertThat(page).contains(right);
        String spoilt = page.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        List<PageSteps.Step> steps = PageSteps.of(page);
        int wrongStep = firstWith(steps, right);
        prepared("right", steps.subList(0, wrongStep)).take(steps.get(wrongStep));
        assertThatThrownBy(() -> followFromTheFirstDifference(steps, PageSteps.of(spoilt)))
                .isInstanceOfAny(AssertionError.class, IllegalArgumentException.class);
    }

    private void followFromTheFirstDifference(List<PageSteps.Step> right, List<PageSteps.Step> steps)
            throws IOException {
        int same = sameAtTheStart(right, steps);
        Workbench bench = prepared("spoilt", steps.subList(0, same));
        for (PageSteps.Step step : steps.subList(same, steps.size())) {
            bench.take(step);
        }
    }

    private Workbench prepared(String name, List<PageSteps.Step> steps) throws IOException {
        Workbench bench = new Workbench(Files.createDirectory(folder.resolve(name)), TextLanguage.EN, PACK);
        for (PageSteps.Step step : steps) {
            bench.prepare(step);
        }
        return bench;
    }

    /** The first step in which a text of the page is; the right one passes, so that what fails is the wrong one. */
    private static int firstWith(List<PageSteps.Step> steps, String text) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).toString().contains(text)) {
                return i;
            }
        }
        return 0;
    }

    /** How many steps come before the first that differs; those of the right page were all taken in another test. */
    private static int sameAtTheStart(List<PageSteps.Step> one, List<PageSteps.Step> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    @Test
    void both_pages_do_the_same_to_the_law() throws IOException {
        Map<TextLanguage, List<String>> done = new TreeMap<>();
        for (TextLanguage language : TextLanguage.values()) {
            done.put(
                    language,
                    PageSteps.of(page(language)).stream()
                            .map(RuleAuthorsTest::withoutWords)
                            .toList());
        }
        assertThat(done.get(TextLanguage.SQ)).hasSizeGreaterThan(30).isEqualTo(done.get(TextLanguage.EN));
    }

    /** What is done and to which file; the sentences of a rule and what the program says are of the page's language. */
    private static String withoutWords(PageSteps.Step step) {
        if (step instanceof PageSteps.Console console) {
            return console.text()
                    .lines()
                    .filter(line -> line.startsWith("$"))
                    .map(line -> line.replaceFirst(" --lang (sq|en)", ""))
                    .toList()
                    .toString();
        } else if (step instanceof PageSteps.Mistake mistake) {
            return "mistake in " + mistake.made().file();
        }
        return step instanceof PageSteps.Write write && write.file().endsWith(".dslr") ? write.file() : step.toString();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void at_least_ten_typical_mistakes_are_shown(TextLanguage language) throws IOException {
        assertThat(PageSteps.of(page(language)))
                .filteredOn(step -> step instanceof PageSteps.Mistake)
                .hasSizeGreaterThanOrEqualTo(10);
    }
}
