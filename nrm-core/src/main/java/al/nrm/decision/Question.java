package al.nrm.decision;

import al.nrm.casefile.AnswerForm;
import al.nrm.casefile.AskedFact;
import al.nrm.problem.MissingAdapter;
import al.nrm.text.Text;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fact that is not known and could change the decision.
 *
 * <pre>{@code
 * Question question = rules.questions(caseFile).get(0);
 * question.answer().ifPresent(form -> show(question.prompt(), form.choices()));
 * CaseFile more = caseFile.answered(question, "YES");
 * }</pre>
 */
@Value.Immutable
public interface Question extends AskedFact {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** How the answer to a question is obtained. */
    enum Manner {
        /** It is noticed, without asking the person. */
        SEE,
        /** The person is asked. */
        ASK
    }

    /** {@return the JSON pointer of the fact to find out, in the form described by {@link AskedFact}} */
    @Override
    String pointer();

    /** {@return the question, worded so that yes means that the indicator or fact is present} */
    Text prompt();

    /** {@return the keys of the decision that the answer may change} */
    List<String> mayChange();

    /**
     * The theme under which it is asked, a code of the pack such as {@code SAFETY}; questions of a theme are asked together.
     *
     * @return empty if the pack has none for it
     */
    Optional<String> block();

    /**
     * Whether it is noticed or asked.
     *
     * @return empty if the pack does not say
     */
    Optional<Manner> manner();

    /**
     * The words to the person.
     *
     * @return empty if the pack has none
     */
    Optional<Text> say();

    /**
     * What to be careful about when asking.
     *
     * @return empty if there is nothing in particular
     */
    Optional<Text> care();

    /**
     * Whether it can wait.
     *
     * @return true if it does not suit the setting of the case, or depends on a fact that is not known
     */
    boolean later();

    /**
     * The form of an answer.
     *
     * @return empty for a pointer that a later version added
     */
    @Value.Lazy
    default Optional<AnswerForm> answer() {
        return AnswerForm.at(pointer());
    }

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Question.class);
    }

    /** Builds a {@link Question}. */
    final class Builder extends ImmutableQuestion.Builder {}
}
