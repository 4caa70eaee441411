package al.nrm.rules;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Person;
import al.nrm.casefile.Service;
import al.nrm.decision.Decider;
import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.Question;
import al.nrm.decision.UndecidedException;
import al.nrm.inquiry.WhyNot;
import al.nrm.law.InForce;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.provider.Directory;
import al.nrm.rules.internal.decide.DecisionMaker;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.engine.RuleEngine;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.pack.HashedDirectory;
import al.nrm.rules.internal.pack.PackFiles;
import al.nrm.rules.internal.pack.PackReader;
import al.nrm.rules.internal.question.AskableFacts;
import al.nrm.rules.internal.question.LawInquiry;
import al.nrm.rules.internal.question.PossibleConclusion;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.pack.MissingJarsException;
import al.nrm.rules.pack.RulePack;
import al.nrm.rules.pack.RulePackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The entry point: {@code ReferralRules.bundled().decide(caseFile)}.
 *
 * <p>Immutable and safe for concurrent use; make one and keep it. To change the pack or the directory, make a new one
 * and replace the old one.
 *
 * <pre>{@code
 * ReferralRules rules = ReferralRules.bundled();
 * Decision decision = rules.decide(caseFile);
 * List<Question> next = rules.questions(caseFile);
 * }</pre>
 */
public final class ReferralRules implements Decider {
    private final CheckedPack pack;
    private final HashedDirectory directory;
    private final DirectoryReference searched;
    private final LawByDay laws;
    private final DecisionMaker decisions;
    private final Map<LawInForce, LawInquiry> inquiries = new ConcurrentHashMap<>();

    private ReferralRules(CheckedPack pack, HashedDirectory directory, LawByDay laws, DecisionMaker decisions) {
        this.pack = pack;
        this.directory = directory;
        this.searched = DirectoryReference.builder().sha256(directory.sha256()).build();
        this.laws = laws;
        this.decisions = decisions;
    }

    /** {@return the rules and the directory of Albania that come with the library} */
    public static ReferralRules bundled() {
        return of(BundledPack.read());
    }

    /**
     * The rules of a folder or a zip, with the bundled directory.
     *
     * @param pack a folder, or a zip of one
     * @return the rules
     * @throws RulePackException if anything is wrong with the pack, or there is none; it carries every problem
     * @throws UncheckedIOException if reading fails
     * @throws MissingJarsException if the jars that read packs are not on the class path
     */
    public static ReferralRules load(Path pack) {
        Problems problems = new Problems();
        try {
            return of(new PackReader(PackFiles.of(pack, problems), problems).read());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The rules of a pack that was read, with the bundled directory.
     *
     * @param pack a pack of {@link #pack()} or of {@code PackDraft}
     * @return the rules
     * @throws IllegalArgumentException if this library did not read the pack
     */
    public static ReferralRules of(RulePack pack) {
        CheckedPack checked = CheckedPack.of(pack);
        LawByDay laws = new LawByDay(checked);
        LibraryVersion library =
                LibraryVersion.builder().version(BundledPack.libraryVersion()).build();
        return new ReferralRules(
                checked, BundledPack.directory(), laws, new DecisionMaker(checked, laws, RuleEngine::new, library));
    }

    /**
     * The same rules with another directory.
     *
     * @param other the directory to search from now on
     * @return the rules; those before are not changed
     */
    public ReferralRules with(Directory other) {
        return new ReferralRules(pack, HashedDirectory.of(other), laws, decisions);
    }

    /**
     * Loads what the first decision under the law of a day needs: classes and the engine. Call it at start and in the
     * health check, so that the service is not ready before it can decide. A later call with the same law costs as much
     * as a decision.
     *
     * <pre>{@code
     * rules.warmUp(LocalDate.now());
     * }</pre>
     *
     * @param day the day whose law is loaded; of a day that the pack does not cover, the nearest covered day
     * @throws UndecidedException if the rules of the pack contradict each other
     */
    public void warmUp(LocalDate day) {
        InForce covered = pack.inForce();
        LocalDate latest = covered.to().filter(day::isAfter).orElse(day);
        CaseFile invented = CaseFile.builder()
                .id("INVENTED-0001")
                .asOf(latest.isBefore(covered.from()) ? covered.from() : latest)
                .detection(Detection.builder().agency(Agency.MOBILE_UNIT).build())
                .person(Person.builder().age(15).build())
                .needs(List.of(Service.ACCOMMODATION))
                .build();
        decide(invented);
    }

    /** {@inheritDoc} */
    @Override
    public Decision decide(CaseFile caseFile) {
        refuseUnfit(caseFile);
        return decisions.decide(caseFile, directory.directory(), searched);
    }

    /**
     * What to find out next: the unknown facts that can still change the decision, by block, the most informative of
     * each block first. It takes many times as long as a decision.
     *
     * @param caseFile the case
     * @return the questions; empty if no unknown fact can change the decision
     * @throws RefusedInputException if the case cannot be decided under this law
     */
    public List<Question> questions(CaseFile caseFile) {
        return questions(caseFile, Set.of());
    }

    /**
     * What to find out next, without facts that were asked for and are not known.
     *
     * @param caseFile the case
     * @param notKnown JSON pointers of facts that could not be found out
     * @return the questions; empty if no unknown fact can change the decision
     * @throws RefusedInputException if the case cannot be decided under this law
     * @throws UndecidedException if the rules of the pack are too complex for an answer
     */
    public List<Question> questions(CaseFile caseFile, Set<String> notKnown) {
        refuseUnfit(caseFile);
        return inquiry(caseFile).questions(caseFile, notKnown);
    }

    /**
     * Why the decision of a case does not conclude something, and which facts would change that.
     *
     * @param caseFile the case
     * @param key a key of the decision: {@code status}, {@code treatAs}, {@code urgency}, {@code referralBasis},
     *     {@code evidence}, {@code elements.act}, {@code elements.means}, {@code elements.purpose}, {@code pathways},
     *     {@code duties}, {@code safeguards} or {@code services}
     * @param value a code of the key
     * @return the rules that come nearest, and the smallest sets of facts
     * @throws IllegalArgumentException if there is no such key or code; the message names the nearest
     * @throws RefusedInputException if the case cannot be decided under this law
     * @throws UndecidedException if the rules of the pack are too complex for an answer
     */
    public WhyNot whyNot(CaseFile caseFile, String key, String value) {
        refuseUnfit(caseFile);
        PossibleConclusion asked = PossibleConclusion.parse(key, value, pack.codes());
        return inquiry(caseFile).whyNot(caseFile, asked);
    }

    /**
     * The facts of a case that a person can be asked for.
     *
     * @return their JSON pointers, sorted; an indicator is {@code /observations/<indicator>}
     */
    public Set<String> askableFacts() {
        return AskableFacts.pointers(pack.catalogue());
    }

    /**
     * What a decision can conclude, for {@link #whyNot}.
     *
     * @return the keys of a decision document, each with its codes, in the order of the document
     */
    public Map<String, List<String>> conclusions() {
        return PossibleConclusion.codesByKey(pack.codes());
    }

    private LawInquiry inquiry(CaseFile caseFile) {
        return inquiries.computeIfAbsent(
                laws.on(caseFile.asOf()), law -> new LawInquiry(pack, law, directory.directory()));
    }

    private void refuseUnfit(CaseFile caseFile) {
        Objects.requireNonNull(caseFile, "caseFile");
        List<Problem> problems = pack.terms().problems(caseFile);
        if (!problems.isEmpty()) {
            throw new RefusedInputException(problems);
        }
    }

    /** {@return the pack that is applied} */
    public RulePack pack() {
        return pack;
    }

    /** {@return the directory that is searched} */
    public Directory directory() {
        return directory.directory();
    }

    /** {@return what a case must fit to be decided: indicators of the catalogue, a day that the pack covers} */
    public CaseTerms terms() {
        return pack.terms();
    }
}
