package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentSchemasTest {
    /** After a change of a shape the file to be put in its place lies in target/schema. */
    @ParameterizedTest
    @EnumSource
    void the_schema_file_says_what_the_reader_demands(DocumentKind kind) throws IOException {
        String expected = NrmJson.standard().pretty(SchemaFromShape.of(kind)) + "\n";
        Path written = Path.of("target", "schema", kind.name().toLowerCase(Locale.ROOT) + ".schema.json");
        Files.createDirectories(written.getParent());
        Files.writeString(written, expected);
        assertThat(DocumentSchemas.of(kind)).isEqualTo(expected);
    }
}
