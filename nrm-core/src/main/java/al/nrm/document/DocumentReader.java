package al.nrm.document;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a document of any kind: form first, then what must go together, then the value if nothing is wrong. */
final class DocumentReader {
    private DocumentReader() {}

    static <T> ReadResult<T> read(
            @Nullable Object tree,
            DocumentKind kind,
            Limits limits,
            BiConsumer<Part, Problems> together,
            Function<Part, T> build) {
        Problems problems = new Problems();
        Part document = Part.of(tree);
        String schema = document.text(DocumentKind.SCHEMA).orElse("");
        if (kind.isOther(schema)) {
            problems.add(kind.isOtherVersion(schema) ? Refusal.otherVersion(kind) : Refusal.otherKind(kind));
            return problems.refusal();
        }
        new ShapeCheck(limits, problems).check(Pointer.ROOT, tree, kind.shape());
        together.accept(document, problems);
        return problems.isEmpty() ? ReadResult.of(build.apply(document)) : problems.refusal();
    }
}
