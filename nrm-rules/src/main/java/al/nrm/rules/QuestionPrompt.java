package al.nrm.rules;

import al.nrm.casefile.Setting;
import al.nrm.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a fact is asked for.
 *
 * @param pointer JSON pointer of the fact into the case; an observation is named by its indicator
 * @param prompt the question, to the case worker
 * @param burden how much asking may hurt the person
 * @param settings where it is asked; elsewhere it can wait
 */
public record QuestionPrompt(String pointer, Text prompt, Burden burden, Set<Setting> settings) {
    /** How much it may hurt a person to be asked, the lightest first. */
    public enum Burden {
        /** Seen, or asked at once. */
        LIGHT,
        /** Asked with care. */
        MODERATE,
        /** Asked only in a quiet place, by somebody trained. */
        HEAVY
    }

    /**
     * @throws IllegalArgumentException if there is no setting
     */
    public QuestionPrompt {
        settings = Collections.unmodifiableSet(EnumSet.copyOf(settings));
    }
}
