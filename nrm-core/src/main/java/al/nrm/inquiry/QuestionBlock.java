package al.nrm.inquiry;

import java.util.List;

/**
 * A theme of the interview, and the facts that are asked for under it.
 *
 * @param code a code of the pack, such as {@code SAFETY}
 * @param pointers the facts as JSON pointers into the case, in the order in which they are asked
 */
public record QuestionBlock(String code, List<String> pointers) {
    public QuestionBlock {
        pointers = List.copyOf(pointers);
    }
}
