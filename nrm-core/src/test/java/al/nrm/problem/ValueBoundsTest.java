package al.nrm.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a value may hold so that its document can be written. */
class ValueBoundsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static List<String> places(ValueBounds bounds) {
        return bounds.problems().stream().map(Problem::pointer).toList();
    }

    @Test
    void what_fits_is_no_problem() {
        ValueBounds bounds = new ValueBounds()
                .text("/person", "note", "Person i shpikur, ë ç \uD83D\uDE00 \" \\ \n")
                .text("/person", "phone", Optional.empty())
                .texts("/languages", List.of("sq", "rom"))
                .texts("/name", Map.of("sq", "Emër"))
                .day("", "asOf", Optional.of(DAY))
                .day("", "asOf", Optional.empty())
                .time("", "recordedAt", Optional.of(DAY.atStartOfDay().atOffset(ZoneOffset.UTC)))
                .time("", "recordedAt", Optional.empty())
                .entries("/observations", 3, 3)
                .together(1_000);
        assertThat(bounds.problems()).isEmpty();
    }

    @Test
    void a_text_counts_by_characters_and_not_by_their_halves() {
        String longest = "\uD83D\uDE00".repeat(ValueBounds.LONGEST_TEXT);
        assertThat(new ValueBounds().text("", "note", longest).problems()).isEmpty();
        ValueBounds longer = new ValueBounds().text("/person", "note", longest + "x");
        assertThat(places(longer)).containsExactly("/person/note");
        assertThat(longer.problems().get(0).hint())
                .hasValueSatisfying(hint -> assertThat(hint.en()).isEqualTo("At most 10000 characters."));
    }

    @Test
    void half_a_character_is_no_unicode_wherever_it_is() {
        ValueBounds bounds = new ValueBounds()
                .text("", "first", "\uD83D")
                .text("", "second", "\uDE00 x")
                .text("", "third", Optional.of("\uD83Dx"))
                .texts("/list", List.of("x", "\uD83D"))
                .texts("/map", Map.of("\uD83D", "x"));
        assertThat(places(bounds)).containsExactly("/first", "/second", "/third", "/list/1", "/map/?");
        assertThat(bounds.problems())
                .allSatisfy(problem -> assertThat(problem.what().en()).contains("Unicode"));
    }

    @Test
    void a_day_outside_the_years_0_to_9999_cannot_be_written() {
        ValueBounds bounds = new ValueBounds()
                .day("/a", "on", Optional.of(LocalDate.of(-1, 12, 31)))
                .day("/b", "on", Optional.of(LocalDate.of(0, 1, 1)))
                .day("/c", "on", Optional.of(LocalDate.of(9999, 12, 31)))
                .day("/d", "on", Optional.of(LocalDate.of(10_000, 1, 1)));
        assertThat(places(bounds)).containsExactly("/a/on", "/d/on");
    }

    @Test
    void a_time_has_such_a_day_too_and_an_offset_in_whole_minutes() {
        ValueBounds bounds = new ValueBounds()
                .time("/a", "at", Optional.of(OffsetDateTime.MAX))
                .time("/b", "at", Optional.of(DAY.atStartOfDay().atOffset(ZoneOffset.ofTotalSeconds(3_601))))
                .time("/c", "at", Optional.of(DAY.atStartOfDay().atOffset(ZoneOffset.ofHours(1))));
        assertThat(places(bounds)).containsExactly("/a/at", "/b/at");
    }

    @Test
    void a_list_that_is_too_long_is_named_with_its_limit() {
        ValueBounds bounds = new ValueBounds().entries("/observations", 4, 3);
        assertThat(bounds.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/observations");
            assertThat(problem.hint().orElseThrow().en()).isEqualTo("At most 3.");
        });
    }

    @Test
    void texts_that_are_short_by_themselves_may_be_too_long_together() {
        // 24 bytes around each text: an escape takes 6 bytes, a quotation mark 2, ë 2, € 3, a character of two halves
        // 4.
        String text = "\n\"ë€\uD83D\uDE00a";
        int bytes = 24 + 6 + 2 + 2 + 3 + 4 + 1;
        assertThat(new ValueBounds().text("", "note", text).together(bytes).problems())
                .isEmpty();
        ValueBounds more = new ValueBounds().text("", "note", text).together(bytes - 1);
        assertThat(places(more)).containsExactly("");
    }
}
