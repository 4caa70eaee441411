package al.nrm.rules.internal.logic;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.decision.Elements;
import al.nrm.decision.Evidence;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.duty.WithoutReferral;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.place.Municipality;
import al.nrm.rules.internal.fact.Concluded;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Key;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The fields of the vocabulary as functions of the facts: for each value of a field, the cases in which it has it. */
final class FieldLogic {
    private final CaseSpace space;
    private final Diagrams diagrams;
    private final int[] fixed;
    private final Map<Key, Map<Code, Integer>> conclusions;
    private final TallyLogic tallies;
    private final PlacementLogic placements;
    private final AgeOfMajority majority;
    private final Map<Field, Map<Object, Integer>> known = new HashMap<>();

    FieldLogic(
            CaseSpace space,
            Diagrams diagrams,
            int[] fixed,
            IndicatorCatalogue catalogue,
            Map<Key, Map<Code, Integer>> conclusions,
            PlacementLogic placements,
            AgeOfMajority majority) {
        this.space = space;
        this.diagrams = diagrams;
        this.fixed = fixed;
        this.conclusions = conclusions;
        this.placements = placements;
        this.majority = majority;
        this.tallies = new TallyLogic(this, diagrams, catalogue);
    }

    Diagrams diagrams() {
        return diagrams;
    }

    CaseSpace space() {
        return space;
    }

    /** When a fact of the case has one of the values that pass. */
    int literal(String pointer, Predicate<Object> passes) {
        int place = space.place(pointer);
        List<CaseVariable.Value> values = space.variables().get(place).values();
        if (fixed[place] != Diagrams.FREE) {
            return passes.test(values.get(fixed[place]).code()) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        BitSet passing = new BitSet();
        for (int i = 0; i < values.size(); i++) {
            passing.set(i, passes.test(values.get(i).code()));
        }
        return diagrams.literal(place, passing);
    }

    int literal(String pointer, Object code) {
        return literal(pointer, code::equals);
    }

    /** When a key has a value. */
    int concluded(Key key, Code code) {
        return conclusions.getOrDefault(key, Map.of()).getOrDefault(code, Diagrams.FALSE);
    }

    /** When a key has a value. */
    int concluded(Key key, Enum<?> code) {
        return concluded(key, Code.of(code));
    }

    /** When the person is treated as a child. */
    int child() {
        return diagrams.or(concluded(Key.TREAT_AS, TreatAs.CHILD), concluded(Key.TREAT_AS, TreatAs.PRESUMED_CHILD));
    }

    /** When the age is established. */
    int ageEstablished() {
        int established = Diagrams.FALSE;
        for (AgeBasis basis : AgeBasis.values()) {
            int age = literal(
                    CaseVariables.AGE, code -> code instanceof Integer years && majority.establishes(years, basis));
            established = diagrams.or(established, diagrams.and(age, ageBasis(basis)));
        }
        return established;
    }

    /** When the age has a basis; the basis of an age that was asked for is STATED. */
    private int ageBasis(AgeBasis basis) {
        int unknown = literal(CaseVariables.AGE, Answer.UNKNOWN);
        int none = literal(CaseVariables.AGE_BASIS, CaseVariables.NO_BASIS);
        int given = literal(CaseVariables.AGE_BASIS, basis);
        return switch (basis) {
            case STATED -> diagrams.or(given, diagrams.and(none, diagrams.not(unknown)));
            case UNKNOWN -> diagrams.or(given, diagrams.and(none, unknown));
            case DOCUMENT, ESTIMATED, DISPUTED -> given;
        };
    }

    /** When the person may only be informed about services. */
    int lacksConsent(WithoutReferral rule) {
        int declines = literal(CaseFacts.CONSENT_TO_REFERRAL.pointer(), Answer.NO);
        int lacks = Diagrams.FALSE;
        for (ReferralBasis basis : ReferralBasis.values()) {
            int concluded = concluded(Key.REFERRAL_BASIS, basis);
            if (rule.basis().contains(basis)) {
                lacks = diagrams.or(lacks, concluded);
            } else if (rule.declined().contains(basis)) {
                lacks = diagrams.or(lacks, diagrams.and(concluded, declines));
            }
        }
        return lacks;
    }

    /** When it is not known that the exploitation has ended, or the exploiter knows where the person is. */
    int exploitationNotOver() {
        return diagrams.or(
                diagrams.not(literal(CaseFacts.EXPLOITATION_ENDED.pointer(), Answer.YES)),
                yes(CaseFacts.EXPLOITER_KNOWS_WHEREABOUTS));
    }

    /** When the exploiter is of the family, or a parent or guardian may be involved. */
    int familySuspected() {
        return diagrams.or(yes(CaseFacts.EXPLOITER_IS_FAMILY), yes(CaseFacts.GUARDIAN_SUSPECTED));
    }

    /** When a fact is answered with yes. */
    private int yes(CaseFact<Answer> fact) {
        return literal(fact.pointer(), Answer.YES);
    }

    private int no(CaseFact<Answer> fact) {
        return literal(fact.pointer(), Answer.NO);
    }

    private int any(int... functions) {
        return IntStream.of(functions).reduce(Diagrams.FALSE, diagrams::or);
    }

    private int derived(Field field) {
        return switch (field.name()) {
            case "foreign" ->
                diagrams.or(
                        literal(CaseFacts.NATIONALITIES.pointer(), Answer.YES),
                        diagrams.and(
                                literal(CaseFacts.NATIONALITIES.pointer(), Answer.UNKNOWN),
                                diagrams.or(yes(CaseFacts.IRREGULAR_STAY), yes(CaseFacts.ASYLUM_CLAIM))));
            case "abroad" ->
                diagrams.or(
                        yes(CaseFacts.ABROAD),
                        diagrams.and(
                                diagrams.not(no(CaseFacts.ABROAD)),
                                diagrams.or(
                                        literal(CaseFacts.SETTING.pointer(), Setting.MISSION_ABROAD),
                                        literal(CaseFacts.AGENCY.pointer(), Agency.CONSULATE))));
            case "consentInDoubt" ->
                diagrams.and(yes(CaseFacts.COMPANION_SUSPECTED), diagrams.not(yes(CaseFacts.ASKED_ALONE)));
            case "childByDefault" -> childByDefault();
            case "childAtRisk" -> diagrams.and(child(), atRisk());
            default -> throw new IllegalStateException(field.name());
        };
    }

    private int childByDefault() {
        int younger = literal(CaseVariables.AGE, code -> code instanceof Integer years && years < majority.years());
        return diagrams.and(
                concluded(Key.TREAT_AS, TreatAs.PRESUMED_CHILD),
                diagrams.not(diagrams.or(younger, yes(CaseFacts.APPEARS_UNDER_18))));
    }

    private int atRisk() {
        int alone = diagrams.and(no(CaseFacts.ACCOMPANIED), diagrams.not(yes(CaseFacts.GUARDIAN_PRESENT)));
        return any(
                yes(CaseFacts.IMMEDIATE_DANGER),
                yes(CaseFacts.SELF_HARM_RISK),
                yes(CaseFacts.ASSAULTED_WITHIN_72_HOURS),
                yes(CaseFacts.GUARDIAN_SUSPECTED),
                no(CaseFacts.GUARDIAN_PRESENT),
                diagrams.and(alone, diagrams.not(childByDefault())));
    }

    /** When a field with one value has a value that passes. */
    int when(Field field, Predicate<Object> passes) {
        int result = Diagrams.FALSE;
        for (Map.Entry<Object, Integer> value :
                known.computeIfAbsent(field, this::values).entrySet()) {
            if (passes.test(value.getKey())) {
                result = diagrams.or(result, value.getValue());
            }
        }
        return result;
    }

    /** When a field that is a list of codes contains a code. */
    int holds(Field field, Enum<?> code) {
        return switch (field.group()) {
            case EXPLOITATION ->
                literal(CaseVariables.TYPES, value -> value instanceof Set<?> types && types.contains(code));
            case NEEDS -> literal(CaseVariables.NEEDS + code, Answer.YES);
            case PLACEMENTS -> placements.holds(field.name(), (Service) code, this);
            default -> throw new IllegalStateException(field.name() + " is no list of codes.");
        };
    }

    private Map<Object, Integer> values(Field field) {
        return switch (field.group()) {
            case PERSON -> person(field);
            case EXPLOITATION -> field.name().equals("anyType") ? anyType() : stated(field);
            case DETECTION -> detection(field);
            case SITUATION, CONSENT, FORMAL_IDENTIFICATION -> stated(field);
            case NEEDS -> anyNeed();
            case DERIVED, DERIVED_OF_CHILD -> yesOrNo(derived(field));
            case INDICATORS -> tallies.tally(field.name());
            case DIMENSIONS -> tallies.dimension(field.name());
            case TREAT_AS -> ofKey(Key.TREAT_AS, TreatAs.values(), field, code -> new Concluded.Treatment(code));
            case STATUS -> ofKey(Key.STATUS, Status.values(), field, code -> new Concluded.OfStatus(code));
            case EVIDENCE -> ofKey(Key.EVIDENCE, Evidence.values(), field, code -> new Concluded.OfEvidence(code));
            case URGENCY -> ofKey(Key.URGENCY, Urgency.values(), field, code -> new Concluded.OfUrgency(code));
            case REFERRAL_BASIS ->
                ofKey(Key.REFERRAL_BASIS, ReferralBasis.values(), field, code -> new Concluded.OfBasis(code));
            case ELEMENTS ->
                ofKey(
                        element(field),
                        Answer.values(),
                        field,
                        code -> Elements.builder()
                                .act(code)
                                .means(code)
                                .purpose(code)
                                .build());
            case PLACEMENTS -> yesOrNo(placements.any(field.name(), this));
            case OBSERVATIONS -> throw new IllegalStateException("An observation is read as a whole.");
        };
    }

    private static Key element(Field field) {
        return switch (field.name()) {
            case "act" -> Key.ACT;
            case "means" -> Key.MEANS;
            default -> Key.PURPOSE;
        };
    }

    private Map<Object, Integer> detection(Field field) {
        return switch (field.name()) {
            case "county" -> found(FoundPlace::county);
            case "municipality" -> found(place -> place.municipality().map(Municipality::name));
            default -> stated(field);
        };
    }

    /** The values of a part of the place where the person was found. */
    private Map<Object, Integer> found(Function<FoundPlace, Object> part) {
        Map<Object, Integer> values = new LinkedHashMap<>();
        ofVariable(FoundPlace.POINTER)
                .forEach((place, when) -> values.merge(part.apply((FoundPlace) place), when, diagrams::or));
        return values;
    }

    private Map<Object, Integer> person(Field field) {
        return switch (field.name()) {
            case "ageGiven" -> yesOrNo(diagrams.not(literal(CaseVariables.AGE, Answer.UNKNOWN)));
            case "ageEstablished" -> yesOrNo(ageEstablished());
            case "ageBasis" -> ageBases();
            case "age" -> ages();
            default -> stated(field);
        };
    }

    private Map<Object, Integer> ages() {
        Map<Object, Integer> ages = new LinkedHashMap<>();
        ofVariable(CaseVariables.AGE)
                .forEach((code, when) ->
                        ages.put(code instanceof Integer years ? OptionalInt.of(years) : OptionalInt.empty(), when));
        return ages;
    }

    private Map<Object, Integer> ageBases() {
        Map<Object, Integer> bases = new LinkedHashMap<>();
        for (AgeBasis basis : AgeBasis.values()) {
            bases.put(basis, ageBasis(basis));
        }
        return bases;
    }

    private Map<Object, Integer> anyType() {
        Map<Object, Integer> values = new LinkedHashMap<>();
        values.put(Answer.UNKNOWN, literal(CaseVariables.TYPES, Answer.UNKNOWN));
        values.put(Answer.NO, literal(CaseVariables.TYPES, code -> code instanceof Set<?> types && types.isEmpty()));
        values.put(Answer.YES, literal(CaseVariables.TYPES, code -> code instanceof Set<?> types && !types.isEmpty()));
        return values;
    }

    private Map<Object, Integer> anyNeed() {
        int any = Diagrams.FALSE;
        for (Service service : Service.values()) {
            any = diagrams.or(any, literal(CaseVariables.NEEDS + service, Answer.YES));
        }
        return Map.of(Answer.YES, any, Answer.UNKNOWN, diagrams.not(any));
    }

    /** The values of a field that is read from the key of one variable. */
    private Map<Object, Integer> stated(Field field) {
        return ofVariable(((Field.Evidence.Fixed) field.evidence()).pointers().get(0));
    }

    private Map<Object, Integer> ofVariable(String pointer) {
        Map<Object, Integer> values = new LinkedHashMap<>();
        for (CaseVariable.Value value :
                space.variables().get(space.place(pointer)).values()) {
            values.put(value.code(), literal(pointer, value.code()));
        }
        return values;
    }

    private <E extends Enum<E>> Map<Object, Integer> ofKey(Key key, E[] codes, Field field, Function<E, Object> fact) {
        Map<Object, Integer> values = new LinkedHashMap<>();
        for (E code : codes) {
            values.merge(field.read().apply(fact.apply(code)), concluded(key, code), diagrams::or);
        }
        return values;
    }

    Map<Object, Integer> yesOrNo(int when) {
        return Map.of(Answer.YES, when, Answer.NO, diagrams.not(when));
    }

    /** The place of an indicator among the facts. */
    int place(Indicator indicator) {
        return space.place(indicator.pointer());
    }

    /** When an indicator was answered so. */
    int answered(Indicator indicator, Answer answer) {
        return literal(indicator.pointer(), answer);
    }
}
