package al.nrm.rules.internal.logic;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.decision.Elements;
import al.nrm.decision.Evidence;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
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

/** What each word of the vocabulary is, as functions of the facts: for each of its values, when it has it. */
final class FieldLogic {
    private final CaseSpace space;
    private final Diagrams diagrams;
    private final int[] fixed;
    private final Map<Key, Map<Code, Integer>> conclusions;
    private final TallyLogic tallies;
    private final PlacementLogic placements;
    private final Map<Field, Map<Object, Integer>> known = new HashMap<>();

    FieldLogic(
            CaseSpace space,
            Diagrams diagrams,
            int[] fixed,
            IndicatorCatalogue catalogue,
            Map<Key, Map<Code, Integer>> conclusions,
            PlacementLogic placements) {
        this.space = space;
        this.diagrams = diagrams;
        this.fixed = fixed;
        this.conclusions = conclusions;
        this.placements = placements;
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

    /** When a word with one value has a value that passes. */
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

    /** When a word that is a list of codes holds one of them. */
    int holds(Field field, Enum<?> code) {
        return switch (field.group()) {
            case EXPLOITATION ->
                literal(CaseVariables.TYPES, value -> value instanceof Set<?> types && types.contains(code));
            case NEEDS -> literal(CaseVariables.NEEDS + code, Answer.YES);
            case PLACEMENTS -> placements.unmet((Service) code, this);
            default -> throw new IllegalStateException(field.name() + " is no list of codes.");
        };
    }

    private Map<Object, Integer> values(Field field) {
        return switch (field.group()) {
            case PERSON -> person(field);
            case EXPLOITATION -> field.name().equals("anyType") ? anyType() : stated(field);
            case SITUATION, CONSENT, DETECTION, FORMAL_IDENTIFICATION -> stated(field);
            case NEEDS -> anyNeed();
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

    private Map<Object, Integer> person(Field field) {
        return switch (field.name()) {
            case "ageGiven" -> yesOrNo(diagrams.not(literal(CaseVariables.AGE, Answer.UNKNOWN)));
            case "ageEstablished" ->
                yesOrNo(diagrams.and(
                        diagrams.not(literal(CaseVariables.AGE, Answer.UNKNOWN)),
                        literal(CaseVariables.AGE_BASIS, Answer.YES)));
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
        return space.place(CaseVariables.OBSERVATIONS + indicator.id());
    }

    /** When an indicator was answered so. */
    int answered(Indicator indicator, Answer answer) {
        return literal(CaseVariables.OBSERVATIONS + indicator.id(), answer);
    }
}
