package al.nrm.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import al.nrm.fixture.InventedValues;
import al.nrm.law.InForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {
    @ParameterizedTest
    @CsvSource({
        "2, 0, 0, true",
        "3, 0, 0, true",
        "1, 1, 0, true",
        "1, 0, 1, true",
        "0, 3, 0, true",
        "0, 2, 1, true",
        "1, 0, 0, false",
        "0, 2, 0, false",
        "0, 1, 9, false",
        "0, 0, 9, false",
        "0, 0, 0, false"
    })
    void a_dimension_is_positive_by_the_rule_of_strengths_and_nothing_less(
            int strong, int medium, int weak, boolean positive) {
        DimensionScore score = DimensionScore.builder()
                .dimension(Dimension.EXPLOITATION)
                .set(IndicatorSet.ADULT_LABOUR)
                .strong(strong)
                .medium(medium)
                .weak(weak)
                .build();
        assertThat(score.positive()).isEqualTo(positive);
    }

    @Test
    void only_yes_counts_and_only_where_the_set_has_a_strength() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.of(List.of(
                indicator("ex.both", Strength.STRONG, Strength.MEDIUM, Dimension.EXPLOITATION),
                indicator("ex.adults", Strength.MEDIUM, null, Dimension.EXPLOITATION),
                indicator("cd.no", Strength.STRONG, Strength.STRONG, Dimension.COERCION_AT_DESTINATION),
                indicator("vr.weak", Strength.WEAK, Strength.WEAK, Dimension.VULNERABILITY_AT_RECRUITMENT),
                indicator("act.none", null, null, null)));
        List<Indicator> present = Stream.of("ex.both", "ex.adults", "vr.weak", "act.none")
                .map(id -> catalogue.find(id).orElseThrow())
                .toList();
        List<DimensionScore> adults = DimensionScore.of(present, IndicatorSet.ADULT_LABOUR);
        assertThat(adults)
                .extracting(DimensionScore::dimension)
                .containsExactly(Dimension.VULNERABILITY_AT_RECRUITMENT, Dimension.EXPLOITATION);
        assertThat(adults.get(1).strong()).isEqualTo(1);
        assertThat(adults.get(1).medium()).isEqualTo(1);
        assertThat(adults.get(0).weak()).isEqualTo(1);
        List<DimensionScore> children = DimensionScore.of(present, IndicatorSet.CHILD_LABOUR);
        assertThat(children.get(1).strong()).isZero();
        assertThat(children.get(1).medium()).isEqualTo(1);
    }

    @Test
    void a_catalogue_finds_by_id_and_by_element_and_holds_nothing_twice() {
        Indicator one = indicator("a", null, null, null);
        IndicatorCatalogue catalogue = IndicatorCatalogue.of(List.of(one));
        assertThat(catalogue.find("a")).contains(one);
        assertThat(catalogue.find("b")).isEmpty();
        assertThat(catalogue.byElement().get(Element.ACT)).containsExactly(one);
        assertThat(catalogue.byDimension()).isEmpty();
        Indicator debt = indicator("b", Strength.STRONG, null, Dimension.EXPLOITATION);
        assertThat(IndicatorCatalogue.of(List.of(debt, one)).byDimension())
                .isEqualTo(Map.of(Dimension.EXPLOITATION, List.of(debt)));
        assertThat(IndicatorCatalogue.of(List.of(debt, one)).byId()).containsOnlyKeys("a", "b");
        assertThatIllegalArgumentException().isThrownBy(() -> IndicatorCatalogue.of(List.of(one, one)));
        assertThatIllegalArgumentException().isThrownBy(() -> indicator("Not An Id", null, null, null));
    }

    @Test
    void three_of_the_six_dimensions_are_of_recruitment() {
        assertThat(List.of(Dimension.values()).stream().filter(Dimension::isRecruitment))
                .containsExactly(
                        Dimension.DECEPTIVE_RECRUITMENT,
                        Dimension.COERCIVE_RECRUITMENT,
                        Dimension.VULNERABILITY_AT_RECRUITMENT);
    }

    private static Indicator indicator(String id, Strength adults, Strength children, Dimension dimension) {
        return InventedValues.sign(id)
                .dimension(Optional.ofNullable(dimension))
                .strengthForAdults(Optional.ofNullable(adults))
                .strengthForChildren(Optional.ofNullable(children))
                .build();
    }

    @Test
    void a_catalogue_of_a_day_has_the_signs_of_that_day_and_is_itself_if_all_are() {
        Indicator always = indicator("act.always", null, null, null);
        Indicator from2027 = Indicator.builder()
                .from(indicator("act.later", null, null, null))
                .inForce(InForce.from(LocalDate.of(2027, 1, 1)))
                .build();
        IndicatorCatalogue catalogue = IndicatorCatalogue.of(List.of(always, from2027));
        assertThat(catalogue.on(LocalDate.of(2026, 12, 31)).indicators()).containsExactly(always);
        assertThat(catalogue.on(LocalDate.of(2027, 1, 1))).isSameAs(catalogue);
    }
}
