package al.nrm.document;

import al.nrm.problem.RefusedInputException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from a plain tree in three steps: its shape is checked, then its relations, and if there is no
 * problem the value is read.
 */
final class CheckedDocument {
    private final Problems problems = new Problems();
    private final @Nullable Object tree;
    private final boolean ofKind;
    private final Problems setAside = new Problems();

    /**
     * Checks the shape. A document of another kind or version is refused without further checks. In a decision unknown
     * keys and codes are set aside, since a later minor version may have written it.
     */
    CheckedDocument(@Nullable Object tree, DocumentKind kind, Limits limits) {
        this.tree = tree;
        String schema = ObjectView.of(tree).text(DocumentKind.SCHEMA).orElse("");
        this.ofKind = !kind.isOther(schema);
        if (ofKind) {
            new ShapeCheck(limits, problems, kind == DocumentKind.DECISION ? setAside : null)
                    .check(Pointer.ROOT, tree, kind.shape());
        } else {
            problems.add(kind.isOtherVersion(schema) ? Refusal.otherVersion(kind) : Refusal.otherKind(kind));
        }
    }

    /** Reads an answer. Keys and codes that a later minor version added are set aside. */
    static <T> ReadResult<T> later(@Nullable Object tree, Codec<T> codec) {
        return new CheckedDocument(tree, codec.shape()).read(codec);
    }

    private CheckedDocument(@Nullable Object tree, Shape shape) {
        this.tree = tree;
        this.ofKind = true;
        new ShapeCheck(Limits.DEFAULT, problems, setAside).check(Pointer.ROOT, tree, shape);
    }

    /** Whether the document is of the kind and version that is expected, so that its relations can be checked. */
    boolean isOfKind() {
        return ofKind;
    }

    /** The document, any part of which may be missing or wrong. */
    ObjectView root() {
        return ObjectView.of(tree);
    }

    /** Collects problems between facts. */
    Problems problems() {
        return problems;
    }

    /** The value if there is no problem, otherwise all problems. */
    <T> ReadResult<T> read(Codec<T> codec) {
        if (tree == null || !problems.isEmpty()) {
            return problems.refusal();
        }
        Object known = setAside.isEmpty()
                ? tree
                : Objects.requireNonNull(
                        LaterVersion.known(tree, codec.shape()), "What cannot be left out is known, or was a problem.");
        try {
            return ReadResult.of(codec.read(known), setAside.listed());
        } catch (RefusedInputException beyondTheValue) {
            // With limits above the default a document may contain more than its value can.
            return ReadResult.refused(beyondTheValue.problems(), beyondTheValue.total());
        }
    }
}
