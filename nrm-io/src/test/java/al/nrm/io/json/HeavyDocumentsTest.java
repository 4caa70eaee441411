package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document that is made to be costly is read or refused; what it costs does not grow faster than its size. */
class HeavyDocumentsTest {
    /** The fraction of the usual limit that is tried in every build. */
    private static final int SMALL = Limits.DEFAULT.directoryBytes() / 16;

    @ParameterizedTest
    @EnumSource(HeavyDocuments.class)
    void ends_in_a_result(HeavyDocuments heavy) {
        Limits limits = Limits.builder().directoryBytes(SMALL).build();
        ReadResult<?> result = (ReadResult<?>) heavy.read(heavy.ofBytes(SMALL), limits);
        assertThat(result.isRefused()).isNotEqualTo(result.problems().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = HeavyDocuments.class,
            names = {"EMPTY_LISTS", "EMPTY_OBJECTS", "SMALL_OBJECTS", "LETTERS"})
    void a_document_of_very_many_values_is_refused_before_it_is_a_tree(HeavyDocuments heavy) {
        Limits limits = Limits.builder().directoryBytes(SMALL).build();
        ReadResult<?> result = (ReadResult<?>) heavy.read(heavy.ofBytes(SMALL), limits);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what().en()).isEqualTo("The document holds too many values.");
            assertThat(problem.hint())
                    .hasValueSatisfying(hint -> assertThat(hint.en()).isEqualTo("At most 65536."));
        });
    }

    @Test
    void a_long_chain_of_reasons_is_read() {
        HeavyDocuments chain = HeavyDocuments.CHAINED_REASONS;
        ReadResult<?> result = (ReadResult<?>) chain.read(chain.ofBytes(SMALL), Limits.DEFAULT);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "nrm.thorough", matches = "true")
    void sixteen_mebibytes_take_at_most_256_megabytes_and_three_seconds_of_processor_time_each() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeavyReading.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        assertThat(lines).hasSize(HeavyDocuments.values().length);
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(Integer.parseInt(line.split(" ")[1])).isLessThanOrEqualTo(3_000));
    }
}
