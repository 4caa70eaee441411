package al.nrm.io.json;

import al.nrm.document.AnswerKind;
import al.nrm.document.AnswersDocument;
import al.nrm.document.DocumentKind;
import al.nrm.document.InquiryDocument;
import al.nrm.document.ReleaseDocument;
import al.nrm.document.Shape;
import al.nrm.document.TrainingDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

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
        return text(kind.schema(), kind.shape());
    }

    /**
     * The schema of an answer. The schema of errors allows texts in one language, as the program {@code nrm} writes them,
     * and in both languages, as the adapters write them.
     *
     * @param kind the kind of answer
     * @return JSON on many lines with a line feed at the end; the same text for the same version of the library
     */
    public static String of(AnswerKind kind) {
        return switch (kind) {
            case QUESTIONS -> text(kind.schema(), InquiryDocument.questionsShape());
            case WHY_NOT -> text(kind.schema(), InquiryDocument.whyNotShape());
            case COMPARISON -> resource("comparison.schema.json");
            case ERRORS -> resource("errors.schema.json");
        };
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DocumentSchemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

    private static String text(String name, Shape shape) {
        return JsonText.pretty(SchemaFromShape.of(name, shape)) + "\n";
    }
}
