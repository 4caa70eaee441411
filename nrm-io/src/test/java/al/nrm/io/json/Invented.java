package al.nrm.io.json;

import al.nrm.casefile.Address;
import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Identity;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.reading.Cases;
import al.nrm.rules.reading.Matter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Invents cases with every key now there, now not, and the parts of other documents. None of the persons exists. */
class Invented {
    /** What a case of the bundled criteria may say. */
    static final CaseTerms TERMS = ReferralRules.bundled().terms();

    /** Cases, each with a directory; small enough to be drawn once for all tests of a process. */
    static final List<Matter> DRAWN = Cases.drawn(TERMS.catalogue(), 500, 20050718);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Person i shpikur",
            "ë ç Ë Ç",
            "\"quoted\" \\ / \b\f\n\r\t",
            "\u0000\u001f\u007f",
            "\u2028\u2029",
            "😀",
            "x".repeat(300),
            "null",
            "{\"a\": 1}");

    final Random random;
    private final List<String> texts;

    Invented(Random random) {
        this(random, TEXTS);
    }

    Invented(Random random, List<String> texts) {
        this.random = random;
        this.texts = texts;
    }

    /** A case of the other tests, with a person who has a name, with notes, and with what else no rule reads. */
    CaseFile caseFile() {
        CaseFile drawn = one(DRAWN).file();
        LocalDate asOf = drawn.asOf();
        return CaseFile.builder()
                .from(drawn)
                .id("case-" + random.nextInt(1000))
                .recordedAt(maybe(() -> recordedAt(asOf)))
                .person(Person.builder()
                        .from(drawn.person())
                        .identity(maybe(this::identity))
                        .build())
                .observations(drawn.observations().stream()
                        .map(observation -> Observation.builder()
                                .from(observation)
                                .note(maybe(this::text))
                                .build())
                        .toList())
                .formalIdentification(FormalIdentification.builder()
                        .outcome(one(FormalIdentification.Outcome.values()))
                        .on(maybe(() -> asOf.minusDays(random.nextInt(400))))
                        .by(several(2, () -> one(Agency.values())))
                        .build())
                .build();
    }

    private OffsetDateTime recordedAt(LocalDate asOf) {
        return OffsetDateTime.of(
                asOf.plusDays(random.nextInt(3)).atTime(random.nextInt(24), random.nextInt(60), random.nextInt(2)),
                ZoneOffset.ofHoursMinutes(random.nextInt(19) == 18 ? 18 : random.nextInt(18), 0));
    }

    private Identity identity() {
        return Identity.builder()
                .givenName(maybe(this::text))
                .familyName(maybe(this::text))
                .fatherName(maybe(this::text))
                .personalNumber(maybe(this::text))
                .phone(maybe(this::text))
                .email(maybe(this::text))
                .note(maybe(this::text))
                .address(maybe(() -> Address.builder()
                        .street(maybe(this::text))
                        .city(maybe(this::text))
                        .region(maybe(this::text))
                        .postalCode(maybe(this::text))
                        .country(maybe(this::text))
                        .build()))
                .build();
    }

    final Answer answer() {
        return one(Answer.values());
    }

    final LocalDate day() {
        return LocalDate.of(2005, 7, 18).plusDays(random.nextInt(9000));
    }

    final String text() {
        return one(texts);
    }

    final <T> Optional<T> maybe(Supplier<T> invent) {
        return random.nextBoolean() ? Optional.of(invent.get()) : Optional.empty();
    }

    final <T> List<T> several(int most, Supplier<T> invent) {
        List<T> several = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            several.add(invent.get());
        }
        return several;
    }

    @SafeVarargs
    final <T> T one(T... from) {
        return from[random.nextInt(from.length)];
    }

    final <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
