package al.nrm.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.criteria.BookChapter;
import al.nrm.criteria.BookQuestion;
import al.nrm.criteria.Clause;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.criteria.Example;
import al.nrm.criteria.Topic;
import al.nrm.duty.DutyCatalogue;
import al.nrm.law.Correction;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureTable;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everything in these books is invented. */
class LawComparisonTest {
    private static final Text WORDS = Text.of("Fjalë", "Words");
    private static final InForce ALWAYS = InForce.from(LocalDate.of(2016, 1, 1));
    private static final Criterion RULE = Criterion.builder()
            .id("a.rule")
            .line(1)
            .sentence(WORDS)
            .condition(Clause.of(WORDS))
            .policy(true)
            .inForce(ALWAYS)
            .stratum(0)
            .build();

    private static CriteriaBook book(Criterion... rules) {
        return CriteriaBook.builder()
                .pack("invented")
                .version("1.0.0")
                .sha256("0")
                .title(WORDS)
                .publisher(WORDS)
                .inForce(ALWAYS)
                .addTopics(Topic.of("a", "criteria/a.drl", List.of(rules)))
                .duties(DutyCatalogue.EMPTY)
                .disclosure(DisclosureTable.EMPTY)
                .scenarios(1)
                .build();
    }

    private static EntryChange.Kind kind(Criterion now) {
        return LawComparison.of(book(RULE), book(now)).changes().get(0).kind();
    }

    @Test
    void a_book_does_not_differ_from_itself_and_scenarios_and_lines_are_no_law() {
        Criterion moved = Criterion.builder()
                .from(RULE)
                .line(7)
                .stratum(2)
                .addReads("status")
                .addFiresIn(Example.of("scenarios/a.yaml", WORDS))
                .build();
        assertThat(LawComparison.of(book(RULE), book(RULE)).changes()).isEmpty();
        assertThat(LawComparison.of(book(RULE), book(moved)).changes()).isEmpty();
    }

    @Test
    void a_rule_is_added_removed_closed_reworded_or_changed() {
        Criterion other = Criterion.builder().from(RULE).id("b.rule").build();
        assertThat(LawComparison.of(book(RULE), book(other)).changes())
                .extracting(change -> change.id() + " " + change.kind())
                .containsExactly("b.rule ADDED", "a.rule REMOVED");
        Optional<LocalDate> last = Optional.of(LocalDate.of(2026, 12, 31));
        assertThat(kind(Criterion.builder()
                        .from(RULE)
                        .inForce(InForce.of(ALWAYS.from(), last))
                        .build()))
                .isEqualTo(EntryChange.Kind.CLOSED);
        assertThat(kind(Criterion.builder()
                        .from(RULE)
                        .sentence(Text.of("Të tjera", "Others"))
                        .build()))
                .isEqualTo(EntryChange.Kind.REWORDED);
        assertThat(kind(Criterion.builder().from(RULE).policy(false).build())).isEqualTo(EntryChange.Kind.CHANGED);
        assertThat(kind(Criterion.builder()
                        .from(RULE)
                        .inForce(InForce.from(ALWAYS.from().plusDays(1)))
                        .build()))
                .isEqualTo(EntryChange.Kind.CHANGED);
    }

    @Test
    void a_reading_that_was_wrong_is_corrected() {
        Correction correction = new Correction("1.0.0", "invented reason");
        assertThat(kind(Criterion.builder()
                        .from(RULE)
                        .policy(false)
                        .corrects(correction)
                        .build()))
                .isEqualTo(EntryChange.Kind.CORRECTED);
        CriteriaBook after = CriteriaBook.builder()
                .from(book(Criterion.builder().from(RULE).policy(false).build()))
                .putCorrections("a.rule", correction)
                .build();
        assertThat(LawComparison.of(book(RULE), after).changes())
                .extracting(EntryChange::kind)
                .containsExactly(EntryChange.Kind.CORRECTED);
    }

    @Test
    void what_changed_can_be_shown_by_itself_and_knows_the_whole_book() {
        Parameter value = Parameter.builder()
                .id("age")
                .meaning(WORDS)
                .unit(Parameter.Unit.YEARS)
                .values(List.of(Parameter.DatedValue.builder()
                        .inForce(ALWAYS)
                        .value("18")
                        .source("policy")
                        .verified(false)
                        .build()))
                .build();
        CriteriaBook after = CriteriaBook.builder()
                .from(book(RULE))
                .putParameters("age", value)
                .build();
        Map<BookChapter, Set<String>> ids = LawComparison.of(book(RULE), after).changedIds();
        assertThat(ids).isEqualTo(Map.of(BookChapter.PARAMETERS, Set.of("age")));
        CriteriaBook part = after.only(ids, WORDS);
        assertThat(part.inOrder()).isEmpty();
        assertThat(part.parameters()).containsOnlyKeys("age");
        assertThat(part.whole()).contains(after);
        assertThat(after.restingOn("policy")).isEqualTo(ids);
        assertThat(after.on(ALWAYS.from().minusDays(1), WORDS).parameters()).isEmpty();
        assertThat(after.on(ALWAYS.from().minusDays(1), WORDS).topics()).isEmpty();
    }

    private static Source source(Optional<Correction> corrects) {
        return Source.builder()
                .id("invented-law")
                .title(WORDS)
                .kind(Source.Kind.LAW)
                .inForce(ALWAYS)
                .corrects(corrects)
                .build();
    }

    private static Parameter age(String value, Optional<Correction> corrects) {
        return Parameter.builder()
                .id("age")
                .meaning(WORDS)
                .unit(Parameter.Unit.YEARS)
                .addValues(Parameter.DatedValue.builder()
                        .inForce(ALWAYS)
                        .value(value)
                        .source("policy")
                        .verified(false)
                        .corrects(corrects)
                        .build())
                .build();
    }

    private static CriteriaBook withEntries(Source source, Parameter parameter) {
        return CriteriaBook.builder()
                .from(book(RULE))
                .putSources("invented-law", source)
                .putParameters("age", parameter)
                .build();
    }

    @Test
    void a_source_and_a_value_are_corrected_only_by_a_correction_that_is_new() {
        Optional<Correction> correction = Optional.of(new Correction("1.0.0", "invented reason"));
        CriteriaBook before = withEntries(source(Optional.empty()), age("17", Optional.empty()));
        CriteriaBook corrected = withEntries(source(correction), age("18", correction));
        CriteriaBook later = withEntries(source(correction), age("19", correction));
        assertThat(LawComparison.of(before, corrected).changes())
                .extracting(change -> change.id() + " " + change.kind())
                .containsExactly("age CORRECTED", "invented-law CORRECTED");
        assertThat(LawComparison.of(corrected, later).changes())
                .extracting(change -> change.id() + " " + change.kind())
                .containsExactly("age CHANGED");
    }

    @Test
    void a_correction_that_the_older_book_has_too_corrects_nothing_again() {
        Correction correction = new Correction("1.0.0", "invented reason");
        CriteriaBook before = CriteriaBook.builder()
                .from(book(RULE))
                .putCorrections("a.rule", correction)
                .build();
        CriteriaBook after = CriteriaBook.builder()
                .from(book(Criterion.builder().from(RULE).policy(false).build()))
                .putCorrections("a.rule", correction)
                .build();
        assertThat(LawComparison.of(before, after).changes())
                .extracting(EntryChange::kind)
                .containsExactly(EntryChange.Kind.CHANGED);
    }

    @Test
    void a_question_that_only_one_of_the_books_asks_is_added_or_removed() {
        BookQuestion question = new BookQuestion(
                "/person/age", WORDS, "LIGHT", Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        CriteriaBook asking =
                CriteriaBook.builder().from(book(RULE)).addQuestions(question).build();
        EntryChange added = LawComparison.of(book(RULE), asking).changes().get(0);
        assertThat(added.kind()).isEqualTo(EntryChange.Kind.ADDED);
        assertThat(added.after()).contains(question);
        LawComparison removed = LawComparison.of(asking, book(RULE));
        assertThat(removed.changes()).extracting(EntryChange::kind).containsExactly(EntryChange.Kind.REMOVED);
        assertThat(removed.changedIds()).isEmpty();
    }

    @Test
    void a_rule_with_a_later_last_day_is_changed_and_not_closed() {
        Criterion closed = Criterion.builder()
                .from(RULE)
                .inForce(InForce.of(ALWAYS.from(), Optional.of(LocalDate.of(2025, 12, 31))))
                .build();
        Criterion longer = Criterion.builder()
                .from(RULE)
                .inForce(InForce.of(ALWAYS.from(), Optional.of(LocalDate.of(2026, 12, 31))))
                .build();
        assertThat(LawComparison.of(book(closed), book(longer)).changes())
                .extracting(EntryChange::kind)
                .containsExactly(EntryChange.Kind.CHANGED);
        assertThat(LawComparison.of(book(longer), book(closed)).changes())
                .extracting(EntryChange::kind)
                .containsExactly(EntryChange.Kind.CLOSED);
    }
}
