package al.nrm.rules.internal.analysis;

import al.nrm.indicator.Indicator;
import al.nrm.law.InForce;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.PlacementLogic;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.logic.TooManyBranchesException;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Analyses the rules of a pack over all cases and all directories at once, for each of its days. It is exact, not
 * sampled: a fault that is not found does not exist, and each error is shown by a case that the engine refuses.
 *
 * <p>A pack with an {@linkplain FindingKind.Severity#ERROR error} loads and decides all other cases; a case that shows the
 * error is refused with an {@link al.nrm.decision.UndecidedException}.
 */
public final class PackAnalysis {
    /** About 100 MB of diagrams; the bundled pack needs less than a hundredth of it. */
    private static final int MOST_BRANCHES = 10_000_000;

    private final CheckedPack pack;
    private final List<LawInForce> periods;
    private final CaseSpace space;
    private final Diagrams diagrams;
    private final List<Finding> findings = new ArrayList<>();
    private final BitSet read = new BitSet();

    private PackAnalysis(CheckedPack pack, int mostBranches) {
        this.pack = pack;
        this.periods = new LawByDay(pack).periods();
        this.space = CaseSpace.of(pack.catalogue(), periods, List.of());
        this.diagrams = space.diagrams(mostBranches);
    }

    /** Everything that is wrong with the rules of a pack taken together: errors first, then by file and line. */
    public static List<Finding> of(CheckedPack pack) {
        return of(pack, MOST_BRANCHES);
    }

    /**
     * The same with another limit of work.
     *
     * @param mostBranches how large the diagrams may grow, in branches; beyond it the finding
     *     {@link FindingKind#NOT_FINISHED} reports what was not looked at
     */
    public static List<Finding> of(CheckedPack pack, int mostBranches) {
        PackAnalysis analysis = new PackAnalysis(pack, mostBranches);
        analysis.run();
        return analysis.sorted();
    }

    private void run() {
        new UnusedEntries(pack, findings).run();
        new StepAnalysis(pack, findings).run();
        for (LawInForce period : periods) {
            List<Finding> ofPeriod = new ArrayList<>();
            try {
                analyse(period, ofPeriod);
            } catch (TooManyBranchesException tooLarge) {
                ofPeriod.forEach(this::add);
                findings.add(notFinished(period));
                return;
            }
            ofPeriod.forEach(this::add);
        }
        indicators();
    }

    private void analyse(LawInForce period, List<Finding> ofPeriod) {
        RuleLogic logic = new RuleLogic(
                period,
                space,
                diagrams,
                space.free(),
                PlacementLogic.anyDirectory(pack.duties().withoutReferral()));
        Period worked = new Period(period, logic, new KeyLogic(logic, period.rules()), ofPeriod);
        new PeriodAnalysis(worked).run();
        new RuleAnalysis(worked).run();
        read.or(diagrams.support(functions(period, logic)));
    }

    /** The functions of everything that a decision may contain. */
    private static int[] functions(LawInForce period, RuleLogic logic) {
        List<Integer> functions = new ArrayList<>();
        for (Key key : Key.values()) {
            functions.addAll(logic.conclusions(key).values());
        }
        for (Rule rule : period.rules()) {
            if (!rule.then().stream().allMatch(Conclusion.OfCode.class::isInstance)) {
                functions.add(logic.fires(rule.id()));
            }
        }
        return functions.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Adds a finding; merges it with the same finding of the period before. */
    private void add(Finding finding) {
        for (int i = 0; i < findings.size(); i++) {
            Finding earlier = findings.get(i);
            boolean same = earlier.kind() == finding.kind()
                    && earlier.rules().equals(finding.rules())
                    && earlier.what().equals(finding.what());
            LocalDate before = finding.days().from().minusDays(1);
            if (same && earlier.days().to().filter(before::equals).isPresent()) {
                findings.set(i, earlier.until(finding.days().to()));
                return;
            }
        }
        findings.add(finding);
    }

    private void indicators() {
        for (Indicator indicator : pack.catalogue().indicators()) {
            if (!read.get(space.place(indicator.pointer()))) {
                findings.add(new Finding(
                        FindingKind.INDICATOR_NOT_READ,
                        List.of(),
                        List.of(pack.place("indicators.csv", indicator.id())),
                        pack.inForce(),
                        Text.of(
                                "Asnjë rregull nuk varet nga treguesi \"" + indicator.id() + "\".",
                                "No rule depends on the indicator \"" + indicator.id() + "\"."),
                        Text.of(
                                "Përgjigjja e tij nuk ndryshon asnjë përfundim në asnjë rast.",
                                "Its answer changes no conclusion in any case."),
                        Optional.empty()));
            }
        }
    }

    private Finding notFinished(LawInForce period) {
        return new Finding(
                FindingKind.NOT_FINISHED,
                List.of(),
                List.of(new Rule.Place("pack.yaml", 1)),
                InForce.of(period.days().from(), pack.inForce().to()),
                Text.of(
                        "Analiza nuk mbaroi për ditët nga " + period.days().from() + ".",
                        "The analysis did not finish for the days from "
                                + period.days().from() + "."),
                Text.of(
                        "Rregullat janë aq të ndërthurura sa nuk zbërthehen brenda kufirit; kundërthëniet dhe boshllëqet"
                                + " mund të mos jenë gjetur.",
                        "The rules are too entangled to be worked out within the limit; contradictions and gaps may not"
                                + " have been found."),
                Optional.empty());
    }

    private List<Finding> sorted() {
        return findings.stream()
                .map(finding -> finding.namingDaysUnless(pack.inForce()))
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::problem))
                .toList();
    }
}
