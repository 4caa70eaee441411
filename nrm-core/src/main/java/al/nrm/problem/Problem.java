package al.nrm.problem;

import al.nrm.text.Text;
import java.util.Optional;

/**
 * One problem of a document: its place, a description and, if possible, a hint. It never contains the value of a
 * personal field.
 *
 * @param pointer JSON pointer (RFC 6901) into the document; empty for the document as a whole
 * @param what what is wrong
 * @param hint what would be right, if known
 */
public record Problem(String pointer, Text what, Optional<Text> hint) {
    /**
     * A problem without a hint.
     *
     * @param pointer JSON pointer into the document
     * @param what what is wrong
     * @return the problem
     */
    public static Problem at(String pointer, Text what) {
        return new Problem(pointer, what, Optional.empty());
    }

    /**
     * A problem with a hint.
     *
     * @param pointer JSON pointer into the document
     * @param what what is wrong
     * @param hint what would be right
     * @return the problem
     */
    public static Problem at(String pointer, Text what, Text hint) {
        return new Problem(pointer, what, Optional.of(hint));
    }
}
