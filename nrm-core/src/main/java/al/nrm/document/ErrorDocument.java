package al.nrm.document;

import static al.nrm.document.ValueCodecs.COUNT;
import static al.nrm.document.ValueCodecs.SENTENCE;
import static al.nrm.document.ValueCodecs.TEXT;

import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why an input was refused, as a plain tree ({@code nrm/errors/1}): each problem with its pointer, a description and a
 * hint, and the total number. The texts are in both languages for programs, or in one language for a reader.
 *
 * <pre>{@code
 * ReadResult<CaseFile> result = CaseDocument.read(tree, pack.terms());
 * Map<String, Object> errors = ErrorDocument.tree(result.problems(), result.total(), TextLanguage.SQ);
 * }</pre>
 */
public final class ErrorDocument {
    private static final ObjectCodec<Problem, ProblemParts> PROBLEM = ObjectCodec.of(
                    ProblemParts::new, ProblemParts::build)
            .required("pointer", TEXT, Problem::pointer, (parts, pointer) -> parts.pointer = pointer)
            .required("what", SENTENCE, Problem::what, (parts, what) -> parts.what = what)
            .alwaysWritten("hint", Codec.optional(SENTENCE), Problem::hint, (parts, hint) -> parts.hint = hint);

    private static final ObjectCodec<RefusedInputException, ErrorParts> CODEC = ObjectCodec.of(
                    ErrorParts::new, ErrorParts::build)
            .required("errors", Codec.list(PROBLEM), RefusedInputException::problems, (parts, all) -> parts.all = all)
            .required("total", COUNT, RefusedInputException::total, (parts, total) -> parts.total = total)
            .schema(AnswerKind.ERRORS.schema());

    private ErrorDocument() {}

    /**
     * The shape of the document in both languages.
     *
     * @return every key
     */
    public static Shape.Fields shape() {
        return CODEC.shape();
    }

    /**
     * The document in both languages.
     *
     * @param refused why an input was refused
     * @return a plain tree
     */
    public static Map<String, @Nullable Object> tree(RefusedInputException refused) {
        return CODEC.write(refused);
    }

    /**
     * The document in one language, where {@code what} and {@code hint} are texts.
     *
     * @param problems the problems that are listed
     * @param total how many there are, listed or not
     * @param language the language of the texts
     * @return a plain tree
     */
    public static Map<String, @Nullable Object> tree(List<Problem> problems, int total, TextLanguage language) {
        List<Object> errors = new ArrayList<>(problems.size());
        for (Problem problem : problems) {
            Map<String, @Nullable Object> error = new LinkedHashMap<>();
            error.put("pointer", problem.pointer());
            error.put("what", problem.what().in(language));
            error.put("hint", problem.hint().map(hint -> hint.in(language)).orElse(null));
            errors.add(error);
        }
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("errors", errors);
        document.put("total", total);
        document.put(DocumentKind.SCHEMA, AnswerKind.ERRORS.schema());
        return document;
    }

    /**
     * One problem in both languages.
     *
     * @param problem the problem
     * @return a plain tree
     */
    public static Map<String, @Nullable Object> tree(Problem problem) {
        return PROBLEM.write(problem);
    }

    /**
     * Reads the document in both languages. Keys and codes that a later minor version added are set aside.
     *
     * @param tree maps, lists, texts, numbers, booleans and null
     * @return the refusal, or the problems of the document
     */
    public static ReadResult<RefusedInputException> read(@Nullable Object tree) {
        return CheckedDocument.later(tree, CODEC);
    }

    /**
     * Reads one problem in both languages.
     *
     * @param tree maps, lists, texts, numbers, booleans and null
     * @return the problem, or the problems of the document
     */
    public static ReadResult<Problem> problem(@Nullable Object tree) {
        return CheckedDocument.later(tree, PROBLEM);
    }

    /** The parts of a problem while it is read; those that are required were checked before. */
    private static final class ProblemParts {
        private String pointer = "";
        private @Nullable Text what;
        private Optional<Text> hint = Optional.empty();

        Problem build() {
            return new Problem(pointer, Objects.requireNonNull(what), hint);
        }
    }

    /** The parts of a refusal while it is read. */
    private static final class ErrorParts {
        private List<Problem> all = List.of();
        private int total;

        RefusedInputException build() {
            return new RefusedInputException(all, total);
        }
    }
}
