package al.nrm.rules.internal.logic;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Person;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Sex;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.place.Country;
import al.nrm.place.SpokenLanguage;
import al.nrm.rules.internal.logic.CaseVariable.Filling;
import al.nrm.rules.internal.logic.CaseVariable.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes the facts of a case down, one by one. */
final class CaseVariables {
    static final String AGE = "/person/age";
    static final String AGE_BASIS = "/person/ageBasis";
    static final String NATIONALITIES = "/person/nationalities";
    /** Any foreign country decides alike; this one stands for all. */
    private static final String FOREIGN = "IT";

    static final String LANGUAGES = "/person/languages";
    static final String DEPENDANTS = "/person/dependants";
    static final String NEEDS = "/needs/";
    static final String OBSERVATIONS = "/observations/";
    /** Not a fact of the case: whether somebody in the directory can provide a service. */
    static final String UNMET = "/unmet/";
    /** Not a fact of the case: whether somebody in the directory offers a service that he cannot provide. */
    static final String OFFERED = "/offered";

    private static final List<Answer> NO_YES = List.of(Answer.NO, Answer.YES);

    private CaseVariables() {}

    static List<CaseVariable> all(IndicatorCatalogue catalogue, SortedSet<Integer> ages, Set<ExploitationType> types) {
        List<CaseVariable> all = new ArrayList<>();
        all.add(fixed(
                "/formalIdentification/outcome",
                unknownFirst(FormalIdentification.Outcome.values()),
                file -> file.formalIdentification().outcome(),
                (file, value) -> CaseFile.builder()
                        .from(file)
                        .formalIdentification(FormalIdentification.builder()
                                .outcome((FormalIdentification.Outcome) value.code())
                                .build())
                        .build()));
        all.add(age(ages));
        all.add(fixed(AGE_BASIS, List.of(Answer.YES, Answer.NO), CaseVariables::basis, CaseVariables::withBasis));
        all.add(person(
                "/person/appearsUnder18",
                answers(),
                Person::appearsUnder18,
                (builder, code) -> builder.appearsUnder18((Answer) code)));
        catalogue.indicators().stream()
                .sorted(Comparator.comparing(Indicator::element)
                        .thenComparing(indicator ->
                                indicator.dimension().map(Enum::ordinal).orElse(-1))
                        .thenComparing(Indicator::id))
                .forEach(indicator -> all.add(indicator(indicator)));
        all.addAll(SituationVariables.all(types));
        all.add(person(
                "/person/sex", unknownFirst(Sex.values()), Person::sex, (builder, code) -> builder.sex((Sex) code)));
        all.add(nationalities());
        all.add(languages());
        all.add(dependants());
        all.add(fixed(
                "/detection/agency",
                List.of(Agency.values()),
                file -> file.detection().agency(),
                (file, value) -> detected(file, builder -> builder.agency((Agency) value.code()))));
        all.add(fixed(
                "/detection/setting",
                unknownFirst(Setting.values()),
                file -> file.detection().setting(),
                (file, value) -> detected(file, builder -> builder.setting((Setting) value.code()))));
        all.add(fixed(
                "/detection/abroad",
                List.of(answers()),
                file -> file.detection().abroad(),
                (file, value) -> detected(file, builder -> builder.abroad((Answer) value.code()))));
        // A need beside whether it is unmet: apart, all needs would have to be remembered until the first unmet one.
        for (Service service : Service.values()) {
            all.add(fixed(
                    NEEDS + service,
                    NO_YES,
                    file -> Answer.of(file.needs().contains(service)),
                    (file, value) -> needing(file, service, value.code() == Answer.YES)));
            all.add(fixed(UNMET + service, NO_YES, file -> Answer.NO, Filling.NEVER));
        }
        all.add(fixed(OFFERED, NO_YES, file -> Answer.NO, Filling.NEVER));
        return all;
    }

    static Answer[] answers() {
        return new Answer[] {Answer.UNKNOWN, Answer.NO, Answer.YES};
    }

    /** The constants of a family with UNKNOWN before all others. */
    static <E extends Enum<E>> List<E> unknownFirst(E[] codes) {
        List<E> ordered = new ArrayList<>(List.of(codes));
        ordered.sort(
                Comparator.comparing((E code) -> !code.name().equals("UNKNOWN")).thenComparing(code -> code));
        return ordered;
    }

    /** A fact that nobody is asked for. */
    private static CaseVariable fixed(
            String pointer, List<? extends Enum<?>> codes, Function<CaseFile, Enum<?>> read, Filling fill) {
        return of(pointer, codes, false, read, fill);
    }

    private static CaseFile detected(CaseFile file, UnaryOperator<Detection.Builder> with) {
        Detection.Builder detection = Detection.builder().from(file.detection());
        return CaseFile.builder()
                .from(file)
                .detection(with.apply(detection).build())
                .build();
    }

    private static CaseFile needing(CaseFile file, Service service, boolean needed) {
        return needed ? CaseFile.builder().from(file).addNeeds(service).build() : file;
    }

    /** The basis comes after the age: beside an age that is given and not believed, or beside none, it is disputed. */
    private static CaseFile withBasis(CaseFile file, Value value) {
        if (value.code() == Answer.YES) {
            return file;
        }
        return withPerson(file, Person.builder().from(file.person()).ageBasis(AgeBasis.DISPUTED));
    }

    static CaseVariable of(
            String pointer,
            List<? extends Enum<?>> codes,
            boolean askable,
            Function<CaseFile, Enum<?>> read,
            Filling fill) {
        List<Value> values =
                codes.stream().map(code -> new Value(code, code.name())).toList();
        return new CaseVariable(pointer, values, askable, file -> codes.indexOf(read.apply(file)), fill);
    }

    /** Puts a code into a person. */
    private interface PersonFilling {
        Person.Builder fill(Person.Builder builder, Object code);
    }

    private static CaseVariable person(
            String pointer, Enum<?>[] codes, Function<Person, Enum<?>> read, PersonFilling fill) {
        return person(pointer, List.of(codes), read, fill);
    }

    private static CaseVariable person(
            String pointer, List<? extends Enum<?>> codes, Function<Person, Enum<?>> read, PersonFilling fill) {
        return of(
                pointer,
                codes,
                true,
                file -> read.apply(file.person()),
                (file, value) -> withPerson(file, fill.fill(Person.builder().from(file.person()), value.code())));
    }

    private static CaseFile withPerson(CaseFile file, Person.Builder person) {
        return CaseFile.builder().from(file).person(person.build()).build();
    }

    /** Ages in classes: from one of the ages at which something changes up to the next. */
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
                (file, value) -> withPerson(file, aged(file.person(), (Integer) value.code())));
    }

    /** An age that was asked for rests on what the person says, unless something better was known already. */
    private static Person.Builder aged(Person person, int years) {
        AgeBasis basis = person.ageBasis() == AgeBasis.UNKNOWN ? AgeBasis.STATED : person.ageBasis();
        return Person.builder().from(person).age(years).ageBasis(basis);
    }

    /** Whether an age establishes anything: YES also for one that is still to be asked for. */
    private static Answer basis(CaseFile file) {
        return file.years().isPresent()
                ? Answer.of(file.ageEstablished())
                : Answer.of(file.person().ageBasis() != AgeBasis.DISPUTED);
    }

    private static CaseVariable indicator(Indicator indicator) {
        List<Answer> answers = List.of(answers());
        return of(
                OBSERVATIONS + indicator.id(),
                answers,
                true,
                file -> file.answers().getOrDefault(indicator.id(), Answer.UNKNOWN),
                (file, value) -> CaseFile.builder()
                        .from(file)
                        .addObservations(al.nrm.casefile.Observation.of(indicator.id(), (Answer) value.code()))
                        .build());
    }

    private static CaseVariable nationalities() {
        return new CaseVariable(
                NATIONALITIES,
                List.of(
                        new Value(Answer.UNKNOWN, ""),
                        new Value(Answer.NO, List.of("AL")),
                        new Value(Answer.YES, List.of(FOREIGN))),
                true,
                file -> List.of(answers()).indexOf(file.person().foreign()),
                (file, value) -> withPerson(
                        file,
                        Person.builder()
                                .from(file.person())
                                .addNationalities(Country.of(value.code() == Answer.YES ? FOREIGN : "AL"))));
    }

    private static CaseVariable languages() {
        return new CaseVariable(
                LANGUAGES,
                List.of(
                        new Value(Answer.UNKNOWN, ""),
                        new Value(Answer.NO, List.of("en")),
                        new Value(Answer.YES, List.of("sq"))),
                true,
                file -> List.of(answers())
                        .indexOf(al.nrm.rules.internal.fact.PersonFacts.of(file).speaksAlbanian()),
                (file, value) -> withPerson(
                        file,
                        Person.builder()
                                .from(file.person())
                                .addLanguages(SpokenLanguage.of(value.code() == Answer.YES ? "sq" : "en"))));
    }

    private static CaseVariable dependants() {
        return new CaseVariable(
                DEPENDANTS,
                List.of(new Value(Answer.UNKNOWN, ""), new Value(Answer.NO, 0), new Value(Answer.YES, 1)),
                true,
                file -> List.of(answers())
                        .indexOf(al.nrm.rules.internal.fact.PersonFacts.of(file).hasDependants()),
                (file, value) ->
                        withPerson(file, Person.builder().from(file.person()).dependants((Integer) value.document())));
    }
}
