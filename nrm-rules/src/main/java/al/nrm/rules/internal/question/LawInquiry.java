package al.nrm.rules.internal.question;

import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.decision.UndecidedException;
import al.nrm.inquiry.WhyNot;
import al.nrm.provider.Directory;
import al.nrm.rules.internal.book.RuleProse;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.CaseVariable;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.DirectoryPlacement;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.logic.TooManyBranchesException;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.text.Text;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Inquiries into cases under one law with one directory. The rules are turned into diagrams of all cases once; for each
 * inquiry these are restricted to the known facts of the case, so that only the unknown facts are left open. Safe for many threads.
 */
public final class LawInquiry {
    /** Upper bound on the diagram size for one case; many times what the bundled pack needs. */
    private static final int MOST_BRANCHES = 1_000_000;

    private final LawInForce law;
    private final Directory directory;
    private final QuestionCatalogue questions;
    private final RuleProse prose;
    private final CaseSpace space;
    private final RuleLogic allCases;

    /**
     * Prepares inquiries.
     *
     * @param pack the pack of the law
     * @param directory who can help
     */
    public LawInquiry(CheckedPack pack, LawInForce law, Directory directory) {
        this.law = law;
        this.directory = directory;
        this.questions = new QuestionCatalogue(pack.questions(), pack.catalogue());
        this.prose = new RuleProse(pack.parameters(), pack.catalogue(), pack.duties());
        this.space = CaseSpace.of(law.catalogue(), List.of(law), DirectoryPlacement.ages(directory, law.majority()));
        this.allCases = RuleLogic.ofEveryDirectory(law, space, MOST_BRANCHES);
    }

    /**
     * The unknown facts that can still change the decision, in the order in which they are best asked for.
     *
     * @param file a case on a day of this law
     * @param notKnown JSON pointers of facts that could not be found out
     * @throws UndecidedException if the rules are too entangled to tell
     */
    public List<Question> questions(CaseFile file, Set<String> notKnown) {
        int[] known = space.known(file);
        boolean openNeeds = !CaseFacts.NEEDS.isKnown(file) && !notKnown.contains(CaseFacts.NEEDS.pointer());
        for (int place = 0; place < known.length; place++) {
            if (openNeeds && space.isNeed(place)) {
                known[place] = Diagrams.FREE;
            } else if (known[place] == Diagrams.FREE && notKnown.contains(space.pointer(place))) {
                known[place] = CaseVariable.UNKNOWN;
            }
        }
        return decided(() -> new QuestionPlanner(file, law, restricted(file, known), questions).questions());
    }

    /**
     * Why the decision of a case does not conclude something.
     *
     * @param file a case on a day of this law
     * @throws UndecidedException if the rules are too entangled to tell
     */
    public WhyNot whyNot(CaseFile file, PossibleConclusion asked) {
        return decided(() -> {
            RuleLogic logic = restricted(file, space.known(file));
            return new WhyNotInquiry(file, law, logic, () -> ofAllFacts(file), questions, prose).ask(asked);
        });
    }

    private RuleLogic restricted(CaseFile file, int[] known) {
        return allCases.restricted(
                MOST_BRANCHES,
                known,
                new DirectoryPlacement(directory, file, law.duties().withoutReferral(), law.majority(), law.fresh()));
    }

    /** The rules with no fact known that a case document holds; what the directory has is known. */
    private RuleLogic ofAllFacts(CaseFile file) {
        int[] facts = space.point(file);
        for (int place = 0; place < facts.length; place++) {
            if (space.isDocumentFact(place)) {
                facts[place] = Diagrams.FREE;
            }
        }
        return restricted(file, facts);
    }

    private static <T> T decided(Supplier<T> inquiry) {
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
}
