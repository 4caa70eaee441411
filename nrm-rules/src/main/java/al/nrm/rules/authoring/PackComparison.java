package al.nrm.rules.authoring;

import al.nrm.casefile.CaseFile;
import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.DecisionComparison;
import al.nrm.comparison.KeyChange;
import al.nrm.decision.Decision;
import al.nrm.decision.UndecidedException;
import al.nrm.problem.RefusedInputException;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.rule.CheckedPack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides cases under two packs and says what differs. It keeps nothing between two cases, so a national register fits;
 * safe for many threads.
 *
 * <pre>{@code
 * PackComparison comparison = PackComparison.of(ReferralRules.bundled(), ReferralRules.load(path));
 * Optional<ChangedDecision> changed = comparison.compare(caseFile);
 * }</pre>
 */
public final class PackComparison {
    private final ReferralRules before;
    private final ReferralRules after;
    private final Causes causes;

    private PackComparison(ReferralRules before, ReferralRules after) {
        this.before = before;
        this.after = after;
        this.causes = new Causes(CheckedPack.of(before.pack()), CheckedPack.of(after.pack()));
    }

    /**
     * Compares two packs; the directory of the first is searched under both.
     *
     * @param before the pack in force
     * @param after the pack that would replace it
     * @return the comparison
     */
    public static PackComparison of(ReferralRules before, ReferralRules after) {
        return new PackComparison(before, after.with(before.directory()));
    }

    /**
     * The cases that are decided differently, in order, lazily.
     *
     * @param cases the cases, in order
     * @return what differs in each of them
     */
    public Stream<ChangedDecision> changed(Stream<CaseFile> cases) {
        return cases.map(this::compare).flatMap(Optional::stream);
    }

    /**
     * What differs in one case, if anything does. Another hash or version of the pack is no difference.
     *
     * @param file the case
     * @return the difference; empty if the decisions are the same
     * @throws RefusedInputException if one of the packs cannot take the case
     * @throws UndecidedException if one of the packs cannot decide it
     */
    public Optional<ChangedDecision> compare(CaseFile file) {
        Decision old = before.decide(file);
        Decision now = after.decide(file);
        List<KeyChange> changes = DecisionComparison.compare(old, now).changes();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(ChangedDecision.of(file.id(), changes, causes.of(file.asOf(), old, now)));
    }
}
