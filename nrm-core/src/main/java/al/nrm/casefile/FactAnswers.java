package al.nrm.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The answers to the yes/no facts of one part of a case. Changed only by the builder of the part. */
final class FactAnswers {
    private final CasePart part;
    private final Answer[] answers;

    private FactAnswers(CasePart part, Answer[] answers) {
        this.part = part;
        this.answers = answers;
    }

    static FactAnswers unknown(CasePart part) {
        Answer[] answers = new Answer[CaseFacts.answersIn(part).size()];
        Arrays.fill(answers, Answer.UNKNOWN);
        return new FactAnswers(part, answers);
    }

    FactAnswers copy() {
        return new FactAnswers(part, answers.clone());
    }

    /**
     * The answer to a fact.
     *
     * @throws IllegalArgumentException if the fact is of another part
     */
    Answer get(CaseFact<Answer> fact) {
        return answers[index(fact)];
    }

    Answer get(int index) {
        return answers[index];
    }

    /**
     * Sets the answer to a fact.
     *
     * @throws IllegalArgumentException if the fact is of another part
     */
    void set(CaseFact<Answer> fact, Answer answer) {
        answers[index(fact)] = Objects.requireNonNull(answer, fact.key());
    }

    void set(int index, Answer answer) {
        answers[index] = Objects.requireNonNull(answer);
    }

    private int index(CaseFact<Answer> fact) {
        if (fact.part() != part || fact.answerIndex() < 0) {
            throw new IllegalArgumentException(fact + " is not a yes/no fact of " + part);
        }
        return fact.answerIndex();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactAnswers that && part == that.part && Arrays.equals(answers, that.answers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(answers);
    }

    /** The answers in the order of the table, such as {@code pregnant=YES, accompanied=UNKNOWN}. */
    @Override
    public String toString() {
        List<CaseFact<Answer>> facts = CaseFacts.answersIn(part);
        return facts.stream().map(fact -> fact.key() + "=" + get(fact)).collect(Collectors.joining(", "));
    }
}
