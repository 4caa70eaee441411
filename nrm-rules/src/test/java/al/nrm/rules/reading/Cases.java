package al.nrm.rules.reading;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Situation;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Invented cases over a catalogue, so weighted that every row of the criteria's tables holds often. */
public final class Cases {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private Cases() {}

    /** Cases with a directory each, of the days on which the pack is law. */
    public static Arbitrary<Matter> matters(IndicatorCatalogue catalogue) {
        return days().flatMap(day -> of(day, catalogue)).withoutEdgeCases();
    }

    /** Cases of one day with a directory each. */
    public static Arbitrary<Matter> of(LocalDate day, IndicatorCatalogue catalogue) {
        return Combinators.combine(on(day, catalogue), Directories.around(day))
                .as(Matter::new)
                .withoutEdgeCases();
    }

    /** The days on which something changes, their neighbours, and any other. */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> turning = Arbitraries.of(
                        "2005-07-18",
                        "2008-01-31",
                        "2008-02-01",
                        "2011-07-26",
                        "2011-07-27",
                        "2013-12-31",
                        "2014-01-01",
                        "2016-02-29",
                        "2016-03-16",
                        "2016-05-22",
                        "2017-06-08",
                        "2017-06-09",
                        "2018-01-01",
                        "2018-02-28",
                        "2018-08-28",
                        "2018-08-29",
                        "2021-11-01",
                        "2021-11-02",
                        "2025-01-31",
                        "2025-02-01",
                        "2026-03-02")
                .map(LocalDate::parse);
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(LawOfTheDay.FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> recent = Arbitraries.longs()
                .between(LocalDate.of(2025, 2, 1).toEpochDay(), LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.frequencyOf(Tuple.of(2, turning), Tuple.of(1, any), Tuple.of(1, recent));
    }

    /** Cases of one day. */
    public static Arbitrary<CaseFile> on(LocalDate day, IndicatorCatalogue catalogue) {
        return Builders.withBuilder(() -> CaseFile.builder().id("invented-case").asOf(day))
                .use(Arbitraries.integers().between(0, 40).optional(0.3))
                .in((file, later) -> file.recordedAt(
                        later.map(days -> day.plusDays(days).atTime(9, 30).atOffset(ZoneOffset.ofHours(1)))))
                .use(detections())
                .in(CaseFile.Builder::detection)
                .use(new People(day).persons())
                .in(CaseFile.Builder::person)
                .use(new Sightings(catalogue, day).observations())
                .in(CaseFile.Builder::observations)
                .use(Arbitraries.frequencyOf(
                        Tuple.of(
                                1,
                                Arbitraries.create(() -> Exploitation.builder().build())),
                        Tuple.of(4, exploitations())))
                .in(CaseFile.Builder::exploitation)
                .use(Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(Situation.UNKNOWN)),
                        Tuple.of(2, withoutAnExploiter()),
                        Tuple.of(6, situations())))
                .in(CaseFile.Builder::situation)
                .use(consents())
                .in(CaseFile.Builder::consent)
                .use(Chances.few(Arbitraries.of(Service.class), 5))
                .in(CaseFile.Builder::needs)
                .use(formalIdentifications(day))
                .in(CaseFile.Builder::formalIdentification)
                .build(CaseFile.Builder::build);
    }

    private static Arbitrary<Detection> detections() {
        Arbitrary<Agency> agencies = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Agency.class)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Agency.STATE_SOCIAL_SERVICE,
                                Agency.ANTI_TRAFFICKING_POLICE,
                                Agency.RESPONSIBLE_AUTHORITY,
                                Agency.CHILD_PROTECTION_UNIT,
                                Agency.LABOUR_INSPECTORATE,
                                Agency.BORDER_POLICE,
                                Agency.PROSECUTION,
                                Agency.CONSULATE,
                                Agency.SELF)));
        return Combinators.combine(
                        agencies,
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.of(Setting.class)),
                                Tuple.of(1, Arbitraries.of(Setting.BORDER, Setting.DETENTION, Setting.MISSION_ABROAD))),
                        Arbitraries.of(County.class).optional(0.75),
                        Arbitraries.integers().between(0, 100).optional(0.6),
                        Chances.answers(4, 4, 2))
                .as((agency, setting, county, town, abroad) -> Detection.builder()
                        .agency(agency)
                        .setting(setting)
                        .county(county)
                        .municipality(county.flatMap(in -> town.map(number -> municipality(in, number))))
                        .abroad(abroad)
                        .build());
    }

    private static Municipality municipality(County county, int number) {
        return Municipality.of(
                county,
                county.municipalities().get(number % county.municipalities().size()));
    }

    /** Types absent, asked for and empty, or some. */
    private static Arbitrary<Exploitation> exploitations() {
        Arbitrary<Set<ExploitationType>> types =
                Arbitraries.of(ExploitationType.class).set().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Exploitation.Builder> known = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.create(Exploitation::builder)),
                Tuple.of(2, Arbitraries.create(() -> Exploitation.builder().typesAsked(true))),
                Tuple.of(3, types.map(some -> Exploitation.builder().types(some))));
        return Combinators.combine(
                        known,
                        Chances.few(Arbitraries.of("AL", "IT", "XK").map(Country::of), 2),
                        Chances.few(Arbitraries.of(County.class), 3),
                        Chances.answers(3, 1, 1),
                        Chances.answers(3, 1, 2))
                .as((exploitation, countries, counties, ended, began) -> Exploitation.builder()
                        .from(exploitation.build())
                        .countries(countries)
                        .counties(counties)
                        .ended(ended)
                        .beganUnder18(began)
                        .build());
    }

    /** Nobody is known of who exploits the person, so that the status rests on the signs alone. */
    private static Arbitrary<Situation> withoutAnExploiter() {
        return situations()
                .map(some -> Situation.builder()
                        .from(some)
                        .exploiterKnowsWhereabouts(Answer.NO)
                        .exploiterIsFamily(Answer.UNKNOWN)
                        .companionSuspected(Answer.NO)
                        .guardianSuspected(Answer.UNKNOWN)
                        .lastContactWithExploiter(LastContact.NONE)
                        .build());
    }

    private static Arbitrary<Situation> situations() {
        Builders.BuilderCombinator<Situation.Builder> some = Builders.withBuilder(Situation::builder);
        some = answered(some, Situation.Builder::immediateDanger, Chances.answers(6, 3, 1));
        some = answered(some, Situation.Builder::exploiterKnowsWhereabouts, Chances.answers(6, 3, 1));
        some = answered(some, Situation.Builder::exploiterIsFamily, Chances.answers(6, 3, 1));
        some = answered(some, Situation.Builder::medicalEmergency, Chances.answers(6, 3, 1));
        some = answered(some, Situation.Builder::pregnant, Chances.rarelyYes());
        some = answered(some, Situation.Builder::accompanied, Chances.evenly());
        some = answered(some, Situation.Builder::companionSuspected, Chances.answers(6, 3, 1));
        some = answered(some, Situation.Builder::guardianPresent, Chances.evenly());
        some = answered(some, Situation.Builder::guardianSuspected, Chances.answers(6, 3, 1));
        some = answered(some, Situation.Builder::irregularStay, Chances.rarelyYes());
        some = answered(some, Situation.Builder::suspectedOfOffence, Chances.rarelyYes());
        some = answered(some, Situation.Builder::asylumClaim, Chances.rarelyYes());
        some = answered(some, Situation.Builder::priorVictim, Chances.rarelyYes());
        some = answered(some, Situation.Builder::wishesToReturn, Chances.rarelyYes());
        some = answered(some, Situation.Builder::inconsistentAccount, Chances.rarelyYes());
        some = answered(some, Situation.Builder::selfHarmRisk, Chances.answers(6, 3, 1));
        some = answered(some, Situation.Builder::assaultedWithin72Hours, Chances.answers(6, 3, 1));
        return some.use(Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(LastContact.class)),
                        Tuple.of(1, Arbitraries.of(LastContact.UNKNOWN, LastContact.NONE))))
                .in(Situation.Builder::lastContactWithExploiter)
                .build(Situation.Builder::build);
    }

    private static Builders.BuilderCombinator<Situation.Builder> answered(
            Builders.BuilderCombinator<Situation.Builder> situation,
            BiFunction<Situation.Builder, Answer, Situation.Builder> question,
            Arbitrary<Answer> answers) {
        return situation.use(answers).in(question::apply);
    }

    private static Arbitrary<Consent> consents() {
        Arbitrary<Consent> asked = Combinators.combine(
                        Chances.evenly(), Chances.evenly(), Chances.evenly(), Chances.evenly(), Chances.evenly())
                .as((referral, formal, police, sharing, alone) -> Consent.builder()
                        .referral(referral)
                        .formalIdentification(formal)
                        .policeReport(police)
                        .dataSharing(sharing)
                        .askedAlone(alone)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Consent.UNKNOWN)), Tuple.of(5, asked));
    }

    private static Arbitrary<FormalIdentification> formalIdentifications(LocalDate day) {
        Arbitrary<FormalIdentification> some = Arbitraries.of(FormalIdentification.Outcome.class)
                .map(outcome -> FormalIdentification.builder()
                        .outcome(outcome)
                        .on(day)
                        .addBy(Agency.ANTI_TRAFFICKING_POLICE)
                        .addBy(Agency.STATE_SOCIAL_SERVICE)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(FormalIdentification.NONE)), Tuple.of(2, some));
    }
}
