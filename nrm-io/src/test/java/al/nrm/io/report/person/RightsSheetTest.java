package al.nrm.io.report.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.io.report.person.PersonTexts.Review;
import al.nrm.problem.RefusedInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet on rights and consent, and the texts for the person. */
class RightsSheetTest {
    private static final PersonTextCatalogue TEXTS = PersonTextCatalogue.bundled();
    private static final String SIGNATURE = "sign.person";

    private static String sheet(String tag) {
        return RightsSheet.of(TEXTS.albanian(), TEXTS.find(tag).orElseThrow());
    }

    @Test
    void albanian_and_english_are_original_and_the_translations_are_marked_as_unreviewed() {
        assertThat(TEXTS.languages()).containsExactly("ar", "en", "it", "sq");
        assertThat(TEXTS.find("sq").orElseThrow().review()).isEqualTo(Review.ORIGINAL);
        assertThat(TEXTS.find("en").orElseThrow().review()).isEqualTo(Review.ORIGINAL);
        assertThat(TEXTS.find("it").orElseThrow().review()).isEqualTo(Review.UNREVIEWED);
        assertThat(TEXTS.find("ar").orElseThrow().review()).isEqualTo(Review.UNREVIEWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "ar"})
    void on_a_translation_that_nobody_has_checked_nothing_is_signed_or_ticked(String tag) {
        PersonTexts texts = TEXTS.find(tag).orElseThrow();
        assertThat(sheet(tag))
                .contains(
                        "Përkthim i pakontrolluar",
                        texts.text("unreviewed"),
                        TEXTS.albanian().text("title"))
                .doesNotContain(texts.text(SIGNATURE), TEXTS.albanian().text(SIGNATURE), "type=\"checkbox\"");
    }

    @Test
    void albanian_and_english_have_a_line_to_sign_and_a_box_for_each_answer() {
        assertThat(sheet("sq")).contains(TEXTS.albanian().text(SIGNATURE), "type=\"checkbox\"");
        assertThat(sheet("en")).contains(TEXTS.find("en").orElseThrow().text(SIGNATURE), "Të drejtat tuaja");
    }

    @Test
    void arabic_is_set_from_right_to_left_and_the_others_from_left_to_right() {
        assertThat(sheet("ar")).contains("lang=\"ar\" dir=\"rtl\"", "lang=\"sq\" dir=\"ltr\"");
        assertThat(sheet("it")).doesNotContain("dir=\"rtl\"");
        assertThat(with("sr-Arab").isRightToLeft()).isTrue();
        assertThat(with("fa").isRightToLeft()).isTrue();
        assertThat(with("sr-Latn").isRightToLeft()).isFalse();
    }

    @Test
    void a_longer_tag_finds_the_language_and_an_unknown_one_finds_nothing() {
        assertThat(TEXTS.find("ar-EG").map(PersonTexts::language)).contains("ar");
        assertThat(TEXTS.find("el")).isEmpty();
        assertThat(TEXTS.find("no tag at all")).isEmpty();
        assertThat(TEXTS.find("")).isEmpty();
    }

    @Test
    void a_language_can_be_added_and_replaces_none() {
        PersonTextCatalogue more = TEXTS.with(with("el"));
        assertThat(more.find("el-GR")).isPresent();
        assertThat(TEXTS.find("el")).isEmpty();
    }

    @Test
    void every_problem_of_a_file_is_named_at_once() {
        String text = "language=!\nreview=seen\ntitle=\nnonsense=x\n";
        assertThatThrownBy(() -> PersonTexts.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer())
                                .contains("/language", "/review", "/title", "/who.1", "/nonsense"));
        assertThatThrownBy(() -> PersonTexts.read(new ByteArrayInputStream(new byte[] {'a', '=', '\\', 'u', '1'})))
                .isInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> PersonTexts.read(new ByteArrayInputStream(new byte[2 << 20])))
                .isInstanceOf(RefusedInputException.class);
    }

    @Test
    void a_text_is_escaped_and_the_sheet_holds_no_script_and_asks_for_no_network() throws IOException {
        TreeMap<String, String> texts = new TreeMap<>(TEXTS.albanian().texts());
        texts.put("who.1", "<b>x</b>");
        assertThat(RightsSheet.of(TEXTS.albanian(), new PersonTexts("el", Review.REVIEWED, texts)))
                .contains("&lt;b&gt;x&lt;/b&gt;")
                .doesNotContain("<script", "http:", "https:");
    }

    private static PersonTexts with(String tag) {
        return new PersonTexts(tag, Review.REVIEWED, TEXTS.albanian().texts());
    }
}
