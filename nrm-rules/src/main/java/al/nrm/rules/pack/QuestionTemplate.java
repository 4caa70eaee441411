package al.nrm.rules.pack;

import al.nrm.casefile.Setting;
import al.nrm.text.Text;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a fact is asked for.
 *
 * @param prompt the question
 * @param burden how much asking it may hurt the person
 * @param settings where it is asked at once; elsewhere it can wait
 */
public record QuestionTemplate(Text prompt, Burden burden, Set<Setting> settings) {
    public QuestionTemplate {
        settings = Set.copyOf(settings);
    }

    /** A fact for which a pack has no question: it is asked all the same, by its place in the case. */
    public static QuestionTemplate unworded(String pointer) {
        return new QuestionTemplate(
                Text.of("Çfarë dihet për " + pointer + "?", "What is known of " + pointer + "?"),
                Burden.MODERATE,
                EnumSet.allOf(Setting.class));
    }

    /** How much asking may hurt. */
    public enum Burden {
        LIGHT(1),
        MODERATE(2),
        HEAVY(4);

        private final int weight;

        Burden(int weight) {
            this.weight = weight;
        }

        /** How many light questions it is worth. */
        public int weight() {
            return weight;
        }
    }
}
