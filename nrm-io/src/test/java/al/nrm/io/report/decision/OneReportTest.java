package al.nrm.io.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.io.json.InventedDecision;
import al.nrm.io.report.ExampleCase;
import al.nrm.io.report.ExampleDecisions;
import al.nrm.io.report.ExampleNames;
import al.nrm.io.report.ReferenceData;
import al.nrm.text.TextLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The page and the text of a decision are two views of one report. */
class OneReportTest {
    @Property(tries = 50, seed = "20261126")
    void page_and_text_say_the_same_words(@ForAll("decisions") Decision decision, @ForAll TextLanguage language) {
        assertThat(words(plain(DecisionPage.with(ReferenceData.EMPTY).of(decision, language))))
                .isEqualTo(words(DecisionText.with(ReferenceData.EMPTY).of(decision, language)));
    }

    @Example
    void so_they_do_beside_the_case() {
        for (TextLanguage language : TextLanguage.values()) {
            Decision decision = ExampleDecisions.streetChildDecision();
            assertThat(words(plain(DecisionPage.with(ExampleNames.glossary())
                            .of(decision, ExampleCase.streetChild(), language))))
                    .isEqualTo(words(DecisionText.with(ExampleNames.glossary())
                            .of(decision, ExampleCase.streetChild(), language)));
        }
    }

    /** What is read on a page, without its head and the link that skips the header. */
    private static String plain(String page) {
        return page.replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("(?s)<a class=\"skip\".*?</a>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The words in order, without the numbers and signs that mark the entries of lists. */
    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return InventedDecision.withPlainIds();
    }
}
