package al.nrm.io.cli;

import static al.nrm.io.cli.PackRun.nrm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What an editor offers while rules are written. */
class EditorSnippetsTest {
    private static final Path FILES =
            Path.of(System.getProperty("nrm.root", "..")).resolve("docs/editor");

    @ParameterizedTest
    @ValueSource(strings = {"sq", "en"})
    void the_file_for_editors_is_what_the_command_writes(String language) throws IOException {
        assertThat(Files.readString(FILES.resolve("nrm." + language + ".code-snippets")))
                .as("made anew by: nrm pack words --format snippets --lang " + language)
                .isEqualTo(nrm("", "pack", "words", "--format", "snippets", "--lang", language)
                        .out());
    }

    @Test
    void words_codes_calls_and_sentences_are_offered_with_places_to_fill() {
        Map<?, ?> snippets = JsonMapper.shared()
                .readValue(
                        nrm("", "pack", "words", "--format", "snippets", "--lang", "sq")
                                .out(),
                        Map.class);
        assertThat(body(snippets, "personi është shtatzënë")).containsExactly("personi është shtatzënë");
        assertThat(body(snippets, "mosha në vite të plota është nën vlerën e {parameter}"))
                .containsExactly("mosha në vite të plota është nën vlerën e ${1:parameter}");
        assertThat(body(snippets, "Sex.")).singleElement().asString().matches("Sex\\.\\$\\{1\\|[A-Z,]+\\|}");
        assertThat(body(snippets, "conclude.status")).containsExactly("conclude.status( Status.$0 );");
        assertThat(body(snippets, "parameter")).singleElement().asString().contains(",capacity.fresh,");
        assertThat(body(snippets, "municipality")).singleElement().asString().contains(",\"Kamëz\",");
        assertThat(body(snippets, "@overrides")).containsExactly("@overrides(\"${1:rule-id}\")");
        assertThat(body(snippets, "rule")).contains("when", "then", "end");
    }

    private static List<String> body(Map<?, ?> snippets, String name) {
        return ((List<?>) ((Map<?, ?>) snippets.get(name)).get("body"))
                .stream().map(String::valueOf).toList();
    }

    @Test
    void words_are_found_by_a_part_of_them_and_those_of_the_pack_are_among_them() {
        String found = nrm("", "pack", "words", "mosh", "--lang", "sq").out();
        assertThat(found).contains("age-of-majority", "Vlerësoni moshën").doesNotContain("- immediateDanger");
        assertThat(nrm("", "pack", "words", "wages", "--lang", "en").out()).contains("dr.wages-or-earnings");
        assertThat(nrm("", "pack", "words", "qqqq", "--lang", "en").code()).isZero();
    }
}
