package al.nrm.rules.pack;

import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong with a rule pack: where, what, why, and what was perhaps meant.
 *
 * <pre>{@code
 * String line = problem.render(TextLanguage.SQ); // criteria/age.drl:31: …
 * }</pre>
 */
@Value.Immutable
public interface RulePackProblem extends Comparable<RulePackProblem> {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the file, relative to the pack} */
    String path();

    /** {@return the line, from 1; 1 for a problem of the whole file} */
    int line();

    /** {@return what is wrong} */
    Text what();

    /** {@return why it is wrong} */
    Text why();

    /** {@return what would be right; empty if not known} */
    Optional<Text> maybe();

    /**
     * One line: {@code path:line: what: why: Maybe …}.
     *
     * @param language the language of the text
     * @return the line, without a line feed
     */
    @Value.NonAttribute
    default String render(TextLanguage language) {
        return path() + ":" + line() + ": " + sentence(language);
    }

    /**
     * The line without its place: {@code what: why: Maybe …}.
     *
     * @param language the language of the text
     * @return the line, without a line feed
     */
    @Value.NonAttribute
    default String sentence(TextLanguage language) {
        String sentence = open(what().in(language)) + ": " + why().in(language);
        return maybe().map(text -> open(sentence) + ": " + text.in(language)).orElse(sentence);
    }

    /**
     * A sentence without its full stop.
     *
     * @param sentence a sentence
     * @return the sentence without its last character, if that is a full stop
     */
    private static String open(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    @Override
    default int compareTo(RulePackProblem other) {
        return Comparator.comparing(RulePackProblem::path)
                .thenComparingInt(RulePackProblem::line)
                .thenComparing(problem -> problem.render(TextLanguage.EN))
                .compare(this, other);
    }

    /** Builds a {@link RulePackProblem}. */
    final class Builder extends ImmutableRulePackProblem.Builder {}
}
