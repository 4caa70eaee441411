package al.nrm.criteria;

import al.nrm.casefile.Setting;
import al.nrm.decision.Question;
import al.nrm.law.PackEntry;
import al.nrm.text.Text;
import java.util.Optional;
import java.util.Set;

/**
 * A question of a pack, in readable form.
 *
 * @param pointer the fact that is asked for, a JSON pointer into the case
 * @param prompt what to find out
 * @param burden how much asking may hurt the person: {@code LIGHT}, {@code MODERATE} or {@code HEAVY}
 * @param settings where it is asked at once; elsewhere it can wait
 * @param manner whether it is noticed or asked; empty: not known
 * @param say the words to the person; empty: none
 * @param care what to mind in asking; empty: nothing special
 */
public record BookQuestion(
        String pointer,
        Text prompt,
        String burden,
        Set<Setting> settings,
        Optional<Question.Manner> manner,
        Optional<Text> say,
        Optional<Text> care)
        implements PackEntry {
    /** Copies the settings. */
    public BookQuestion {
        settings = Set.copyOf(settings);
    }
}
