package al.nrm.rules.authoring;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.casefile.Observation;
import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.DecisionComparison;
import al.nrm.comparison.KeyChange;
import al.nrm.decision.Decision;
import al.nrm.decision.UndecidedException;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.InForce;
import al.nrm.problem.RefusedInputException;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.rule.CheckedPack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Decides cases under two packs and lists the differences. It keeps no state between cases, so their number is not
 * bounded, and is safe for concurrent use. {@link al.nrm.criteria.LawComparison} compares the law itself.
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
     * The terms that a case must meet to be compared: signs that at least one of the packs has, on a day of the older
     * one.
     *
     * @return the terms with which cases are read
     */
    public CaseTerms terms() {
        Map<String, Indicator> known =
                new LinkedHashMap<>(before.pack().catalogue().byId());
        known.putAll(after.pack().catalogue().byId());
        return CaseTerms.of(
                IndicatorCatalogue.of(known.values().stream()
                        .map(sign -> Indicator.builder()
                                .from(sign)
                                .inForce(InForce.from(LocalDate.MIN))
                                .build())
                        .toList()),
                before.terms().inForce());
    }

    /**
     * The signs of a case that one of the packs does not have on its day. They are left out where that pack decides.
     *
     * @param file a case
     * @return ids of indicators
     */
    public SortedSet<String> leftOut(CaseFile file) {
        SortedSet<String> leftOut = new TreeSet<>();
        file.observations().stream()
                .map(Observation::indicator)
                .filter(sign -> !knows(before, sign, file) || !knows(after, sign, file))
                .forEach(leftOut::add);
        return leftOut;
    }

    private static boolean knows(ReferralRules rules, String sign, CaseFile file) {
        return rules.pack()
                .catalogue()
                .find(sign)
                .filter(indicator -> indicator.inForce().covers(file.asOf()))
                .isPresent();
    }

    private static Decision decide(ReferralRules rules, CaseFile file) {
        List<Observation> known = file.observations().stream()
                .filter(observation -> knows(rules, observation.indicator(), file))
                .toList();
        return rules.decide(
                known.size() == file.observations().size()
                        ? file
                        : CaseFile.builder().from(file).observations(known).build());
    }

    /**
     * The difference in one case, if there is one. Hash and version of the pack are not compared, and signs that a pack
     * does not have are left out for it ({@link #leftOut}).
     *
     * @param file the case
     * @return the difference; empty if the decisions are the same
     * @throws RefusedInputException if one of the packs cannot take the case
     * @throws UndecidedException if one of the packs cannot decide it
     */
    public Optional<ChangedDecision> compare(CaseFile file) {
        Decision old = decide(before, file);
        Decision now = decide(after, file);
        List<KeyChange> changes = DecisionComparison.compare(old, now).changes();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(ChangedDecision.of(file.id(), changes, causes.of(file.asOf(), old, now)));
    }
}
