package al.nrm.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.*;
import al.nrm.decision.*;
import al.nrm.indicator.*;
import al.nrm.law.Source;
import al.nrm.provider.*;
import al.nrm.text.TextLanguage;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    private static final Labels SQ = Labels.in(TextLanguage.SQ);
    private static final Labels EN = Labels.in(TextLanguage.EN);

    static Stream<Enum<?>> codes() {
        return Stream.<Class<? extends Enum<?>>>of(
                        Status.class,
                        TreatAs.class,
                        Evidence.class,
                        Urgency.class,
                        ReferralBasis.class,
                        Pathway.class,
                        IdentitySharing.class,
                        Service.class,
                        ExclusionGround.class,
                        Agency.class,
                        Dimension.class,
                        Element.class,
                        Strength.class,
                        Answer.class,
                        Setting.class,
                        AgeBasis.class,
                        Sex.class,
                        LastContact.class,
                        ExploitationType.class,
                        FormalIdentification.Outcome.class,
                        ServiceProvider.Kind.class,
                        Admission.Nationals.class,
                        Source.Kind.class)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_label_in_both_languages(Enum<?> code) {
        assertThat(SQ.of(code)).isNotBlank();
        assertThat(EN.of(code)).isNotBlank();
    }

    @Test
    void every_duty_and_safeguard_of_the_bundled_pack_has_a_label_of_its_own() {
        for (Labels plain : new Labels[] {SQ, EN}) {
            Labels labels = plain.with(FullCase.RULES.pack().duties());
            assertThat(DutyAction.bundled().stream().map(labels::of))
                    .doesNotHaveDuplicates()
                    .noneMatch(label -> label.matches("[A-Z_]+"));
            assertThat(SafeguardCode.bundled().stream().map(labels::of))
                    .doesNotHaveDuplicates()
                    .noneMatch(label -> label.matches("[A-Z_]+"));
        }
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(SQ.keys()).isEqualTo(EN.keys());
    }

    @Test
    void no_two_codes_of_a_type_have_the_same_label() {
        for (Labels labels : new Labels[] {SQ, EN}) {
            codes().collect(java.util.stream.Collectors.groupingBy(Enum::getDeclaringClass))
                    .forEach((type, codes) -> assertThat(codes.stream().map(labels::of))
                            .as(type.getSimpleName())
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    void albanian_letters_are_whole() {
        Labels labels = SQ.with(FullCase.RULES.pack().duties());
        assertThat(labels.of(DutyAction.NOTIFY_CHILD_PROTECTION_UNIT))
                .isEqualTo("Njoftoni Njësinë për Mbrojtjen e Fëmijëve.");
        assertThat(labels.of(DutyAction.SUSPEND_REMOVAL)).contains("çdo");
        assertThat(SQ.of(DutyAction.parse("CALL_THE_EMBASSY"))).isEqualTo("CALL_THE_EMBASSY");
        assertThat(SQ.keys().stream().map(SQ::of))
                .noneMatch(text -> text.matches("(?s).*(\\p{L}[?]\\p{L}|[\\uFFFDÃÂ]).*"));
    }

    @Test
    void words_that_albanian_spells_with_e_diaeresis_are_never_spelt_without() {
        assertThat(SQ.keys().stream().map(SQ::of))
                .noneMatch(text -> text.matches("(?siu).*\\b(eshte|nje|per|te drejte|femije|asnje|behet|njesia)\\b.*"));
    }

    @Test
    void a_value_is_not_read_for_places_of_its_own() {
        assertThat(EN.of("foot.case", "{1}", "x$1")).isEqualTo("Case {1}, facts of x$1, law of that day.");
    }
}
