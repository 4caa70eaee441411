package al.nrm.rules.internal.logic;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseDraft;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFact.Asking;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CasePart;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Service;
import al.nrm.casefile.ValueType;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.place.County;
import al.nrm.rules.internal.logic.CaseVariable.Filling;
import al.nrm.rules.internal.logic.CaseVariable.Value;
import al.nrm.rules.internal.rule.CaseVocabulary;
import al.nrm.rules.internal.rule.DerivedAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/** The variables of the diagrams: those of the facts that rules read, derived from {@link CaseFacts}, and a few more. */
final class CaseVariables {
    static final String AGE = CaseFacts.AGE.pointer();
    static final String AGE_BASIS = CaseFacts.AGE_BASIS.pointer();
    static final String TYPES = CaseFacts.EXPLOITATION_TYPES.pointer();
    /** One variable for each service that may be needed. */
    static final String NEEDS = CaseFacts.NEEDS.pointer() + "/";

    /** Not a fact of the case: the {@link Offer} of a directory for a service. */
    static final String OFFERS = "/offers/";

    /** The value of {@link #AGE_BASIS} of a case that has neither an age nor a basis. */
    static final String NO_BASIS = "";

    /** The counties of the exploitation: whether any is known. */
    static final String EXPLOITATION_COUNTIES = CaseFacts.EXPLOITATION_COUNTIES.pointer();

    private static final List<Answer> ANSWERS = List.of(Answer.UNKNOWN, Answer.NO, Answer.YES);
    private static final List<Answer> NO_YES = List.of(Answer.NO, Answer.YES);
    /** Parts in the order that keeps diagrams small, after the facts of the age and the indicators. */
    private static final List<CasePart> PARTS =
            List.of(CasePart.EXPLOITATION, CasePart.SITUATION, CasePart.CONSENT, CasePart.PERSON, CasePart.DETECTION);

    private final Map<String, CaseVariable> all = new LinkedHashMap<>();

    private CaseVariables() {}

    /** All variables, in an order that keeps diagrams small. */
    static List<CaseVariable> all(
            IndicatorCatalogue catalogue,
            SortedSet<Integer> ages,
            Set<ExploitationType> types,
            Set<FoundPlace> places) {
        CaseVariables variables = new CaseVariables();
        variables.fact(CaseFacts.IDENTIFICATION_OUTCOME);
        variables.add(age(ages));
        variables.add(ageBasis());
        variables.fact(CaseFacts.APPEARS_UNDER_18);
        catalogue.indicators().stream()
                .sorted(Comparator.comparing(Indicator::element)
                        .thenComparing(indicator ->
                                indicator.dimension().map(Enum::ordinal).orElse(-1))
                        .thenComparing(Indicator::id))
                .forEach(indicator -> variables.add(indicator(indicator)));
        variables.add(types(types));
        for (CasePart part : PARTS) {
            CaseFacts.in(part).forEach(variables::fact);
        }
        variables.add(foundIn(FoundPlace.classes(places)));
        variables.services();
        return List.copyOf(variables.all.values());
    }

    private void add(CaseVariable variable) {
        all.putIfAbsent(variable.pointer(), variable);
    }

    /** The variable of a fact that rules read, unless it has one already. */
    private <T> void fact(CaseFact<T> fact) {
        if (CaseVocabulary.isField(fact)) {
            add(code(fact));
        }
        DerivedAnswer.ALL.stream().filter(derived -> derived.fact() == fact).forEach(derived -> add(derived(derived)));
    }

    /** Each need is followed by the offer of the directory, which keeps the diagrams small. */
    private void services() {
        for (Service service : Service.values()) {
            add(of(
                    NEEDS + service,
                    NO_YES,
                    false,
                    file -> Answer.of(file.needs().contains(service)),
                    (file, value) -> value.code() == Answer.YES ? needing(file, service) : file));
            add(of(OFFERS + service, List.of(Offer.values()), false, file -> Offer.OPEN, Filling.NEVER));
        }
        add(of(
                EXPLOITATION_COUNTIES,
                NO_YES,
                false,
                file -> Answer.of(CaseFacts.EXPLOITATION_COUNTIES.isKnown(file)),
                (file, value) -> value.code() == Answer.YES
                        ? CaseFacts.EXPLOITATION_COUNTIES.with(file, Set.of(Offer.COUNTY))
                        : file));
    }

    private static CaseFile needing(CaseFile file, Service service) {
        Set<Service> needs = EnumSet.of(service);
        needs.addAll(file.needs());
        return CaseFacts.NEEDS.with(file, needs);
    }

    /** A variable with one value for each code. */
    @SuppressWarnings("unchecked") // a fact of type OneCode has constants of its codes as values
    private static <T> CaseVariable code(CaseFact<T> fact) {
        Class<? extends Enum<?>> codes = ((ValueType.OneCode<?>) (ValueType<?>) fact.type()).codes();
        return of(
                fact.pointer(),
                unknownFirst(codes),
                fact.asking() == Asking.BY_THE_DECISION,
                file -> (Enum<?>) fact.of(file),
                (file, value) -> fact.with(file, (T) value.code()));
    }

    private static List<? extends Enum<?>> unknownFirst(Class<? extends Enum<?>> codes) {
        if (codes == Answer.class) {
            return ANSWERS;
        }
        List<Enum<?>> ordered = new ArrayList<>(List.of(codes.getEnumConstants()));
        ordered.sort(Comparator.comparing(code -> !code.name().equals(Answer.UNKNOWN.name())));
        return ordered;
    }

    private static CaseVariable of(
            String pointer,
            List<? extends Enum<?>> codes,
            boolean askable,
            Function<CaseFile, Enum<?>> read,
            Filling fill) {
        List<Value> values =
                codes.stream().map(code -> new Value(code, code.name())).toList();
        return new CaseVariable(pointer, values, askable, file -> codes.indexOf(read.apply(file)), fill);
    }

    private static <T> CaseVariable derived(DerivedAnswer<T> derived) {
        return new CaseVariable(
                derived.fact().pointer(),
                List.of(
                        new Value(Answer.UNKNOWN, ""),
                        new Value(Answer.NO, derived.no().document()),
                        new Value(Answer.YES, derived.yes().document())),
                derived.fact().asking() == Asking.BY_THE_DECISION,
                file -> ANSWERS.indexOf(derived.answer().apply(file)),
                (file, value) -> derived.fill(file, (Answer) value.code()));
    }

    /** Ages in classes: each begins at an age at which a rule or a provider distinguishes. */
    private static CaseVariable age(SortedSet<Integer> ages) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        ages.stream().filter(start -> start > 0 && start <= Person.OLDEST).forEach(starts::add);
        List<Value> values = new ArrayList<>(List.of(new Value(Answer.UNKNOWN, "")));
        for (int i = 0; i < starts.size(); i++) {
            int representative = i == 0 && starts.size() > 1 ? starts.get(1) - 1 : starts.get(i);
            values.add(new Value(representative, representative));
        }
        return new CaseVariable(
                AGE,
                values,
                true,
                file -> file.years()
                        .map(years -> (int)
                                starts.stream().filter(start -> start <= years).count())
                        .orElse(CaseVariable.UNKNOWN),
                (file, value) -> aged(file, (Integer) value.code()));
    }

    /** The basis of an age that was asked for is STATED, unless a basis is known already. */
    private static CaseFile aged(CaseFile file, int years) {
        AgeBasis basis = CaseFacts.AGE_BASIS.isKnown(file) ? CaseFacts.AGE_BASIS.of(file) : AgeBasis.STATED;
        return CaseDraft.of(file)
                .put(CaseFacts.AGE, OptionalInt.of(years))
                .put(CaseFacts.AGE_BASIS, basis)
                .build();
    }

    /**
     * The basis of the age. Its first value is that of a case without an age and without a basis. It counts
     * as UNKNOWN, and as STATED once an age is known.
     */
    private static CaseVariable ageBasis() {
        List<Value> values = new ArrayList<>(List.of(new Value(NO_BASIS, "")));
        List<AgeBasis> bases = List.of(AgeBasis.values());
        bases.forEach(basis -> values.add(new Value(basis, basis.name())));
        return new CaseVariable(
                AGE_BASIS,
                values,
                false,
                file -> file.years().isEmpty() && !CaseFacts.AGE_BASIS.isKnown(file)
                        ? CaseVariable.UNKNOWN
                        : 1 + bases.indexOf(CaseFacts.AGE_BASIS.of(file)),
                (file, value) -> CaseFacts.AGE_BASIS.with(file, (AgeBasis) value.code()));
    }

    private static CaseVariable indicator(Indicator indicator) {
        return of(
                indicator.pointer(),
                ANSWERS,
                true,
                file -> file.answers().getOrDefault(indicator.id(), Answer.UNKNOWN),
                (file, value) -> CaseFile.builder()
                        .from(file)
                        .addObservations(Observation.of(indicator.id(), (Answer) value.code()))
                        .build());
    }

    /**
     * Unknown; known to be none; each set of the types that rules distinguish; and one value for all other
     * types, which are decided alike.
     */
    private static CaseVariable types(Set<ExploitationType> distinguished) {
        List<ExploitationType> known = List.copyOf(distinguished);
        List<Value> values = new ArrayList<>();
        values.add(new Value(Answer.UNKNOWN, ""));
        for (int bits = 0; bits < 1 << known.size(); bits++) {
            Set<ExploitationType> types = EnumSet.noneOf(ExploitationType.class);
            for (int i = 0; i < known.size(); i++) {
                if ((bits & (1 << i)) != 0) {
                    types.add(known.get(i));
                }
            }
            values.add(value(types));
        }
        EnumSet.allOf(ExploitationType.class).stream()
                .filter(type -> !distinguished.contains(type))
                .max(Comparator.naturalOrder())
                .ifPresent(other -> values.add(value(EnumSet.of(other))));
        return new CaseVariable(
                TYPES,
                values,
                CaseFacts.EXPLOITATION_TYPES.asking() == Asking.BY_THE_DECISION,
                file -> place(file, known),
                (file, value) -> CaseFacts.EXPLOITATION_TYPES.with(file, typesOf(value)));
    }

    /** Where the person was found; it is part of the form and not asked for. */
    private static CaseVariable foundIn(List<FoundPlace> classes) {
        return new CaseVariable(
                FoundPlace.POINTER,
                classes.stream()
                        .map(place -> new Value(
                                place, place.county().map(County::code).orElse("")))
                        .toList(),
                false,
                file -> FoundPlace.among(classes, file),
                (file, value) -> ((FoundPlace) value.code()).fill(file));
    }

    private static Value value(Set<ExploitationType> types) {
        return new Value(types, types.stream().map(Enum::name).toList());
    }

    @SuppressWarnings("unchecked") // every value of the types but the first has a set as code
    private static Set<ExploitationType> typesOf(Value value) {
        return (Set<ExploitationType>) value.code();
    }

    private static int place(CaseFile file, List<ExploitationType> known) {
        if (!CaseFacts.EXPLOITATION_TYPES.isKnown(file)) {
            return CaseVariable.UNKNOWN;
        }
        Set<ExploitationType> types = CaseFacts.EXPLOITATION_TYPES.of(file);
        int bits = 0;
        for (int i = 0; i < known.size(); i++) {
            bits |= types.contains(known.get(i)) ? 1 << i : 0;
        }
        boolean others = bits == 0 && !types.isEmpty();
        return others ? 1 + (1 << known.size()) : 1 + bits;
    }
}
