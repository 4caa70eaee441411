package al.nrm.rules.pack;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.ExploitationType;
import al.nrm.text.Text;
import java.util.List;

/**
 * A part of the sources of a pack that was not read. A decision lists it as unverified if the case has one of the types
 * of exploitation, or one of the indicators was answered YES.
 *
 * @param id its name in decisions
 * @param meaning what was not read, and what is used meanwhile
 * @param types types of exploitation, in the order of the file
 * @param indicators ids of the catalogue, in the order of the file
 */
public record UnreadPart(String id, Text meaning, List<ExploitationType> types, List<String> indicators) {
    public UnreadPart {
        types = List.copyOf(types);
        indicators = List.copyOf(indicators);
    }

    /**
     * Whether a decision on a case rests on it.
     *
     * @param file the case
     * @return whether the case has one of the types or indicators
     */
    public boolean concerns(CaseFile file) {
        for (ExploitationType type : types) {
            if (file.exploitation().types().contains(type)) {
                return true;
            }
        }
        for (String indicator : indicators) {
            if (file.answers().get(indicator) == Answer.YES) {
                return true;
            }
        }
        return false;
    }
}
