package al.nrm.io.report.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    /** 2 March 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "08:00-16:00, 2026-03-02T09:00, true",
        "08:00-16:00, 2026-03-02T16:00, false",
        "8.00 – 16.00, 2026-03-02T07:59, false",
        "20:00-06:00, 2026-03-03T02:05, true",
        "00:00-24:00, 2026-03-08T02:05, true",
        "24/7, 2026-03-08T02:05, true",
        "24 orë, 2026-03-08T02:05, true",
        "e hënë - e premte 8:00-16:00, 2026-03-07T09:00, false",
        "E hënë–e premte: 8:00–16:00, 2026-03-06T09:00, true",
        "Mon-Fri 8:00-16:00, 2026-03-06T09:00, true",
        "e premte - e diel 18:00-23:00, 2026-03-08T19:00, true",
        "08:00-16:00, 2026-03-07T20:00, false"
    })
    void hours_are_read_as_people_write_them(String hours, LocalDateTime at, boolean open) {
        assertThat(OpeningHours.isOpen(hours, at)).contains(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sipas marrëveshjes", "08:00-16:00, veç festave", "e hënë dhe e premte 8:00-16:00"})
    void what_is_not_understood_claims_nothing(String hours) {
        assertThat(OpeningHours.isOpen(hours, LocalDateTime.parse("2026-03-02T09:00")))
                .isEmpty();
    }

    @Test
    void within_hours_without_days_a_weekend_is_left_open() {
        assertThat(OpeningHours.isOpen("08:00-16:00", LocalDateTime.parse("2026-03-07T09:00")))
                .isEmpty();
    }
}
