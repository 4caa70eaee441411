package al.nrm.io.json;

import al.nrm.document.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The JSON Schemas (2020-12) of the documents. What a schema refuses is refused in reading; reading refuses a little more,
 * which a schema cannot say: see docs/json-format.md.
 */
public final class DocumentSchemas {
    private DocumentSchemas() {}

    /** The schema of a document, as JSON on many lines. */
    public static String of(DocumentKind kind) {
        String name = "schema/" + kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
        try (InputStream schema = Objects.requireNonNull(DocumentSchemas.class.getResourceAsStream(name))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
