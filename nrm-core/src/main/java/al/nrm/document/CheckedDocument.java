package al.nrm.document;

import org.jspecify.annotations.Nullable;

/**
 * A document on its way from a plain tree to a value: first its shape is checked, then its relations, and if nothing is
 * wrong it is read.
 */
final class CheckedDocument {
    private final Problems problems = new Problems();
    private final @Nullable Object tree;
    private final boolean ofKind;

    /** Checks the shape. A document of another kind or version is refused and not looked at any further. */
    CheckedDocument(@Nullable Object tree, DocumentKind kind, Limits limits) {
        this.tree = tree;
        String schema = ObjectView.of(tree).text(DocumentKind.SCHEMA).orElse("");
        this.ofKind = !kind.isOther(schema);
        if (ofKind) {
            new ShapeCheck(limits, problems).check(Pointer.ROOT, tree, kind.shape());
        } else {
            problems.add(kind.isOtherVersion(schema) ? Refusal.otherVersion(kind) : Refusal.otherKind(kind));
        }
    }

    /** Whether the document is of the kind and version that is expected, so that its relations can be checked. */
    boolean isOfKind() {
        return ofKind;
    }

    /** The document, of which anything may be missing or wrong. */
    ObjectView root() {
        return ObjectView.of(tree);
    }

    /** Where problems between facts are added. */
    Problems problems() {
        return problems;
    }

    /** The value if nothing is wrong, else all problems. */
    <T> ReadResult<T> read(Codec<T> codec) {
        return tree != null && problems.isEmpty() ? ReadResult.of(codec.read(tree)) : problems.refusal();
    }
}
