package al.nrm.rules.internal.duty;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.decision.ReferralBasis;
import al.nrm.duty.ActorRule;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.WithoutReferral;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.KnownFacts;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a pack declares of its duties on one day. The grounds on which a recipient may learn who the person is are one
 * condition in words of the rules, so decisions and inquiries read the same. Safe for many threads.
 */
public final class DutyLaw {
    private static final String WORDS = "\\.";

    private final Map<DutyAction, DutyInForce> duties = new HashMap<>();
    private final Set<FactGroup> groups = EnumSet.noneOf(FactGroup.class);
    private final WithoutReferral withoutReferral;
    private final Map<Service, Predicate<KnownFacts>> given = new EnumMap<>(Service.class);
    private final boolean abroadByMission;

    /**
     * The law of a day.
     *
     * @param catalogue what the pack declares
     * @param day the day
     * @param evaluation what conditions mean on that day
     */
    public DutyLaw(DutyCatalogue catalogue, LocalDate day, Evaluation evaluation) {
        withoutReferral = catalogue.withoutReferral();
        abroadByMission = catalogue.abroadByMission();
        for (Map.Entry<Service, List<String>> service : withoutReferral.given().entrySet()) {
            Condition holds = anyOf(service.getValue());
            given.put(service.getKey(), evaluation.of(holds));
            groups.addAll(holds.groups());
        }
        for (DutyDeclaration duty : catalogue.duties()) {
            duties.put(duty.action(), inForce(duty.first(), duty.on(day), evaluation));
        }
    }

    /** At least one of some words is answered YES; always, if there are none. */
    private static Condition anyOf(List<String> words) {
        List<Condition> answers = new ArrayList<>(words.size());
        for (String word : words) {
            answers.add(compare(word, Operator.EQUAL, Answer.YES));
        }
        return answers.isEmpty() ? new Condition.All(answers) : new Condition.Any(answers);
    }

    private DutyInForce inForce(boolean first, Optional<DutyTerms> terms, Evaluation evaluation) {
        if (terms.isEmpty()) {
            return new DutyInForce(first, ActorRule.DETECTING, Optional.empty());
        }
        DutyTerms declared = terms.get();
        if (declared.grounds().isEmpty()) {
            return new DutyInForce(first, declared.actor(), declared.recipient());
        }
        Condition naming = named(declared.grounds());
        groups.addAll(naming.groups());
        return new DutyInForce(
                first, declared.actor(), declared.recipient(), Optional.of(naming), evaluation.of(naming));
    }

    private static Condition named(List<NamingGround> grounds) {
        List<Condition> each = new ArrayList<>();
        for (NamingGround ground : grounds) {
            each.add(holds(ground));
        }
        return new Condition.Any(each);
    }

    private static Condition holds(NamingGround ground) {
        List<Condition> bases = new ArrayList<>();
        for (ReferralBasis basis : new TreeSet<>(ground.basis())) {
            bases.add(compare("Case.referralBasis", Operator.EQUAL, basis));
        }
        List<Condition> all = new ArrayList<>();
        all.add(new Condition.Any(bases));
        for (String word : ground.needs()) {
            all.add(compare(word, Operator.EQUAL, Answer.YES));
        }
        for (String word : ground.unless()) {
            all.add(compare(word, Operator.NOT_EQUAL, Answer.YES));
        }
        return new Condition.All(all);
    }

    private static Condition compare(String word, Operator operator, Enum<?> code) {
        String[] both = word.split(WORDS, 2);
        FactType type = Vocabulary.factType(both[0]).orElseThrow();
        Field field = Objects.requireNonNull(type.fields().get(both[1]), word);
        return new Condition.Compare(type, field, operator, new Operand.Code(code), 0);
    }

    /**
     * Whether a word of the rules may be a part of a ground: it has one answer in a case.
     *
     * @param word such as {@code Consent.dataSharing}
     */
    public static boolean isAnswer(String word) {
        String[] both = word.split(WORDS, 2);
        return both.length == 2
                && Vocabulary.factType(both[0])
                        .filter(type -> !type.isMany())
                        .map(type -> type.fields().get(both[1]))
                        .filter(field ->
                                field.type() instanceof Field.ValueType.OneCode one && one.codes() == Answer.class)
                        .isPresent();
    }

    /** Every word that {@link #isAnswer} accepts, in the order of the vocabulary. */
    public static List<String> answers() {
        return Vocabulary.factTypes().values().stream()
                .flatMap(type -> type.fields().keySet().stream().map(field -> type.name() + "." + field))
                .filter(DutyLaw::isAnswer)
                .toList();
    }

    /** Who found the person of a case, as the pack counts abroad. */
    public Finder finder(CaseFile file) {
        return Finder.of(file, abroadByMission);
    }

    /** When a person may only be informed about services. */
    public WithoutReferral withoutReferral() {
        return withoutReferral;
    }

    /**
     * Whether a service is information only, in a case in which the person may only be informed.
     *
     * @return false for a service that is given all the same
     */
    public boolean isInformationOnly(Service service, KnownFacts facts) {
        Predicate<KnownFacts> anyway = given.get(service);
        return anyway == null || !anyway.test(facts);
    }

    /** The facts that {@link DutyInForce#mayBeNamed} and {@link #isInformationOnly} read. */
    public Set<FactGroup> groups() {
        return groups;
    }

    /** A duty; one that the pack does not declare on the day is the duty of the agency that found the person. */
    public DutyInForce of(DutyAction action) {
        return duties.getOrDefault(action, DutyInForce.UNDECLARED);
    }
}
