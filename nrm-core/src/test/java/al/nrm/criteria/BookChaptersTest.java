package al.nrm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.DataCategory;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.ActorRule;
import al.nrm.duty.Competence;
import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.RegionalBody;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.event.EventContent;
import al.nrm.fixture.InventedValues;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.Citation;
import al.nrm.law.Counting;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.law.TimeLimit;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.DisclosureTable;
import al.nrm.privacy.RecipientKind;
import al.nrm.privacy.SharingLimit;
import al.nrm.referral.ClosingTerms;
import al.nrm.referral.Escalation;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.text.Text;
import al.nrm.training.Audience;
import al.nrm.training.CoverageNeed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A book with two entries in each chapter, the second of another source and in force from 2027. All of it is invented. */
class BookChaptersTest {
    private static final Text WORDS = Text.of("Fjalë", "Words");
    private static final InForce SINCE_2020 = InForce.from(LocalDate.of(2020, 1, 1));
    private static final InForce FROM_2027 = InForce.from(LocalDate.of(2027, 1, 1));
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 2);
    private static final List<Citation> OLD = List.of(Citation.of("old-law", "art. 1"));
    private static final List<Citation> NEW = List.of(Citation.of("new-law", "art. 2"));

    private static final StepTable STEPS = new StepTable(
            List.of(step("open", OLD, SINCE_2020), step("close", NEW, FROM_2027)),
            new ClosingTerms(Set.of(DutyAction.ASSESS_RISK), Set.of(EventContent.Closed.Reason.RETURNED), OLD),
            List.of(escalation(OLD, SINCE_2020), escalation(NEW, FROM_2027)),
            Optional.of("keep"),
            Optional.of("answer"));
    private static final HolidayCalendar CALENDAR = new HolidayCalendar(
            Set.of(DayOfWeek.SUNDAY),
            List.of(),
            List.of(new HolidayCalendar.DatedHoliday(WORDS, LocalDate.of(2026, 3, 14), List.of())));
    private static final CompetenceTable COMPETENCE = new CompetenceTable(
            List.of(office("office-old", OLD, SINCE_2020), office("office-new", NEW, FROM_2027)),
            List.of(body("body-old", OLD, SINCE_2020), body("body-new", NEW, FROM_2027)),
            Optional.of(Period.ofYears(1)));

    private static final CriteriaBook BOOK = CriteriaBook.builder()
            .pack("invented")
            .version("1.0.0")
            .sha256("0")
            .title(WORDS)
            .publisher(WORDS)
            .inForce(SINCE_2020)
            .addTopics(
                    Topic.of("a", "criteria/a.drl", List.of(rule("rule.old", OLD, SINCE_2020))),
                    Topic.of("b", "criteria/b.drl", List.of(rule("rule.new", NEW, FROM_2027))))
            .putSources("old-law", source("old-law", SINCE_2020))
            .putSources("new-law", source("new-law", FROM_2027))
            .putParameters("value-old", parameter("value-old", "old-law", SINCE_2020))
            .putParameters("value-new", parameter("value-new", "new-law", FROM_2027))
            .indicators(IndicatorCatalogue.of(
                    List.of(sign("sign-old", "old-law", SINCE_2020), sign("sign-new", "new-law", FROM_2027))))
            .addQuestions(question("/person/age"), question("/person/sex"))
            .putTexts("old-law/art-1-2", "Invented text")
            .duties(DutyCatalogue.of(
                    List.of(
                            duty(DutyAction.ASSESS_RISK, terms(OLD, SINCE_2020), terms(OLD, FROM_2027)),
                            duty(DutyAction.PLAN_SAFETY, terms(NEW, FROM_2027))),
                    List.of(
                            safeguard(SafeguardCode.NO_REMOVAL, OLD, SINCE_2020),
                            safeguard(SafeguardCode.MEDICAL_FIRST, NEW, FROM_2027))))
            .disclosure(new DisclosureTable(
                    List.of(disclosure("told-old", OLD, SINCE_2020), disclosure("told-new", NEW, FROM_2027)),
                    List.of(limit("limit-old", OLD, SINCE_2020), limit("limit-new", NEW, FROM_2027))))
            .steps(STEPS)
            .calendar(CALENDAR)
            .competence(COMPETENCE)
            .addCoverage(need("stage-old", OLD, SINCE_2020), need("stage-new", NEW, FROM_2027))
            .scenarios(0)
            .build();

    private static final CriteriaBook EMPTY = CriteriaBook.builder()
            .pack("invented")
            .version("1.0.0")
            .sha256("0")
            .title(WORDS)
            .publisher(WORDS)
            .inForce(SINCE_2020)
            .duties(DutyCatalogue.EMPTY)
            .disclosure(DisclosureTable.EMPTY)
            .scenarios(0)
            .build();

    private static Criterion rule(String id, List<Citation> citations, InForce days) {
        return Criterion.builder()
                .id(id)
                .line(1)
                .sentence(WORDS)
                .condition(Clause.of(WORDS))
                .citations(citations)
                .policy(false)
                .inForce(days)
                .stratum(0)
                .build();
    }

    private static Source source(String id, InForce days) {
        return Source.builder()
                .id(id)
                .title(WORDS)
                .kind(Source.Kind.LAW)
                .inForce(days)
                .build();
    }

    private static Parameter parameter(String id, String source, InForce days) {
        return Parameter.builder()
                .id(id)
                .meaning(WORDS)
                .unit(Parameter.Unit.YEARS)
                .addValues(Parameter.DatedValue.builder()
                        .inForce(days)
                        .value("18")
                        .source(source)
                        .verified(false)
                        .build())
                .build();
    }

    private static Indicator sign(String id, String source, InForce days) {
        return InventedValues.sign(id).label(WORDS).source(source).inForce(days).build();
    }

    private static BookQuestion question(String pointer) {
        return new BookQuestion(
                pointer, WORDS, "LIGHT", Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static DutyTerms terms(List<Citation> citations, InForce days) {
        InForce until =
                days.equals(FROM_2027) ? days : InForce.of(days.from(), Optional.of(LocalDate.of(2026, 12, 31)));
        return new DutyTerms(until, ActorRule.DETECTING, Optional.empty(), Optional.empty(), List.of(), citations);
    }

    private static DutyDeclaration duty(DutyAction action, DutyTerms... terms) {
        return new DutyDeclaration(action, WORDS, false, List.of(terms));
    }

    private static SafeguardDeclaration safeguard(SafeguardCode code, List<Citation> citations, InForce days) {
        return new SafeguardDeclaration(code, WORDS, DataCategory.STATUS, days, citations);
    }

    private static DisclosureEntry disclosure(String id, List<Citation> citations, InForce days) {
        return new DisclosureEntry(
                id,
                WORDS,
                List.of(new RecipientKind.OfAgency(Agency.HEALTH)),
                List.of(DisclosureGround.DUTY),
                List.of(DataCategory.STATUS),
                List.of(),
                days,
                citations);
    }

    private static SharingLimit limit(String id, List<Citation> citations, InForce days) {
        return new SharingLimit(
                id,
                WORDS,
                WORDS,
                List.of(DisclosureGround.CONSENT),
                List.of(new RecipientKind.OfAgency(Agency.HEALTH)),
                List.of(),
                List.of(),
                days,
                citations);
    }

    private static Step step(String id, List<Citation> citations, InForce days) {
        return new Step(
                id,
                WORDS,
                EventContent.Kind.CLOSED,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                citations,
                days);
    }

    private static Escalation escalation(List<Citation> citations, InForce days) {
        return new Escalation(
                Set.of(),
                TimeLimit.parse("P3D").orElseThrow(),
                Counting.CALENDAR,
                Agency.RESPONSIBLE_AUTHORITY,
                days,
                citations);
    }

    private static Competence office(String id, List<Citation> citations, InForce days) {
        return new Competence(
                id,
                WORDS,
                List.of(DutyAction.ASSESS_RISK),
                Agency.CHILD_PROTECTION_UNIT,
                Competence.Level.MUNICIPALITY,
                days,
                citations);
    }

    private static RegionalBody body(String id, List<Citation> citations, InForce days) {
        return new RegionalBody(id, WORDS, List.of(WORDS), WORDS, days, citations);
    }

    private static CoverageNeed need(String stage, List<Citation> citations, InForce days) {
        return new CoverageNeed(
                stage,
                WORDS,
                List.of(new CoverageNeed.Group(WORDS, List.of(Audience.of(Agency.HEALTH)), 1)),
                Period.ofYears(3),
                days,
                citations);
    }

    private static Map<BookChapter, Set<String>> ids(CriteriaBook book) {
        return Arrays.stream(BookChapter.values())
                .filter(chapter -> !book.entries(chapter).isEmpty())
                .collect(Collectors.toMap(
                        chapter -> chapter,
                        chapter -> book.entries(chapter).keySet(),
                        (one, other) -> one,
                        () -> new EnumMap<>(BookChapter.class)));
    }

    @Test
    void every_chapter_lists_its_entries_by_id_in_the_order_of_the_book() {
        Map<BookChapter, List<String>> expected = new EnumMap<>(BookChapter.class);
        expected.put(BookChapter.RULES, List.of("rule.old", "rule.new"));
        expected.put(BookChapter.PARAMETERS, List.of("value-old", "value-new"));
        expected.put(BookChapter.INDICATORS, List.of("sign-old", "sign-new"));
        expected.put(BookChapter.WEIGHTS, List.of("strength_adult_labour", "strength_child_labour"));
        expected.put(BookChapter.QUESTIONS, List.of("/person/age", "/person/sex"));
        expected.put(BookChapter.DUTIES, List.of("ASSESS_RISK", "PLAN_SAFETY"));
        expected.put(BookChapter.SAFEGUARDS, List.of("NO_REMOVAL", "MEDICAL_FIRST"));
        expected.put(BookChapter.DISCLOSURE, List.of("told-old", "told-new", "limit-old", "limit-new"));
        expected.put(BookChapter.STEPS, List.of("open", "close", "escalation-1", "escalation-2", "closing"));
        expected.put(BookChapter.CALENDAR, List.of("calendar"));
        expected.put(BookChapter.COMPETENCE, List.of("office-old", "office-new", "body-old", "body-new"));
        expected.put(BookChapter.COVERAGE, List.of("stage-old", "stage-new"));
        expected.put(BookChapter.SOURCES, List.of("old-law", "new-law"));
        for (BookChapter chapter : BookChapter.values()) {
            assertThat(List.copyOf(BOOK.entries(chapter).keySet()))
                    .as(chapter.name())
                    .isEqualTo(expected.get(chapter));
        }
        assertThat(BOOK.entries(BookChapter.STEPS)).containsEntry("closing", STEPS);
        assertThat(BOOK.entries(BookChapter.CALENDAR)).containsEntry("calendar", CALENDAR);
    }

    @ParameterizedTest
    @EnumSource(BookChapter.class)
    void a_pack_that_declares_nothing_has_no_entries_in_any_chapter(BookChapter chapter) {
        assertThat(EMPTY.entries(chapter)).isEmpty();
    }

    @Test
    void what_holds_of_the_whole_table_of_steps_is_an_entry_for_each_of_its_three_reasons() {
        StepTable open = new StepTable(
                List.of(),
                new ClosingTerms(Set.of(DutyAction.ASSESS_RISK), Set.of(), List.of()),
                List.of(),
                Optional.empty(),
                Optional.empty());
        StepTable kept = new StepTable(List.of(), ClosingTerms.NONE, List.of(), Optional.of("keep"), Optional.empty());
        StepTable answered =
                new StepTable(List.of(), ClosingTerms.NONE, List.of(), Optional.empty(), Optional.of("answer"));
        for (StepTable table : List.of(open, kept, answered)) {
            CriteriaBook book = CriteriaBook.builder().from(EMPTY).steps(table).build();
            assertThat(book.entries(BookChapter.STEPS)).isEqualTo(Map.of("closing", table));
        }
    }

    @Test
    void with_all_its_ids_a_part_is_the_book_itself_and_knows_the_whole() {
        CriteriaBook part = BOOK.only(ids(BOOK), WORDS);
        for (BookChapter chapter : BookChapter.values()) {
            assertThat(part.entries(chapter)).as(chapter.name()).isEqualTo(BOOK.entries(chapter));
        }
        assertThat(part.whole()).contains(BOOK);
        assertThat(part.narrowing()).containsExactly(WORDS);
        assertThat(part.only(Map.of(), WORDS).whole()).contains(BOOK);
    }

    @ParameterizedTest
    @EnumSource(BookChapter.class)
    void a_part_has_the_entries_that_are_named_and_nothing_of_any_other_chapter(BookChapter chapter) {
        for (String id : BOOK.entries(chapter).keySet()) {
            CriteriaBook part = BOOK.only(Map.of(chapter, Set.of(id)), WORDS);
            // Without the first escalation the second one moves to its place.
            String there = id.equals("escalation-2") ? "escalation-1" : id;
            assertThat(ids(part)).isEqualTo(Map.of(chapter, Set.of(there)));
        }
    }

    @Test
    void the_book_of_a_day_leaves_out_what_is_not_in_force_and_what_only_that_rests_on() {
        CriteriaBook ofDay = BOOK.on(IN_2026, WORDS);
        Map<BookChapter, Set<String>> expected = new EnumMap<>(BookChapter.class);
        expected.put(BookChapter.RULES, Set.of("rule.old"));
        expected.put(BookChapter.PARAMETERS, Set.of("value-old"));
        expected.put(BookChapter.INDICATORS, Set.of("sign-old"));
        expected.put(BookChapter.WEIGHTS, Set.of("strength_adult_labour", "strength_child_labour"));
        expected.put(BookChapter.QUESTIONS, Set.of("/person/age", "/person/sex"));
        expected.put(BookChapter.DUTIES, Set.of("ASSESS_RISK"));
        expected.put(BookChapter.SAFEGUARDS, Set.of("NO_REMOVAL"));
        expected.put(BookChapter.DISCLOSURE, Set.of("told-old", "limit-old"));
        expected.put(BookChapter.STEPS, Set.of("open", "escalation-1", "closing"));
        expected.put(BookChapter.CALENDAR, Set.of("calendar"));
        expected.put(BookChapter.COMPETENCE, Set.of("office-old", "body-old"));
        expected.put(BookChapter.COVERAGE, Set.of("stage-old"));
        expected.put(BookChapter.SOURCES, Set.of("old-law"));
        assertThat(ids(ofDay)).isEqualTo(expected);
        assertThat(ofDay.duties().duty(DutyAction.ASSESS_RISK).orElseThrow().terms())
                .hasSize(1);
        assertThat(ofDay.competence().fresh()).contains(Period.ofYears(1));
        assertThat(ofDay.narrowing()).containsExactly(WORDS);
    }

    @Test
    void a_source_that_is_not_in_force_remains_where_something_of_the_day_cites_it() {
        CriteriaBook early = CriteriaBook.builder()
                .from(BOOK)
                .addCoverage(need("stage-early", NEW, SINCE_2020))
                .build();
        assertThat(early.on(IN_2026, WORDS).sources()).containsOnlyKeys("old-law", "new-law");
    }

    @Test
    void all_that_cites_a_source_rests_on_it_in_every_chapter() {
        Map<BookChapter, Set<String>> expected = new EnumMap<>(BookChapter.class);
        expected.put(BookChapter.RULES, Set.of("rule.new"));
        expected.put(BookChapter.PARAMETERS, Set.of("value-new"));
        expected.put(BookChapter.INDICATORS, Set.of("sign-new"));
        expected.put(BookChapter.DUTIES, Set.of("PLAN_SAFETY"));
        expected.put(BookChapter.SAFEGUARDS, Set.of("MEDICAL_FIRST"));
        expected.put(BookChapter.DISCLOSURE, Set.of("told-new", "limit-new"));
        expected.put(BookChapter.STEPS, Set.of("close", "escalation-2"));
        expected.put(BookChapter.COMPETENCE, Set.of("office-new", "body-new"));
        expected.put(BookChapter.COVERAGE, Set.of("stage-new"));
        assertThat(BOOK.restingOn("new-law")).isEqualTo(expected);
        assertThat(BOOK.restingOn("no-law")).isEmpty();
    }

    @Test
    void a_text_of_law_is_found_however_its_place_is_written() {
        assertThat(BOOK.text(Citation.of("old-law", "art. 1(2)"))).contains("Invented text");
        assertThat(BOOK.text(Citation.of("old-law", "Art 1, 2"))).contains("Invented text");
        assertThat(BOOK.text(Citation.of("old-law", "art. 12"))).isEmpty();
        assertThat(BOOK.text(Citation.of("new-law", "art. 1(2)"))).isEmpty();
    }
}
