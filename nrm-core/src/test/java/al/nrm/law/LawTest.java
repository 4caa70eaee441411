package al.nrm.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawTest {
    private static final LocalDate FIRST = LocalDate.of(2011, 7, 27);
    private static final LocalDate LAST = LocalDate.of(2018, 8, 28);
    private static final Text TEXT = Text.of("Tekst", "Text");

    @Test
    void the_first_and_the_last_day_are_in_force() {
        InForce inForce = InForce.of(FIRST, Optional.of(LAST));
        assertThat(inForce.covers(FIRST)).isTrue();
        assertThat(inForce.covers(LAST)).isTrue();
        assertThat(inForce.covers(FIRST.minusDays(1))).isFalse();
        assertThat(inForce.covers(LAST.plusDays(1))).isFalse();
        assertThat(InForce.from(FIRST).covers(LocalDate.MAX)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> InForce.of(LAST, Optional.of(FIRST)));
    }

    @Test
    void two_periods_overlap_if_they_share_a_day() {
        InForce old = InForce.of(FIRST, Optional.of(LAST));
        assertThat(old.overlaps(InForce.from(LAST))).isTrue();
        assertThat(InForce.from(LAST).overlaps(old)).isTrue();
        assertThat(old.overlaps(InForce.from(LAST.plusDays(1)))).isFalse();
        assertThat(InForce.from(LAST.plusDays(1)).overlaps(old)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "IMMEDIATELY, 0",
        "P3D, 259200",
        "P1W, 604800",
        "P3M, 7776000",
        "P1Y, 31536000",
        "PT48H, 172800",
        "P1DT12H, 129600"
    })
    void a_time_limit_keeps_its_text_and_knows_its_length(String text, long seconds) {
        TimeLimit limit = TimeLimit.parse(text).orElseThrow();
        assertThat(limit.text()).isEqualTo(text);
        assertThat(limit.seconds()).isEqualTo(seconds);
        assertThat(limit.isImmediate()).isEqualTo(seconds == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "P0D",
                "PT0S",
                "PT0.5S",
                "P-3D",
                "-P3D",
                "-PT1H",
                "p3d",
                "P",
                "T",
                "immediately",
                "P99999999999D",
                "PT99999999999999999999H",
                "3 days"
            })
    void what_is_no_time_limit_is_none(String text) {
        assertThat(TimeLimit.parse(text)).isEmpty();
    }

    @Test
    void time_limits_are_ordered_from_the_shortest() {
        List<String> sorted = List.of("P3M", "IMMEDIATELY", "PT48H", "P1D").stream()
                .map(text -> TimeLimit.parse(text).orElseThrow())
                .sorted()
                .map(TimeLimit::text)
                .toList();
        assertThat(sorted).containsExactly("IMMEDIATELY", "P1D", "PT48H", "P3M");
    }

    @Test
    void a_parameter_has_the_value_of_the_day() {
        Parameter parameter = parameter(value(FIRST, LAST, "P1D"), value(LAST.plusDays(1), null, "P3D"));
        assertThat(parameter.on(FIRST.minusDays(1))).isEmpty();
        assertThat(parameter.on(LAST).map(Parameter.DatedValue::value)).contains("P1D");
        assertThat(parameter.on(LAST.plusDays(1)).map(Parameter.DatedValue::value))
                .contains("P3D");
    }

    @Test
    void values_that_overlap_or_are_not_oldest_first_are_refused() {
        Parameter.DatedValue old = value(FIRST, LAST, "P1D");
        assertThatIllegalArgumentException().isThrownBy(() -> parameter(old, value(LAST, null, "P3D")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter(value(LAST.plusDays(1), LAST.plusDays(9), "P3D"), old));
        assertThatIllegalArgumentException().isThrownBy(() -> parameter(value(FIRST, null, "P1D"), old));
    }

    @Test
    void an_edition_holds_what_is_in_force_on_its_day() {
        Source old = source("old", InForce.of(FIRST, Optional.of(LAST)), Optional.empty());
        Source young = source("young", InForce.from(LAST.plusDays(1)), Optional.empty());
        Parameter parameter = parameter(value(FIRST, LAST, "P1D"));
        Edition then = Edition.on(LAST, List.of(old, young), List.of(parameter));
        assertThat(then.source("old")).contains(old);
        assertThat(then.source("young")).isEmpty();
        assertThat(then.limit("deadline.trial")).isEqualTo(TimeLimit.parse("P1D"));
        Edition now = Edition.on(LAST.plusDays(1), List.of(old, young), List.of(parameter));
        assertThat(now.source("old")).isEmpty();
        assertThat(now.value("deadline.trial")).isEmpty();
        assertThat(now.limit("deadline.trial")).isEmpty();
    }

    @Test
    void a_source_is_verified_only_where_it_was_read() {
        assertThat(source("a", InForce.from(FIRST), Optional.empty()).isVerified("art. 1"))
                .isFalse();
        Source whole = source("a", InForce.from(FIRST), Optional.of(reading()));
        assertThat(whole.isVerified("art. 99")).isTrue();
        Source part = source("a", InForce.from(FIRST), Optional.of(reading("art. 1", "Annex 1")));
        assertThat(part.isVerified("art. 1")).isTrue();
        assertThat(part.isVerified("art. 1(2)")).isTrue();
        assertThat(part.isVerified("Annex 1, section D")).isTrue();
        assertThat(part.isVerified("art. 10")).isFalse();
        assertThat(part.isVerified("art. 2")).isFalse();
        assertThat(part.isVerified("")).isFalse();
    }

    @Test
    void a_citation_names_a_place_in_a_source() {
        assertThat(Citation.of("palermo-2000", "art. 3(c)").pinpoint()).isEqualTo("art. 3(c)");
    }

    private static Source.Verification reading(String... passages) {
        return Source.Verification.builder()
                .on(LAST)
                .by("invented reader")
                .addPassages(passages)
                .build();
    }

    private static Source source(String id, InForce inForce, Optional<Source.Verification> verified) {
        return Source.builder()
                .id(id)
                .title(TEXT)
                .kind(Source.Kind.POLICY)
                .inForce(inForce)
                .verified(verified)
                .build();
    }

    private static Parameter parameter(Parameter.DatedValue... values) {
        return Parameter.builder()
                .id("deadline.trial")
                .meaning(TEXT)
                .unit(Parameter.Unit.DURATION)
                .addValues(values)
                .build();
    }

    private static Parameter.DatedValue value(LocalDate from, LocalDate to, String value) {
        return Parameter.DatedValue.builder()
                .inForce(InForce.of(from, Optional.ofNullable(to)))
                .value(value)
                .source("policy")
                .verified(false)
                .build();
    }
}
