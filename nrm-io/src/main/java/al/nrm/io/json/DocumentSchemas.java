package al.nrm.io.json;

import al.nrm.document.AnswersDocument;
import al.nrm.document.DocumentKind;
import al.nrm.document.ReleaseDocument;
import al.nrm.document.Shape;
import al.nrm.document.TrainingDocument;

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

    /**
     * The schema of training programmes, {@code nrm/training/1}.
     *
     * @return JSON on many lines with a line feed at the end
     */
    public static String trainings() {
        return text(TrainingDocument.SCHEMA, TrainingDocument.shape());
    }

    /**
     * The schema of what groups answered in an exercise, {@code nrm/answers/1}.
     *
     * @return JSON on many lines with a line feed at the end
     */
    public static String answers() {
        return text(AnswersDocument.SCHEMA, AnswersDocument.shape());
    }

    /**
     * The schema of published releases, {@code nrm/release/1}.
     *
     * @return JSON on many lines with a line feed at the end
     */
    public static String releases() {
        return text(ReleaseDocument.SCHEMA, ReleaseDocument.shape());
    }

    private static String text(String name, Shape.Fields shape) {
        return JsonText.pretty(SchemaFromShape.of(name, shape)) + "\n";
    }
}
