package al.nrm.rules.pack;

import al.nrm.casefile.Setting;
import al.nrm.decision.Question;
import al.nrm.text.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a fact is asked for.
 *
 * <pre>{@code
 * QuestionTemplate age = rules.pack().questions().get("/person/age");
 * String prompt = age.prompt().in(TextLanguage.SQ);
 * }</pre>
 *
 * @param prompt the question
 * @param burden how much asking it may hurt the person
 * @param settings where it is asked at once; elsewhere it can wait
 * @param block the theme under which it is asked, a code such as {@code SAFETY}; empty: none
 * @param order its place among the questions of the pack; blocks are sorted by their lowest order; empty: after all
 *     with an order
 * @param manner whether it is noticed or asked; empty: not known
 * @param say the words to the person; empty: none
 * @param care what to mind in asking; empty: nothing special
 */
public record QuestionTemplate(
        Text prompt,
        Burden burden,
        Set<Setting> settings,
        Optional<String> block,
        OptionalInt order,
        Optional<Question.Manner> manner,
        Optional<Text> say,
        Optional<Text> care) {
    public QuestionTemplate {
        settings = Set.copyOf(settings);
    }

    /** A question without block, order, manner and words to the person. */
    public QuestionTemplate(Text prompt, Burden burden, Set<Setting> settings) {
        this(
                prompt,
                burden,
                settings,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The question for a fact for which the pack has none: the fact is named by its pointer.
     *
     * @param pointer JSON pointer of the fact
     * @return the template
     */
    public static QuestionTemplate unworded(String pointer) {
        return new QuestionTemplate(
                Text.of("Çfarë dihet për " + pointer + "?", "What is known of " + pointer + "?"),
                Burden.MODERATE,
                EnumSet.allOf(Setting.class));
    }

    /** How much a question may hurt the person. */
    public enum Burden {
        LIGHT(1),
        MODERATE(2),
        HEAVY(4);

        private final int weight;

        Burden(int weight) {
            this.weight = weight;
        }

        /** {@return how many light questions it is worth} */
        public int weight() {
            return weight;
        }
    }
}
