package al.nrm.io.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.io.json.InventedDecision;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.io.report.internal.page.TextWidth;
import al.nrm.io.report.internal.words.DutyWords;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.text.TextLanguage;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionTextProperties {
    private final DecisionText report = DecisionText.with(ReferenceData.EMPTY);

    @Property(tries = 100, seed = "20261124")
    void nothing_of_a_decision_is_left_out(@ForAll("decisions") Decision decision, @ForAll TextLanguage language) {
        Labels labels = Labels.in(language);
        String text = onOneLine(report.of(decision, language));
        assertThat(text).contains(labels.of("head." + Labels.key(decision.status())));
        assertThat(text).contains(labels.of("head." + Labels.key(decision.referralBasis())));
        decision.pathways().forEach(way -> assertThat(text).contains(labels.of(way)));
        DutyWords words = new DutyWords(new ReportContext(decision, Optional.empty(), ReferenceData.EMPTY, labels));
        for (Duty duty : decision.duties()) {
            assertThat(text).contains(words.asked(duty).isPresent() ? words.request(duty) : words.action(duty));
            words.asked(duty).ifPresent(agency -> assertThat(text).contains(labels.of(agency)));
            duty.due().ifPresent(due -> assertThat(text).contains(words.when(duty)));
        }
        decision.safeguards().forEach(safeguard -> assertThat(text).contains(labels.of(safeguard.code())));
        decision.services().forEach(plan -> {
            assertThat(text).containsIgnoringCase(labels.of(plan.service()));
            plan.options().forEach(option -> assertThat(text).contains(option.provider()));
            plan.excluded().forEach(out -> {
                assertThat(text).contains(out.provider());
                out.because().forEach(ground -> assertThat(text).contains(labels.of(ground)));
            });
        });
        decision.reasons().forEach(reason -> assertThat(text).contains(reason.rule()));
        decision.notices()
                .forEach(notice -> assertThat(text).contains(notice.sentence().in(language)));
        decision.unverified().forEach(id -> assertThat(text).contains(id));
    }

    @Property(tries = 100, seed = "20261124")
    void wide_and_odd_text_does_not_break_the_page(
            @ForAll("oddDecisions") Decision decision, @ForAll TextLanguage language) {
        String text = report.of(decision, language);
        assertThat(text).endsWith("\n");
        for (String line : text.split("\n")) {
            assertThat(TextWidth.of(line)).isLessThanOrEqualTo(TextPage.WIDTH);
        }
        assertThat(text.codePoints().filter(point -> point != '\n'))
                .noneMatch(point -> Character.getType(point) == Character.CONTROL
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE);
    }

    @Property(tries = 100, seed = "20261124")
    void the_same_decision_is_told_in_the_same_words(@ForAll("decisions") Decision decision) {
        assertThat(report.of(decision, TextLanguage.SQ))
                .isEqualTo(DecisionText.with(ReferenceData.EMPTY).of(decision, TextLanguage.SQ));
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return InventedDecision.withPlainIds();
    }

    /** Any characters at all, also half of one, and words longer than a line. */
    @Provide
    Arbitrary<Decision> oddDecisions() {
        Arbitrary<String> odd = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.of("\u001b[31mred", "\u202egnorw", "a\nb\r\nc\u2028d", "國".repeat(90), "\ud800", "")
                        .injectDuplicates(0.1),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(100).ofMaxLength(200));
        return InventedDecision.saying(odd);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
