package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Situation;
import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.ComparisonSummary;
import al.nrm.comparison.KeyChange;
import al.nrm.decision.Decision;
import al.nrm.document.DecisionDocument;
import al.nrm.fixture.InventedValues;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.reading.Cases;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** All people in these cases are invented. */
class PackComparisonTest {
    private static final ReferralRules BUNDLED = Matters.RULES;
    private static final ReferralRules AMENDED = Amendment.rules();

    private static ReferralRules edited(UnaryOperator<Pack> edit) {
        return edit.apply(Pack.bundled()).load();
    }

    @Provide
    Arbitrary<Matter> around_the_amendment() {
        Arbitrary<LocalDate> after = Arbitraries.longs()
                .between(Amendment.IN_FORCE.toEpochDay(), Amendment.IN_FORCE.toEpochDay() + 800)
                .map(LocalDate::ofEpochDay);
        return Arbitraries.frequencyOf(
                        Tuple.of(2, after),
                        Tuple.of(1, Arbitraries.of(Amendment.IN_FORCE, Amendment.IN_FORCE.minusDays(1))),
                        Tuple.of(1, Cases.days()))
                .flatMap(day -> Cases.of(day, BUNDLED.pack().catalogue()));
    }

    @Property(seed = "20270101")
    @Tries(3_000)
    void an_amendment_changes_the_cases_of_its_days_alone_and_is_cited_in_them(
            @ForAll("around_the_amendment") Matter matter) {
        CaseFile file = matter.file();
        Decision before = BUNDLED.with(matter.directory()).decide(file);
        Decision after = AMENDED.with(matter.directory()).decide(file);
        Optional<ChangedDecision> changed =
                PackComparison.of(BUNDLED.with(matter.directory()), AMENDED).compare(file);
        assertThat(changed.isPresent()).isEqualTo(!withoutPack(before).equals(withoutPack(after)));
        boolean reads = before.reasons().stream()
                .anyMatch(reason -> reason.rule().equals("again.prior")
                        || reason.parameters().stream()
                                .anyMatch(read -> read.id().equals("deadline.assess-risk")));
        if (file.asOf().isBefore(Amendment.IN_FORCE)) {
            assertThat(withoutPack(after).toString())
                    .isEqualTo(withoutPack(before).toString());
            assertThat(changed).isEmpty();
        } else {
            assertThat(changed.isPresent()).isEqualTo(reads);
        }
        changed.ifPresent(change -> {
            assertThat(change.because().rules())
                    .isSubsetOf(
                            "again.prior",
                            "again.prior-2027",
                            "services.unmet",
                            "services.unmet-escalated",
                            "placement.admits",
                            "placement.order",
                            "services.needed");
            assertThat(change.because().parameters()).isSubsetOf("deadline.assess-risk");
            boolean prior =
                    before.reasons().stream().anyMatch(reason -> reason.rule().equals("again.prior"));
            assertThat(change.because().rules().contains("again.prior-2027")).isEqualTo(prior);
            assertThat(change.because().sources()).contains("invented-law-2026");
        });
    }

    private static Map<String, Object> withoutPack(Decision decision) {
        Map<String, Object> tree = new LinkedHashMap<>(DecisionDocument.tree(decision));
        tree.remove("pack");
        return tree;
    }

    @Test
    void the_same_pack_under_another_version_changes_nothing() {
        ReferralRules renamed = edited(pack -> pack.replacingFirst("pack.yaml", "version: 1.1.0", "version: 1.1.1"));
        assertThat(renamed.pack().sha256()).isNotEqualTo(BUNDLED.pack().sha256());
        assertThat(PackComparison.of(BUNDLED, renamed).changed(Stream.of(again(Amendment.IN_FORCE))))
                .isEmpty();
    }

    @Test
    void a_change_names_its_keys_its_rules_its_values_and_its_sources() {
        ChangedDecision changed = PackComparison.of(BUNDLED, AMENDED)
                .compare(again(Amendment.IN_FORCE))
                .orElseThrow();
        assertThat(changed.caseId()).isEqualTo("invented-1");
        assertThat(changed.changes()).extracting(KeyChange::key).contains("duties", "services", "reasons");
        assertThat(changed.changes()).extracting(KeyChange::key).doesNotContain("pack", "status", "safeguards.code");
        assertThat(changed.because().rules()).contains("again.prior", "again.prior-2027");
        assertThat(changed.because().parameters()).containsExactly("deadline.assess-risk");
        assertThat(changed.because().sources()).contains("invented-law-2026");
    }

    @Test
    void a_threshold_that_makes_another_rule_fire_is_named_as_the_cause() {
        ReferralRules wider =
                edited(pack -> pack.replacingFirst("parameters.yaml", "value: WITHIN_A_WEEK", "value: WITHIN_A_MONTH"));
        CaseFile file = CaseFile.builder()
                .from(again(LocalDate.of(2026, 3, 2)))
                .situation(Situation.builder()
                        .lastContactWithExploiter(LastContact.WITHIN_A_MONTH)
                        .build())
                .build();
        ChangedDecision changed =
                PackComparison.of(BUNDLED, wider).compare(file).orElseThrow();
        assertThat(changed.changes())
                .anySatisfy(change -> assertThat(change).isEqualTo(KeyChange.of("urgency", "URGENT", "IMMEDIATE")));
        assertThat(changed.because().rules()).containsExactly("safety.plan", "urgency.immediate", "urgency.urgent");
        assertThat(changed.because().parameters()).containsExactly("contact.recent");
        assertThat(changed.because().sources()).isEmpty();
    }

    @Test
    void a_rule_that_says_the_same_in_other_words_is_named() {
        ReferralRules reworded = edited(pack -> pack.replacingFirst(
                "criteria/status.drl",
                "Means or purpose are indicated, but",
                "The means or the purpose are indicated, but"));
        ChangedDecision changed = PackComparison.of(BUNDLED, reworded)
                .compare(again(LocalDate.of(2026, 3, 2)))
                .orElseThrow();
        assertThat(changed.changes()).extracting(KeyChange::key).containsExactly("reasons");
        assertThat(changed.because().rules()).containsExactly("status.under-assessment");
    }

    @Test
    void a_value_that_was_read_and_no_longer_counts_as_read_is_named() {
        ReferralRules doubted = edited(pack -> pack.replacingFirst(
                "parameters.yaml",
                "verified: { on: 2026-11-24, by: \"themeluesit e kësaj biblioteke, nga citime në dokumente publike"
                        + " | founders of this library, from quotations in public documents\" }",
                "verified: false"));
        ChangedDecision changed = PackComparison.of(BUNDLED, doubted)
                .compare(again(LocalDate.of(2026, 3, 2)))
                .orElseThrow();
        assertThat(changed.changes()).extracting(KeyChange::key).containsExactly("reasons", "unverified");
        assertThat(changed.because().parameters()).containsExactly("age-of-majority");
        assertThat(changed.because().rules()).isEmpty();
    }

    @Test
    void a_source_with_other_days_is_named() {
        ReferralRules later = edited(pack ->
                pack.replacingFirst("sources.yaml", "inForce: { from: 2005-07-18 }", "inForce: { from: 2005-07-19 }"));
        ChangedDecision changed = PackComparison.of(BUNDLED, later)
                .compare(again(LocalDate.of(2026, 3, 2)))
                .orElseThrow();
        assertThat(changed.changes()).extracting(KeyChange::key).containsExactly("reasons");
        assertThat(changed.because().sources()).hasSize(1);
        assertThat(changed.because().rules()).isEmpty();
        assertThat(changed.because().parameters()).isEmpty();
    }

    @Test
    void the_summary_counts_by_key_rule_value_and_source() {
        ComparisonSummary summary = new ComparisonSummary();
        PackComparison comparison = PackComparison.of(BUNDLED, AMENDED);
        for (CaseFile file :
                List.of(again(Amendment.IN_FORCE), again(Amendment.IN_FORCE.minusDays(1)), again(Amendment.IN_FORCE))) {
            summary.compared();
            comparison.compare(file).ifPresent(summary::changed);
        }
        assertThat(summary.cases()).isEqualTo(3);
        assertThat(summary.changed()).isEqualTo(2);
        assertThat(summary.byKey()).containsEntry("duties", 2L).doesNotContainKey("status");
        assertThat(summary.byRule()).containsEntry("again.prior-2027", 2L);
        assertThat(summary.byParameter()).containsOnly(Map.entry("deadline.assess-risk", 2L));
        assertThat(summary.bySource()).containsEntry("invented-law-2026", 2L);
    }

    private static CaseFile again(LocalDate day) {
        return InventedValues.caseFile()
                .asOf(day)
                .person(Person.builder().age(30).build())
                .addObservations(Observation.builder()
                        .indicator("dr.wages-or-earnings")
                        .answer(Answer.YES)
                        .build())
                .situation(Situation.builder().priorVictim(Answer.YES).build())
                .build();
    }
}
