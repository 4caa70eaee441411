package al.nrm.rules.pack;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.provider.Directory;
import al.nrm.text.Text;
import al.nrm.training.Exercise;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One scenario of a pack: an invented situation and what must follow from it.
 *
 * @param path its file in the pack; also its name
 * @param title one sentence
 * @param source what it shows, as {@code source-id: pinpoint}
 * @param caseFile the situation
 * @param directory the providers; empty: the bundled ones
 * @param expectation what must follow
 * @param exercise the exercise that is made from it; empty: none
 */
public record Scenario(
        String path,
        Text title,
        String source,
        CaseFile caseFile,
        Optional<Directory> directory,
        Expectation expectation,
        Optional<Exercise> exercise) {

    /**
     * Everything in which a decision differs from what must follow.
     *
     * @param decision the decision of {@link #caseFile()}
     * @return one text for each difference; empty if the decision is as expected
     */
    public List<Text> differences(Decision decision) {
        return expectation.differences(decision);
    }

    /**
     * The rules that must fire.
     *
     * @return their ids, sorted
     */
    public Set<String> fired() {
        return expectation.fired();
    }

    /**
     * The rules that must not fire.
     *
     * @return their ids, sorted
     */
    public Set<String> silent() {
        return expectation.silent();
    }
}
