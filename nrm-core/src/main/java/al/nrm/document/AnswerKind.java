package al.nrm.document;

/**
 * The documents that are answered beside a decision. Like every document they carry {@code schema}, the name of their kind
 * and version.
 */
public enum AnswerKind {
    /** What to find out next. */
    QUESTIONS("nrm/questions/1"),
    /** Why a decision does not conclude something. */
    WHY_NOT("nrm/why-not/1"),
    /** What changes between two packs. */
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
