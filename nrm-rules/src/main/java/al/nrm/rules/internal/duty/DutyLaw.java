package al.nrm.rules.internal.duty;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.duty.ActorRule;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a pack declares of its duties on one day, applied: whether a duty applies, who acts, who is told or asked, and when
 * the recipient may learn who the person is. The grounds for that are one condition in words of the rules, so decisions and
 * inquiries read the same. Safe for many threads.
 */
public final class DutyLaw {
    private static final String WORDS = "\\.";

    private final Map<DutyAction, DutyTerms> terms = new HashMap<>();
    private final Set<DutyAction> first = new HashSet<>();
    private final Map<DutyAction, Condition> naming = new HashMap<>();
    private final Map<DutyAction, Predicate<KnownFacts>> mayBeNamed = new HashMap<>();
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
        withoutReferral.given().forEach((service, words) -> {
            Condition holds = words.isEmpty()
                    ? new Condition.All(List.of())
                    : new Condition.Any(words.stream()
                            .<Condition>map(word -> compare(word, Operator.EQUAL, Answer.YES))
                            .toList());
            given.put(service, evaluation.of(holds));
            groups.addAll(holds.groups());
        });
        catalogue.duties().forEach(duty -> {
            duty.on(day).ifPresent(version -> {
                terms.put(duty.action(), version);
                if (!version.grounds().isEmpty()) {
                    Condition named = named(version.grounds());
                    naming.put(duty.action(), named);
                    mayBeNamed.put(duty.action(), evaluation.of(named));
                    groups.addAll(named.groups());
                }
            });
            if (duty.first()) {
                first.add(duty.action());
            }
        });
    }

    private static Condition named(List<NamingGround> grounds) {
        return new Condition.Any(grounds.stream().map(DutyLaw::holds).toList());
    }

    private static Condition holds(NamingGround ground) {
        List<Condition> all = new ArrayList<>();
        all.add(new Condition.Any(ground.basis().stream()
                .sorted()
                .<Condition>map(basis -> compare("Case.referralBasis", Operator.EQUAL, basis))
                .toList()));
        ground.needs().forEach(word -> all.add(compare(word, Operator.EQUAL, Answer.YES)));
        ground.unless().forEach(word -> all.add(compare(word, Operator.NOT_EQUAL, Answer.YES)));
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

    /** The facts that {@link #mayBeNamed} and {@link #isInformationOnly} read. */
    public Set<FactGroup> groups() {
        return groups;
    }

    /**
     * Whether a duty applies.
     *
     * @return false if the agency that would be told found the person itself, and the duty then falls away
     */
    public boolean applies(DutyAction action, Finder finder) {
        return recipientRule(action)
                .filter(rule -> rule.fallsAway(finder.agency(), finder.abroad()))
                .isEmpty();
    }

    /** Whether a duty tells or asks an agency, in at least some cases. */
    public boolean hasRecipient(DutyAction action) {
        return recipientRule(action).isPresent();
    }

    /**
     * The agency that a duty tells or asks.
     *
     * @param named whether the duty may name the person
     * @return empty if it tells or asks none
     */
    public Optional<Agency> recipient(DutyAction action, Finder finder, boolean named) {
        return recipientRule(action)
                .filter(rule -> rule.where().holds(named, finder.setting()))
                .flatMap(rule -> rule.recipient(finder.agency(), finder.abroad()));
    }

    /** When the recipient of a duty may learn who the person is (criteria, section 6); empty: never. */
    public Optional<Condition> naming(DutyAction action) {
        return Optional.ofNullable(naming.get(action));
    }

    /** Whether the recipient of a duty may learn who the person is, in a case of which {@link #groups} are known. */
    public boolean mayBeNamed(DutyAction action, KnownFacts facts) {
        Predicate<KnownFacts> condition = mayBeNamed.get(action);
        return condition != null && condition.test(facts);
    }

    /**
     * The agency that performs a duty.
     *
     * @param named the agencies that some duty of the case tells who the person is
     */
    public Agency actor(DutyAction action, Finder finder, Set<Agency> named) {
        DutyTerms known = terms.get(action);
        return (known == null ? ActorRule.DETECTING : known.actor()).actor(finder.agency(), named);
    }

    /** Whether a duty comes before all others, whatever their time limits. */
    public boolean isFirst(DutyAction action) {
        return first.contains(action);
    }

    private Optional<RecipientRule> recipientRule(DutyAction action) {
        return Optional.ofNullable(terms.get(action)).flatMap(DutyTerms::recipient);
    }
}
