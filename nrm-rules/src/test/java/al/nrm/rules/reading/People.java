package al.nrm.rules.reading;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Person;
import al.nrm.casefile.Sex;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.SpokenLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Invented persons as they are on a day. None of them has a name. */
final class People {
    private final LocalDate day;

    People(LocalDate day) {
        this.day = day;
    }

    Arbitrary<Person> persons() {
        return Builders.withBuilder(Person::builder)
                .use(Arbitraries.frequencyOf(Tuple.of(3, ages()), Tuple.of(1, Arbitraries.just(OptionalInt.empty()))))
                .in(Person.Builder::age)
                .use(Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(AgeBasis.STATED)),
                                Tuple.of(2, Arbitraries.just(AgeBasis.DOCUMENT)),
                                Tuple.of(4, Arbitraries.of(AgeBasis.class)))
                        .optional(0.7))
                .in((person, basis) -> basis.map(person::ageBasis).orElse(person))
                .use(Chances.evenly())
                .in(Person.Builder::appearsUnder18)
                .use(Arbitraries.of(Sex.class))
                .in(Person.Builder::sex)
                .use(nationalities())
                .in((person, codes) -> {
                    codes.forEach(code -> person.addNationalities(Country.of(code)));
                    return person;
                })
                .use(languages())
                .in((person, tags) -> {
                    tags.forEach(tag -> person.addLanguages(SpokenLanguage.of(tag)));
                    return person;
                })
                .use(Arbitraries.of(County.class).optional(0.5))
                .in(Person.Builder::homeCounty)
                .use(Arbitraries.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(0), OptionalInt.of(2)))
                .in(Person.Builder::dependants)
                .build(Person.Builder::build)
                .flatMap(this::withBirthDate);
    }

    /** Every fourth age is told by a birth date instead, and now and then by both. */
    private Arbitrary<Person> withBirthDate(Person person) {
        if (person.age().isEmpty()) {
            return Arbitraries.just(person);
        }
        Arbitrary<Person> born = births().map(birth -> Person.builder()
                .from(person)
                .age(OptionalInt.empty())
                .birthDate(birth)
                .build());
        Arbitrary<Person> both = births().map(birth -> Person.builder()
                .from(person)
                .age(AgeReading.completed(birth, day))
                .birthDate(birth)
                .build());
        return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(person)), Tuple.of(3, born), Tuple.of(1, both));
    }

    private static Arbitrary<OptionalInt> ages() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(17, 18)),
                        Tuple.of(1, Arbitraries.of(19, 20, 21)),
                        Tuple.of(4, Arbitraries.integers().between(19, 60)),
                        Tuple.of(3, Arbitraries.integers().between(0, 16)),
                        Tuple.of(1, Arbitraries.of(0, 1, 14, 15, 16, 65, 119, 120)))
                .map(OptionalInt::of);
    }

    /** On both sides of a birthday, and on 29 February. */
    private Arbitrary<LocalDate> births() {
        Arbitrary<Integer> years = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(17, 18, 19)),
                Tuple.of(3, Arbitraries.integers().between(0, 100)));
        Arbitrary<LocalDate> nearBirthday = years.flatMap(back -> Arbitraries.of(-200, -2, -1, 0, 1, 2, 200)
                .map(days -> day.minusYears(back).plusDays(days)));
        Arbitrary<LocalDate> leapDay =
                Arbitraries.integers().between(0, 20).map(fours -> LocalDate.of(2004 - 4 * fours, 2, 29));
        return Arbitraries.frequencyOf(Tuple.of(4, nearBirthday), Tuple.of(1, leapDay))
                .map(birth -> birth.isAfter(day) ? day : birth);
    }

    private static Arbitrary<List<String>> nationalities() {
        return Arbitraries.of(
                List.of(),
                List.of("AL"),
                List.of("AL"),
                List.of("BD"),
                List.of("XX"),
                List.of("XK", "RS"),
                List.of("AL", "IT"));
    }

    private static Arbitrary<List<String>> languages() {
        return Arbitraries.of(
                List.of(),
                List.of("sq"),
                List.of("SQ-al"),
                List.of("aLn-Latn-XK"),
                List.of("als"),
                List.of("AAE", "it"),
                List.of("aat-GR"),
                List.of("bn-BD"),
                List.of("rom", "el"),
                List.of("sqj"),
                List.of("alb"),
                List.of("sqi-Latn"),
                List.of("und"),
                List.of("zxx", "mul"),
                List.of("mis", "it"),
                List.of("en-AL", "it"));
    }
}
