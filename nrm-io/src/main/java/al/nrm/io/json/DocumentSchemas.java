package al.nrm.io.json;

import al.nrm.document.DocumentKind;

/**
 * The JSON Schemas (2020-12) of the documents, generated from the declarations by which documents are read and written.
 * What a schema refuses is refused in reading; reading refuses a little more, which a schema cannot express: see
 * docs/json-format.md.
 *
 * <pre>{@code
 * Files.writeString(Path.of("case.schema.json"), DocumentSchemas.of(DocumentKind.CASE));
 * }</pre>
 */
public final class DocumentSchemas {
    private DocumentSchemas() {}

    /**
     * The schema of a document.
     *
     * @param kind the kind of document
     * @return JSON on many lines with a line feed at the end; the same text for the same version of the library
     */
    public static String of(DocumentKind kind) {
        return JsonText.pretty(SchemaFromShape.of(kind)) + "\n";
    }
}
