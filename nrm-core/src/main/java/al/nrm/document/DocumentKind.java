package al.nrm.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of documents. The key {@code schema} of a document names its kind and version. */
public enum DocumentKind {
    /** What is known of a case. */
    CASE("nrm/case/1"),
    /** Service providers, offices of agencies and hotlines. */
    DIRECTORY("nrm/directory/1"),
    /** Advice on a case. */
    DECISION("nrm/decision/1"),
    /** An event of a case: a line of its history. */
    EVENT("nrm/event/1");

    static final String SCHEMA = "schema";
    private static final Pattern NAME = Pattern.compile("nrm/[a-z]{1,32}/[0-9]{1,9}");

    private final String schema;

    DocumentKind(String schema) {
        this.schema = schema;
    }

    /** {@return the value of the key {@code schema}} */
    public String schema() {
        return schema;
    }

    /** {@return every key and code of the document} */
    public Shape.Fields shape() {
        return switch (this) {
            case CASE -> CaseDocument.CODEC.shape();
            case DIRECTORY -> DirectoryDocument.CODEC.shape();
            case DECISION -> DecisionDocument.CODEC.shape();
            case EVENT -> EventDocument.SHAPE;
        };
    }

    /** Whether a name is that of a document of another kind or version. */
    boolean isOther(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && !name.equals(schema);
    }

    /** Whether a name is that of this kind of document in another version. */
    boolean isOtherVersion(String name) {
        return isOther(name) && name.startsWith(schema.substring(0, schema.lastIndexOf('/') + 1));
    }
}
