package al.nrm.rules.internal.question;

import al.nrm.casefile.CaseFile;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.FactValue;
import al.nrm.inquiry.WhyNot;
import al.nrm.rules.internal.book.RuleProse;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Why a decision does not conclude something: the rules that could, and the smallest sets of facts that would do. */
final class WhyNotInquiry {
    private static final int MOST_SETS = 50;

    private final CaseFile file;
    private final LawInForce law;
    private final RuleLogic logic;
    private final Supplier<RuleLogic> ofAllFacts;
    private final QuestionCatalogue questions;
    private final RuleProse prose;

    /**
     * Prepares the inquiry.
     *
     * @param file the case
     * @param law the law of its day
     * @param logic the rules of the law, restricted to what the case knows
     * @param ofAllFacts the rules of the law with no fact known that a case document holds; costs much more
     */
    WhyNotInquiry(
            CaseFile file,
            LawInForce law,
            RuleLogic logic,
            Supplier<RuleLogic> ofAllFacts,
            QuestionCatalogue questions,
            RuleProse prose) {
        this.file = file;
        this.law = law;
        this.logic = logic;
        this.ofAllFacts = ofAllFacts;
        this.questions = questions;
        this.prose = prose;
    }

    /** Why the case does not conclude something. */
    WhyNot ask(PossibleConclusion asked) {
        Diagrams diagrams = logic.diagrams();
        FactOrder order = new FactOrder(logic.space(), questions);
        int when = asked.when(logic, law, file);
        boolean holds = diagrams.holds(when, logic.space().point(file));
        List<List<FactValue>> sets = holds
                ? List.of()
                : new MinimalSets(diagrams, order)
                        .of(when, MOST_SETS).stream().map(order::facts).toList();
        List<CandidateRule> candidates =
                new CandidateRules(file, logic, order, prose, law).to(asked.key(), asked.code());
        return WhyNot.builder()
                .key(asked.key().wire())
                .value(asked.code().name())
                .holds(holds)
                .rules(candidates)
                .wouldHold(sets)
                .impossible(!holds && sets.isEmpty())
                .because(exceptions(holds, candidates)
                        .map(told -> sets.isEmpty() ? told : joined(told, because(asked, false, sets)))
                        .orElseGet(() -> because(asked, holds, sets)))
                .build();
    }

    private static Text joined(Text one, Text other) {
        return Text.of(one.sq() + " " + other.sq(), one.en() + " " + other.en());
    }

    /** The sentences on rules that fire while exceptions set their conclusion aside; empty if there are none. */
    private static Optional<Text> exceptions(boolean holds, List<CandidateRule> candidates) {
        return candidates.stream()
                .filter(rule -> !holds && !rule.setAsideBy().isEmpty())
                .map(rule -> {
                    String by = String.join("\", \"", rule.setAsideBy());
                    return Text.of(
                            "Rregulli \"" + rule.rule() + "\" vlen, por përfundimin e tij e mënjanon përjashtimi \""
                                    + by + "\".",
                            "The rule \"" + rule.rule()
                                    + "\" holds, but its conclusion is set aside by the exception \"" + by + "\".");
                })
                .reduce(WhyNotInquiry::joined);
    }

    private Text because(PossibleConclusion asked, boolean holds, List<List<FactValue>> sets) {
        if (holds) {
            return Text.of("Vendimi e nxjerr tashmë.", "The decision concludes it already.");
        }
        if (!sets.isEmpty()) {
            return Text.of(
                    "Do të dilte ky përfundim, po të diheshin faktet e njërit prej këtyre grupeve.",
                    "It would be concluded if the facts of one of these sets were known.");
        }
        if (law.rules().stream().noneMatch(rule -> rule.concludes(asked.key(), asked.code()))) {
            return Text.of(
                    "Asnjë rregull në fuqi atë ditë nuk e nxjerr.", "No rule in force on that day concludes it.");
        }
        if (asked.fallsAway(law, file)) {
            return Text.of(
                    "Do të njoftohej vetë institucioni që e takoi personin; askush nuk njoftohet për atë që e takoi vetë.",
                    "The one who would be told is the one who found the person; nobody is told what she found herself.");
        }
        return against(asked);
    }

    private Text against(PossibleConclusion asked) {
        RuleLogic all = ofAllFacts.get();
        CaseSpace space = all.space();
        int when = asked.when(all, law, file);
        BlockingFacts obstacles = new BlockingFacts(space, all.diagrams(), space.known(file));
        if (obstacles.isBeyondFacts(when)) {
            return Text.of(
                    "Asnjë fakt nuk e sjell: sipas rregullave të asaj dite asnjë rast si ky nuk e nxjerr.",
                    "No fact brings it about: under the rules of that day no case like this one concludes it.");
        }
        List<Text> facts = obstacles.pointers(when).stream().map(prose::fact).toList();
        String sq = facts.stream().map(Text::sq).collect(Collectors.joining("; "));
        String en = facts.stream().map(Text::en).collect(Collectors.joining("; "));
        return obstacles.isOne(when)
                ? Text.of(
                        "Asnjë fakt i panjohur nuk e sjell; vetëm ndryshimi i njërit prej këtyre fakteve të dhëna: "
                                + sq + ".",
                        "No unknown fact brings it about; only a change of one of these given facts would: " + en + ".")
                : Text.of(
                        "Asnjë fakt i panjohur nuk e sjell; do të duhej të ndryshonin njëherësh disa fakte të dhëna,"
                                + " p.sh.: " + sq + ".",
                        "No unknown fact brings it about; several given facts would have to change at once, such as: "
                                + en + ".");
    }
}
