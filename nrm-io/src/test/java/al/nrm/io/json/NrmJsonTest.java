package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import al.nrm.problem.Problem;
import al.nrm.provider.Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NrmJsonTest {
    private static final String SMALL =
            "{\"schema\":\"nrm/case/1\",\"id\":\"a\",\"asOf\":\"2026-03-02\",\"detection\":{\"agency\":\"NGO\"},\"person\":{}}";
    private static final NrmJson JSON = NrmJson.standard();

    @TempDir
    private Path folder;

    @Test
    void a_case_reads_alike_from_text_bytes_stream_and_file() throws IOException {
        byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("case.json"), bytes);
        CaseFile fromText = reader(JSON).read(SMALL).value();
        assertThat(reader(JSON).read(bytes).value()).isEqualTo(fromText);
        assertThat(reader(JSON).read(new ByteArrayInputStream(bytes)).value()).isEqualTo(fromText);
        assertThat(reader(JSON).read(file).value()).isEqualTo(fromText);
    }

    @Test
    void a_byte_order_mark_of_utf_8_is_accepted_at_the_start_and_nowhere_else() {
        String marked = "\uFEFF" + SMALL;
        assertThat(reader(JSON).read(marked).isRefused()).isFalse();
        assertThat(reader(JSON).read(marked.getBytes(StandardCharsets.UTF_8)).isRefused())
                .isFalse();
        assertThat(reader(JSON).read("\uFEFF" + marked).isRefused()).isTrue();
    }

    @Test
    void a_document_may_be_as_large_as_the_limit_and_not_a_byte_larger() throws IOException {
        NrmJson exact = JSON.with(Limits.builder().caseBytes(SMALL.length()).build());
        assertThat(reader(exact).read(SMALL).isRefused()).isFalse();
        byte[] larger = (SMALL + " ").getBytes(StandardCharsets.UTF_8);
        String refusal = "The document is too large.";
        assertThat(whats(reader(exact).read(SMALL + " "))).containsExactly(refusal);
        assertThat(whats(reader(exact).read(larger))).containsExactly(refusal);
        assertThat(whats(reader(exact).read(new ByteArrayInputStream(larger)))).containsExactly(refusal);
        String twoBytes = SMALL.replace("\"a\"", "\"ë\"");
        assertThat(whats(reader(exact).read(twoBytes))).containsExactly(refusal);
    }

    @Test
    void a_stream_is_read_no_further_than_needed_to_see_that_it_is_too_large() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThat(whats(reader(JSON).read(endless))).containsExactly("The document is too large.");
    }

    @ParameterizedTest
    @CsvSource({"29, 0", "30, 1"})
    void a_document_may_be_as_deep_as_the_limit(int inner, int tooDeep) {
        String nested = "[".repeat(inner) + "]".repeat(inner);
        String json = SMALL.replace("\"person\":{}", "\"person\":{\"x\":{\"y\":" + nested + "}}");
        assertThat(whats(reader(JSON).read(json)))
                .filteredOn("The document is nested too deeply."::equals)
                .hasSize(tooDeep);
    }

    @Test
    void a_million_brackets_are_refused_and_cost_no_stack() {
        String deep = "[".repeat(1_000_000);
        assertThat(reader(JSON).read(deep).problems())
                .extracting(Problem::pointer)
                .containsExactly("/0".repeat(32));
    }

    @ParameterizedTest
    @CsvSource({"29, true", "29.0, true", "2.9e1, true", "29.5, false", "1e400, false", "1e-400, false", "-0, true"})
    void an_age_is_a_whole_number_however_it_is_written(String age, boolean accepted) {
        String json = SMALL.replace("{}", "{\"age\":" + age + "}");
        assertThat(reader(JSON).read(json).isRefused()).isNotEqualTo(accepted);
    }

    @Test
    void of_a_key_that_stands_there_twice_both_values_are_passed_over_but_for_their_problems() {
        String json = SMALL.replace("{}", "{\"age\":200,\"age\":12,\"sex\":{\"a\":1,\"a\":2}}");
        assertThat(reader(JSON).read(json).problems())
                .extracting(Problem::pointer)
                .containsExactly("/person/age", "/person/sex/a", "/person/age", "/person/sex");
    }

    @Test
    void a_document_is_written_pretty_with_two_spaces_and_line_feeds() {
        assertThat(JSON.pretty(reader(JSON).read(SMALL).value())).isEqualTo("""
                        {
                          "schema": "nrm/case/1",
                          "id": "a",
                          "asOf": "2026-03-02",
                          "detection": {
                            "agency": "NGO"
                          },
                          "person": {}
                        }""");
        assertThat(JSON.pretty(Directory.EMPTY)).isEqualTo("""
                        {
                          "schema": "nrm/directory/1",
                          "providers": []
                        }""");
        assertThat(JSON.line(reader(JSON).read(SMALL).value())).isEqualTo(SMALL);
    }

    @Test
    void any_plain_tree_can_be_written() {
        assertThat(JSON.line(Map.of("errors", List.of(1, "ë", true)))).isEqualTo("{\"errors\":[1,\"ë\",true]}");
    }

    private static JsonReader<CaseFile> reader(NrmJson json) {
        return json.cases(Invented.TERMS);
    }

    private static List<String> whats(ReadResult<?> reading) {
        return reading.problems().stream().map(problem -> problem.what().en()).toList();
    }
}
