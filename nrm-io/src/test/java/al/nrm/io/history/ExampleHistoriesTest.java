package al.nrm.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent.Kind;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.history.HistoryReport;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.HistoryLine;
import al.nrm.text.TextLanguage;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Six invented lives of a case from detection to closing, as the documentation shows them. */
class ExampleHistoriesTest {
    static Stream<String> names() {
        return Histories.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_history_is_read_without_a_problem_and_ends_closed_with_no_task_that_forbids_it(String name) {
        assertThat(Histories.read(name).problems()).isEmpty();
        CaseHistory history = Histories.of(name);
        OffsetDateTime end = history.events().get(history.events().size() - 1).at();
        assertThat(history.stateAt(end).isClosed()).isTrue();
        assertThat(history.due(end)).isEmpty();
        assertThat(history.stateAt(end).notices()).isEmpty();
        assertThat(history.setAside()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void page_and_text_of_every_day_name_no_person_and_hold_no_free_text(String name) {
        CaseHistory history = Histories.of(name);
        for (CaseEvent event : history.events()) {
            for (TextLanguage language : TextLanguage.values()) {
                HistoryReport report =
                        HistoryReport.of(history, event.at(), OffsetDateTime.MAX, ReferenceData.EMPTY, language);
                assertThat(report.text() + report.html() + report.tree())
                        .doesNotContain("Synthetic", "invented remark", "travel document", "salt");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void erasing_what_is_personal_leaves_a_chain_that_verifies(String name) {
        CaseHistory history = Histories.of(name);
        List<HistoryLine> erased = history.lines().stream()
                .map(line -> line.erased(Histories.RULES.terms()))
                .toList();
        assertThat(erased.toString()
                        + erased.stream().map(HistoryLine::document).toList())
                .doesNotContain("Synthetic", "invented remark");
        CaseHistory kept = CaseHistory.of(erased, Histories.RULES).value();
        assertThat(kept.head()).isEqualTo(history.head());
        assertThat(kept.events()).hasSameSizeAs(history.events());
    }

    @Test
    void together_they_show_nearly_every_kind_of_event() {
        Set<Kind> shown = EnumSet.noneOf(Kind.class);
        names().forEach(name -> Histories.of(name)
                .events()
                .forEach(event -> shown.add(event.content().kind())));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(shown))).containsExactly(Kind.MOOT, Kind.ERASED);
    }

    @Test
    void the_page_in_Albanian_shows_what_is_overdue_whom_to_turn_to_and_who_knows_the_name() {
        String page = HistoryReport.of(
                        Histories.of("child-begging"),
                        OffsetDateTime.parse("2026-03-06T12:00:00+01:00"),
                        OffsetDateTime.MAX,
                        ReferenceData.EMPTY,
                        TextLanguage.SQ)
                .html();
        assertThat(page)
                .contains(
                        "<html lang=\"sq\">",
                        "Kush di çfarë",
                        "e di emrin",
                        "Jashtë afatit; drejtohuni te: Shërbimi Social");
    }
}
