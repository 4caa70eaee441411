package al.nrm.rules.internal.scenario;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.provider.Directory;
import al.nrm.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One situation and what must follow.
 *
 * @param path where it stands in the pack; it is also its name
 * @param title one sentence
 * @param source what it shows, as {@code source-id: pinpoint}
 * @param caseFile the situation
 * @param directory the providers, where it does not take the bundled ones
 * @param expectation what must follow
 */
public record Scenario(
        String path,
        Text title,
        String source,
        CaseFile caseFile,
        Optional<Directory> directory,
        Expectation expectation) {

    /** Everything in which a decision differs from what must follow; empty if nothing does. */
    public List<Text> differences(Decision decision) {
        return expectation.differences(decision);
    }

    /** The rules that must fire. */
    public Set<String> fired() {
        return expectation.fired();
    }

    /** The rules that must not fire. */
    public Set<String> silent() {
        return expectation.silent();
    }
}
