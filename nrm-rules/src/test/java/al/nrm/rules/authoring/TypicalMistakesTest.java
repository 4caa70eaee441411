package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What authors get wrong most often, one edit of a small amendment each: the message has the right line, names the word that
 * is wrong, and says what a lawyer can do about it.
 */
class TypicalMistakesTest {
    private static final Path FOLDER = Path.of("src/test/resources/typical-mistakes");
    private static final int FEWEST = 46;

    /** One line of the table. */
    record Mistake(String name, String file, String before, String after, int line, String word, String act) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        return Files.readAllLines(FOLDER.resolve("mistakes.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" ¦ ", -1))
                .map(cells -> new Mistake(
                        cells[0],
                        cells[1],
                        shown(cells[2]),
                        shown(cells[3]),
                        Integer.parseInt(cells[4]),
                        cells[5],
                        cells[6]));
    }

    private static String shown(String cell) {
        return cell.replace('⏎', '\n').replace('⇥', '\t').replace('⍽', '\u00A0').replace('⊝', '\u00AD');
    }

    /** Rules are read file by file, so that one pack can hold every mistake in a rule, each in a copy of its file. */
    @Test
    void the_message_on_a_mistake_in_a_rule_has_the_line_the_word_and_what_to_do() throws IOException {
        Pack pack = amended().without("scenarios/added/one.yaml");
        List<Mistake> inRules = mistakes().filter(TypicalMistakesTest::isInRule).toList();
        for (Mistake mistake : inRules) {
            pack.with(copy(mistake), edited(mistake));
        }
        List<String> said = said(pack);
        assertThat(inRules)
                .allSatisfy(mistake ->
                        assertThat(said).as(mistake.name()).anySatisfy(line -> judged(line, copy(mistake), mistake)));
    }

    /** A name for each copy of the rule, unless the mistake is in the name. */
    private static String edited(Mistake mistake) {
        String text = amended().text(mistake.file());
        if (!mistake.before().contains("amended.") && !mistake.before().equals("rule \"")) {
            text = text.replaceFirst("amended\\.(?:one|two)", "amended." + mistake.name());
        }
        assertThat(text).contains(mistake.before());
        return text.replaceFirst(Pattern.quote(mistake.before()), Matcher.quoteReplacement(mistake.after()));
    }

    private static String copy(Mistake mistake) {
        return mistake.file().replaceFirst("[a-z]+(?=\\.)", mistake.name());
    }

    /** What is wrong with rules that can be read is found once all else is sound. */
    private static boolean isInRule(Mistake mistake) {
        return mistake.file().startsWith("criteria/") && !mistake.word().equals("amended.one");
    }

    static Stream<Mistake> others() throws IOException {
        return mistakes().filter(mistake -> !isInRule(mistake));
    }

    @ParameterizedTest
    @MethodSource("others")
    void the_message_on_any_other_mistake_has_the_line_the_word_and_what_to_do(Mistake mistake) {
        Pack pack = around(mistake.file()).replacingFirst(mistake.file(), mistake.before(), mistake.after());
        assertThat(said(pack)).anySatisfy(line -> judged(line, mistake.file(), mistake));
    }

    private static void judged(String line, String file, Mistake mistake) {
        assertThat(line)
                .startsWith(file + ":" + mistake.line() + ": ")
                .contains(mistake.word())
                .contains(mistake.act());
    }

    @Test
    void without_a_mistake_nothing_is_refused() {
        assertThat(said(amended())).noneMatch(line -> line.contains("[problem]"));
    }

    @Test
    void none_of_the_typical_mistakes_is_left_out() throws IOException {
        assertThat(mistakes().map(Mistake::name).distinct()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    /** The amendment without what has nothing to do with a file: reading sentences and scenarios takes the most time. */
    private static Pack around(String file) {
        Pack pack = amended();
        if (!file.startsWith("scenarios/")) {
            pack.without("scenarios/added/one.yaml");
            if (!file.endsWith(".dslr")) {
                pack.without("criteria/sentences.dslr");
            }
        }
        return pack;
    }

    private static Pack amended() {
        return Pack.smallest().overlaidWith(FOLDER.resolve("pack"));
    }

    private static List<String> said(Pack pack) {
        try {
            return PackCheck.of(pack.open()).findings().stream()
                    .map(finding -> finding.render(TextLanguage.SQ))
                    .toList();
        } catch (RulePackException refused) {
            return refused.problems().stream()
                    .map(problem -> new Finding(problem, Finding.Severity.ERROR).render(TextLanguage.SQ))
                    .toList();
        }
    }
}
