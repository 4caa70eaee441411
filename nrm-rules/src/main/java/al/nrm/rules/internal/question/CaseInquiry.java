package al.nrm.rules.internal.question;

import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.decision.UndecidedException;
import al.nrm.law.Edition;
import al.nrm.provider.Directory;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.CaseVariable;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.DirectoryPlacement;
import al.nrm.rules.internal.logic.FoundPlace;
import al.nrm.rules.internal.logic.Outcome;
import al.nrm.rules.internal.logic.Outcomes;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.logic.TooManyBranchesException;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * The rules of a day with everything that one case knows worked in; what is left open are its unknown facts.
 *
 * @param file the case
 * @param law the law of its day
 * @param logic the rules with the facts worked in
 * @param with the same rules with other facts worked in
 */
public record CaseInquiry(CaseFile file, LawInForce law, RuleLogic logic, Refixing with) {

    /** So large may the diagrams of one case grow; many times what the bundled pack needs. */
    private static final int MOST_BRANCHES = 1_000_000;

    /** The rules with other facts worked in. */
    @FunctionalInterface
    public interface Refixing {
        RuleLogic fixed(int[] facts);
    }

    /** An inquiry into one case; {@code closed} are facts that were asked in vain. */
    public static CaseInquiry of(
            CaseFile file, Set<String> closed, CheckedPack pack, LawInForce law, Directory directory) {
        return of(file, closed, false, pack, law, directory);
    }

    /** The same, with the needs open if the case has none and they were not asked in vain. */
    public static CaseInquiry withOpenNeeds(
            CaseFile file, Set<String> closed, CheckedPack pack, LawInForce law, Directory directory) {
        boolean open = !CaseFacts.NEEDS.isKnown(file) && !closed.contains(CaseFacts.NEEDS.pointer());
        return of(file, closed, open, pack, law, directory);
    }

    private static CaseInquiry of(
            CaseFile file,
            Set<String> closed,
            boolean openNeeds,
            CheckedPack pack,
            LawInForce law,
            Directory directory) {
        Edition edition = law.edition();
        List<Rule> rules = law.rules();
        SortedSet<Integer> ages = RuleLogic.ages(rules, edition);
        ages.addAll(DirectoryPlacement.ages(directory, law.majority()));
        CaseSpace space = CaseSpace.of(law.catalogue(), ages, RuleLogic.types(rules), FoundPlace.named(rules, edition));
        int[] known = space.known(file);
        closed.stream().filter(space::knows).map(space::place).forEach(place -> {
            if (space.variables().get(place).askable() && known[place] < 0) {
                known[place] = CaseVariable.UNKNOWN;
            }
        });
        for (int place = 0; openNeeds && place < known.length; place++) {
            if (isNeed(space, place)) {
                known[place] = Diagrams.FREE;
            }
        }
        Refixing with = facts -> new RuleLogic(
                rules,
                edition,
                law.catalogue(),
                space,
                space.diagrams(MOST_BRANCHES),
                facts,
                new DirectoryPlacement(directory, file, law.duties().withoutReferral(), law.majority(), law.fresh()));
        return new CaseInquiry(file, law, with.fixed(known), with);
    }

    /** Whether a variable is one service of the needs. */
    static boolean isNeed(CaseSpace space, int place) {
        return space.pointer(place).equals(CaseFacts.NEEDS.pointer());
    }

    /**
     * What an inquiry finds out.
     *
     * @throws UndecidedException if the rules are too entangled for it
     */
    public static <T> T within(Supplier<T> inquiry) {
        try {
            return inquiry.get();
        } catch (TooManyBranchesException entangled) {
            throw new UndecidedException(
                    Text.of(
                            "Rregullat janë tepër të ndërthurura për të thënë çfarë mund ta ndryshojë vendimin.",
                            "The rules are too entangled to say what may change the decision."),
                    "",
                    List.of());
        }
    }

    /** Everything that the decision may still say. */
    public List<Outcome> outcomes() {
        return new Outcomes(
                        logic,
                        law.rules(),
                        new Outcomes.Limits(law::due, law.earliest(file.recordedAt())),
                        law.duties(),
                        law.duties().finder(file))
                .all();
    }

    /** The rules with nothing worked in that a case document holds, the directory apart. Costs many decisions. */
    public RuleLogic ofAllFacts() {
        CaseSpace space = logic.space();
        int[] facts = space.point(file);
        for (int place = 0; place < facts.length; place++) {
            if (space.isDocumentFact(place)) {
                facts[place] = Diagrams.FREE;
            }
        }
        return with.fixed(facts);
    }
}
