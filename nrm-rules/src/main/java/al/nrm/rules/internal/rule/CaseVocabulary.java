package al.nrm.rules.internal.rule;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CasePart;
import al.nrm.casefile.ValueType;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.law.Edition;
import al.nrm.law.Parameter;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.rules.internal.fact.Indicators;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.fact.StatedFacts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The vocabulary for the facts of a case. A fact of the table {@link CaseFacts} with one code is a field of the fact type of
 * its part, under its own key; facts of other types have the derived fields that are declared here.
 */
public final class CaseVocabulary {
    /** The field with the number of all signs. */
    private static final String SIGNS = "signs";

    private static final Map<FactGroup, StatedType> STATED = stated();

    private CaseVocabulary() {}

    /**
     * The values that a case has for the fields of a group.
     *
     * @param group a group of facts that cases state
     * @param file the case
     * @param majority the ages of majority on the day of the case
     * @throws NullPointerException if the group is of another kind
     */
    public static StatedFacts facts(FactGroup group, CaseFile file, AgeOfMajority majority) {
        return Objects.requireNonNull(STATED.get(group), group.name()).in(file, majority);
    }

    /** Whether a fact is itself a field of the vocabulary with one code. */
    public static boolean isField(CaseFact<?> fact) {
        return fact.type() instanceof ValueType.OneCode<?>;
    }

    /**
     * The ages of majority on a day.
     *
     * @param edition the parameters of the day; {@code age-of-majority} has a value in every pack
     */
    public static AgeOfMajority majority(Edition edition) {
        return new AgeOfMajority(
                years(edition, AgeOfMajority.PARAMETER).orElseThrow(),
                years(edition, AgeOfMajority.PARAMETER_OF_ESTIMATES));
    }

    private static OptionalInt years(Edition edition, String parameter) {
        return edition.value(parameter)
                .map(value -> OptionalInt.of(Integer.parseInt(value.value())))
                .orElseGet(OptionalInt::empty);
    }

    static List<FactType> types() {
        List<FactType> types = new ArrayList<>();
        STATED.values().forEach(stated -> types.add(stated.type()));
        types.add(indicators());
        types.add(observation());
        return types;
    }

    private static Map<FactGroup, StatedType> stated() {
        Map<FactGroup, StatedType> types = new EnumMap<>(FactGroup.class);
        types.put(FactGroup.PERSON, person());
        types.put(FactGroup.DETECTION, detection());
        types.put(FactGroup.EXPLOITATION, exploitation());
        types.put(FactGroup.SITUATION, part("Situation", FactGroup.SITUATION, CasePart.SITUATION));
        types.put(FactGroup.CONSENT, part("Consent", FactGroup.CONSENT, CasePart.CONSENT));
        types.put(
                FactGroup.FORMAL_IDENTIFICATION,
                part("FormalIdentification", FactGroup.FORMAL_IDENTIFICATION, CasePart.FORMAL_IDENTIFICATION));
        types.put(FactGroup.NEEDS, needs());
        types.put(FactGroup.DERIVED, DerivedVocabulary.ofTheCase());
        return types;
    }

    /** The fields that follow from the table of facts. */
    private static StatedType part(String name, FactGroup group, CasePart part) {
        StatedType type = new StatedType(name, group);
        for (CaseFact<?> fact : CaseFacts.in(part)) {
            if (isField(fact)) {
                type.field(fact.key(), valueType(fact.type()), fact::of, fact.pointer());
            }
        }
        for (DerivedAnswer<?> derived : DerivedAnswer.ALL) {
            if (derived.fact().part() == part) {
                type.answer(derived.field(), derived.answer(), derived.fact().pointer());
            }
        }
        return type;
    }

    private static Field.ValueType valueType(ValueType<?> type) {
        if (type instanceof ValueType.OneCode<?> one) {
            return new Field.ValueType.OneCode(one.codes());
        } else if (type instanceof ValueType.ManyCodes<?> many) {
            return new Field.ValueType.ManyCodes(many.codes());
        }
        throw new IllegalArgumentException("Rules read no " + type);
    }

    private static StatedType detection() {
        return part("Detection", FactGroup.DETECTION, CasePart.DETECTION)
                .field(
                        CaseFacts.COUNTY.key(),
                        new Field.ValueType.OneCode(County.class),
                        CaseFacts.COUNTY::of,
                        CaseFacts.COUNTY.pointer())
                .field(
                        CaseFacts.MUNICIPALITY.key(),
                        new Field.ValueType.OneMunicipality(),
                        file -> CaseFacts.MUNICIPALITY.of(file).map(Municipality::name),
                        CaseFacts.MUNICIPALITY.pointer());
    }

    private static StatedType person() {
        return part("Person", FactGroup.PERSON, CasePart.PERSON)
                .field(
                        "ageGiven",
                        new Field.ValueType.OneCode(Answer.class),
                        file -> Answer.of(file.years().isPresent()),
                        CaseVocabulary::age)
                .field(
                        "age",
                        new Field.ValueType.Number(Parameter.Unit.YEARS),
                        CaseVocabulary::years,
                        CaseVocabulary::age)
                .reading(AgeOfMajority.PARAMETER_OF_ESTIMATES)
                .byAge(
                        "ageEstablished",
                        new Field.ValueType.OneCode(Answer.class),
                        (file, majority) -> Answer.of(majority.isEstablished(file)),
                        (pointers, sought) -> {
                            age(pointers, sought);
                            pointers.add(CaseFacts.AGE_BASIS.pointer());
                        });
    }

    /** Completed years, whatever the basis of the age. */
    private static OptionalInt years(CaseFile file) {
        return file.years().map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static void age(List<String> pointers, Field.Evidence.Sought sought) {
        pointers.addAll(CaseFacts.AGE.evidence(sought.file()));
    }

    private static StatedType exploitation() {
        CaseFact<?> types = CaseFacts.EXPLOITATION_TYPES;
        return part("Exploitation", FactGroup.EXPLOITATION, CasePart.EXPLOITATION)
                .field(types.key(), valueType(types.type()), types::of, types.pointer())
                .answer("anyType", CaseVocabulary::anyType, types.pointer());
    }

    private static Answer anyType(CaseFile file) {
        return CaseFacts.EXPLOITATION_TYPES.isKnown(file)
                ? Answer.of(!CaseFacts.EXPLOITATION_TYPES.of(file).isEmpty())
                : Answer.UNKNOWN;
    }

    /** The answer is never NO: it cannot be known that the person needs nothing. */
    private static StatedType needs() {
        CaseFact<?> needs = CaseFacts.NEEDS;
        return new StatedType("Needs", FactGroup.NEEDS)
                .field("services", valueType(needs.type()), needs::of, needs.pointer())
                .answer("any", file -> needs.isKnown(file) ? Answer.YES : Answer.UNKNOWN, needs.pointer());
    }

    private static FactType indicators() {
        FactTypeBuilder<Indicators> noun = new FactTypeBuilder<>("Indicators", FactGroup.INDICATORS, Indicators.class);
        for (Element element : Element.values()) {
            noun.code(FactTypeBuilder.camel(element), Answer.class, tally -> tally.of(element), yes(of(element)));
        }
        for (Dimension dimension : Dimension.values()) {
            noun.code(FactTypeBuilder.camel(dimension), Answer.class, tally -> tally.of(dimension), yes(of(dimension)));
        }
        noun.count(SIGNS, Indicators::signs, yes(indicator -> true));
        for (Element element : Element.values()) {
            noun.count(signsOf(element), tally -> tally.signs(element), yes(of(element)));
        }
        for (Dimension dimension : Dimension.values()) {
            noun.count(signsOf(dimension), tally -> tally.signs(dimension), yes(of(dimension)));
        }
        return noun.type();
    }

    private static Predicate<Indicator> of(Element element) {
        return indicator -> indicator.element() == element;
    }

    private static Predicate<Indicator> of(Dimension dimension) {
        return indicator -> indicator.dimension().filter(dimension::equals).isPresent();
    }

    /** The field with the number of signs of a group: {@code signsOfMeans}. */
    private static String signsOf(Enum<?> group) {
        String name = FactTypeBuilder.camel(group);
        return SIGNS + "Of" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A tally rests on each indicator answered YES in it. */
    static Field.Evidence yes(Predicate<Indicator> counted) {
        return (pointers, sought) -> {
            for (Observed one : sought.observed()) {
                if (one.answer().isYes() && counted.test(one.sign())) {
                    pointers.add(one.sign().pointer());
                }
            }
        };
    }

    /** Its evidence is each observation that the whole pattern matches, so no field has one of its own. */
    private static FactType observation() {
        return new FactTypeBuilder<>("Observation", FactGroup.OBSERVATIONS, Observed.class)
                .indicator("indicator", Observed::indicator)
                .code("element", Element.class, Observed::element, Field.Evidence.CONCLUDED)
                .code("dimension", Dimension.class, Observed::dimension, Field.Evidence.CONCLUDED)
                .code("answer", Answer.class, Observed::answer, Field.Evidence.CONCLUDED)
                .type();
    }
}
