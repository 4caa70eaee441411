package al.nrm.document;

/**
 * The kinds of documents that answer inquiries, besides decisions. Like every document they have a key {@code schema}
 * with the name of their kind and version.
 */
public enum AnswerKind {
    /** Open questions of a case. */
    QUESTIONS("nrm/questions/1"),
    /** Why a decision does not conclude something. */
    WHY_NOT("nrm/why-not/1"),
    /** The differences between the decisions of two packs. */
    COMPARISON("nrm/comparison/1"),
    /** Why an input was refused. */
    ERRORS("nrm/errors/1");

    private final String schema;

    AnswerKind(String schema) {
        this.schema = schema;
    }

    /** {@return the value of the key {@code schema}} */
    public String schema() {
        return schema;
    }
}
