package al.nrm.io.json;

import al.nrm.casefile.Address;
import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Identity;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Sex;
import al.nrm.casefile.Situation;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.SpokenLanguage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/** Invents cases: every key now there, now not. Nobody in them exists. */
class Invented {
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

    Invented(Random random) {
        this.random = random;
    }

    CaseFile caseFile() {
        LocalDate asOf = LocalDate.of(2005, 7, 18).plusDays(random.nextInt(9000));
        Optional<OffsetDateTime> recordedAt = maybe(() -> recordedAt(asOf));
        return CaseFile.builder()
                .id("case-" + random.nextInt(1000))
                .asOf(asOf)
                .recordedAt(recordedAt)
                .detection(detection())
                .person(person(asOf))
                .observations(several(5, () -> observation(asOf)))
                .exploitation(exploitation())
                .situation(situation())
                .consent(Consent.builder()
                        .referral(answer())
                        .formalIdentification(answer())
                        .policeReport(answer())
                        .dataSharing(answer())
                        .build())
                .needs(several(3, () -> one(Service.values())))
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

    private Detection detection() {
        Optional<County> county = maybe(() -> one(County.values()));
        Optional<Municipality> municipality = random.nextBoolean()
                ? county.map(where -> Municipality.of(where, one(where.municipalities())))
                : Optional.empty();
        return Detection.builder()
                .agency(one(Agency.values()))
                .setting(one(Setting.values()))
                .county(county)
                .municipality(municipality)
                .abroad(answer())
                .build();
    }

    private Person person(LocalDate asOf) {
        Person.Builder person = Person.builder();
        if (random.nextBoolean()) {
            person.birthDate(asOf.minusYears(random.nextInt(120)).minusDays(random.nextInt(300)));
        } else if (random.nextBoolean()) {
            person.age(random.nextInt(121));
        }
        if (random.nextBoolean()) {
            person.ageBasis(one(AgeBasis.values()));
        }
        return person.appearsUnder18(answer())
                .sex(one(Sex.values()))
                .nationalities(several(2, () -> Country.of(one(List.of("AL", "BD", "XK", "XX", "GR")))))
                .languages(several(2, () -> SpokenLanguage.of(one(List.of("sq", "rom", "bn-BD", "zh-Hans-CN")))))
                .homeCounty(maybe(() -> one(County.values())))
                .dependants(random.nextBoolean() ? OptionalInt.of(random.nextInt(5)) : OptionalInt.empty())
                .identity(maybe(this::identity))
                .build();
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

    private Observation observation(LocalDate asOf) {
        return Observation.builder()
                .indicator(one(TinyLaw.INDICATORS))
                .answer(answer())
                .by(maybe(() -> one(Agency.values())))
                .on(maybe(() -> asOf.minusDays(random.nextInt(30))))
                .note(maybe(this::text))
                .build();
    }

    private Exploitation exploitation() {
        Exploitation.Builder exploitation = Exploitation.builder()
                .countries(several(2, () -> Country.of(one(List.of("AL", "IT", "XK")))))
                .counties(several(2, () -> one(County.values())))
                .ended(answer());
        if (random.nextBoolean()) {
            exploitation.types(several(3, () -> one(ExploitationType.values()))).typesAsked(true);
        }
        return exploitation.build();
    }

    private Situation situation() {
        return Situation.builder()
                .immediateDanger(answer())
                .exploiterKnowsWhereabouts(answer())
                .exploiterIsFamily(answer())
                .medicalEmergency(answer())
                .pregnant(answer())
                .accompanied(answer())
                .companionSuspected(answer())
                .guardianPresent(answer())
                .guardianSuspected(answer())
                .irregularStay(answer())
                .suspectedOfOffence(answer())
                .asylumClaim(answer())
                .priorVictim(answer())
                .wishesToReturn(answer())
                .inconsistentAccount(answer())
                .lastContactWithExploiter(one(LastContact.values()))
                .build();
    }

    final Answer answer() {
        return one(Answer.values());
    }

    final LocalDate day() {
        return LocalDate.of(2005, 7, 18).plusDays(random.nextInt(9000));
    }

    final String text() {
        return one(TEXTS);
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
