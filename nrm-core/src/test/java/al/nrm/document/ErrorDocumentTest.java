package al.nrm.document;

import static al.nrm.document.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why an input was refused, as a document. */
class ErrorDocumentTest {
    private static final Problem WITH_HINT =
            Problem.at("/person/age", Text.of("gabim", "wrong"), Text.of("ndihmë", "hint"));
    private static final Problem WITHOUT_HINT = Problem.at("/id", Text.of("gabim", "wrong"));
    private static final RefusedInputException REFUSED = new RefusedInputException(List.of(WITH_HINT, WITHOUT_HINT), 7);

    private static Map<String, Object> error(Object... more) {
        Map<String, Object> error = map("pointer", "/id", "what", map("sq", "gabim", "en", "wrong"));
        error.putAll(map(more));
        return error;
    }

    @Test
    void a_refusal_is_written_in_both_languages_and_a_missing_hint_as_null() {
        assertThat(ErrorDocument.tree(REFUSED))
                .isEqualTo(map(
                        "errors",
                        List.of(
                                map(
                                        "pointer",
                                        "/person/age",
                                        "what",
                                        map("sq", "gabim", "en", "wrong"),
                                        "hint",
                                        map("sq", "ndihmë", "en", "hint")),
                                error("hint", null)),
                        "total",
                        7,
                        "schema",
                        "nrm/errors/1"));
        assertThat(ErrorDocument.tree(WITHOUT_HINT)).isEqualTo(error("hint", null));
    }

    @Test
    void a_refusal_is_written_in_one_language_with_plain_texts() {
        Map<String, ?> albanian = ErrorDocument.tree(REFUSED.problems(), 7, TextLanguage.SQ);
        assertThat(albanian)
                .isEqualTo(map(
                        "errors",
                        List.of(
                                map("pointer", "/person/age", "what", "gabim", "hint", "ndihmë"),
                                map("pointer", "/id", "what", "gabim", "hint", null)),
                        "total",
                        7,
                        "schema",
                        "nrm/errors/1"));
        assertThat(ErrorDocument.tree(REFUSED.problems(), 7, TextLanguage.EN).toString())
                .contains("wrong", "hint")
                .doesNotContain("gabim");
    }

    @Test
    void a_refusal_is_read_as_it_was_written() {
        RefusedInputException read =
                ErrorDocument.read(ErrorDocument.tree(REFUSED)).value();
        assertThat(read.problems()).isEqualTo(REFUSED.problems());
        assertThat(read.total()).isEqualTo(7);
        for (Problem problem : REFUSED.problems()) {
            assertThat(ErrorDocument.problem(ErrorDocument.tree(problem)).value())
                    .isEqualTo(problem);
        }
    }

    @Test
    void what_a_later_version_added_is_set_aside_and_named() {
        ReadResult<Problem> read = ErrorDocument.problem(error("severity", "HIGH"));
        assertThat(read.value()).isEqualTo(WITHOUT_HINT);
        assertThat(read.setAside()).extracting(Problem::pointer).containsExactly("/severity");
    }

    @Test
    void everything_that_is_wrong_with_it_is_refused_with_its_place() {
        Map<String, Object> tree = map(
                "errors",
                Arrays.asList(map("pointer", 1, "what", map("sq", "gabim")), null, "x"),
                "total",
                "7",
                "schema",
                "nrm/errors/1");
        assertThat(ErrorDocument.read(tree).problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/errors/0/pointer", "/errors/0/what/en", "/errors/1", "/errors/2", "/total");
        assertThat(ErrorDocument.read(null).isRefused()).isTrue();
        assertThat(ErrorDocument.problem(List.of()).isRefused()).isTrue();
        assertThat(ErrorDocument.shape().members()).containsOnlyKeys("errors", "total", "schema");
    }
}
