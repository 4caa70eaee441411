package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.document.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {
    @ParameterizedTest
    @CsvSource({
        "street-child, AL-03-2026-0014, 4",
        "adult-labour-border, AL-05-2026-0031, 7",
        "adult-declines, AL-11-2026-0102, 4"
    })
    void each_example_of_a_case_reads(String name, String id, int observations) throws IOException {
        Path file = Path.of(System.getProperty("nrm.root", ".."), "docs", "examples", name + ".json");
        ReadResult<CaseFile> reading = NrmJson.standard().cases(Invented.TERMS).read(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value().id()).isEqualTo(id);
        assertThat(reading.value().observations()).hasSize(observations);
    }
}
