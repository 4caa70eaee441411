package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Situation;
import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.Reason;
import al.nrm.place.Municipality;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.decide.DecisionMaker;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.engine.DirectReading;
import al.nrm.rules.internal.engine.RuleEvaluator;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.sentence.SentenceReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

/**
 * Exceptions, numbers of signs, signs by name and places as Drools compiles and fires them. Drools knows nothing of
 * {@code @overrides} but keeps it with the rule; {@link #resolved} shows in a few lines what a ministry does with it.
 */
@Tag("stock-drools")
class StockDroolsExceptionsTest {
    private static final String PARAMETERS = """

            signs.enough:
              meaning: { sq: "Sa shenja mjaftojnë", en: "How many signs are enough" }
              unit: count
              values:
                - { from: 2005-07-18, value: 2, source: policy, verified: false }
            """;
    private static final String DRL = String.join(
            "\n",
            rule(
                    "risk",
                    "",
                    "Indicators( signs >= parameter( \"signs.enough\" ) )",
                    "conclude.duty( Duty.ASSESS_RISK, \"deadline.assess-risk\" );"
                            + "\n  conclude.safeguard( Safeguard.MEDICAL_FIRST );"),
            rule(
                    "in.kamez",
                    "@overrides(\"risk\")",
                    "Detection( county == County.TIRANE, municipality == \"Kamëz\" )",
                    "conclude.duty( Duty.ASSESS_RISK );"),
            rule(
                    "two.signs",
                    "@overrides(\"in.kamez; risk\")",
                    "Observation( indicator == \"act.recruited\", answer == Answer.YES )"
                            + "\n  Observation( indicator == \"cd.debt-bondage\", answer == Answer.YES )",
                    "conclude.duty( Duty.ASSESS_RISK, \"deadline.assess-risk\" );"
                            + "\n  conclude.safeguard( Safeguard.RETRAFFICKING_RISK );"),
            rule(
                    "calm",
                    "@overrides(\"urgency.danger\")",
                    "Situation( immediateDanger == Answer.YES, asylumClaim == Answer.YES )",
                    "conclude.urgency( Urgency.URGENT );"));
    /** The one rule of the smallest criteria that is overridden; the others are fired by the product. */
    private static final String DANGER = Pack.rules(Pack.smallest().text("criteria/base.drl")).stream()
                    .filter(rule -> rule.contains("\"urgency.danger\""))
                    .findFirst()
                    .orElseThrow()
            + "\n";

    private static final String SENTENCES = """
            rregulli "fjali"
              @sq("Rregull prove.")
              @en("A rule for a test.")
              @cite("policy")
              @inForce("2005-07-18..")
            kur
              - u vërejt shenja act.recruited
              - u vërejt shenja pu.forced-labour
              - numri i shenjave të qëllimit është nën vlerën e signs.enough
              - bashkia ku u gjet personi nuk është „Malësi e Madhe“
            atëherë
              - arsyeja tregon këtë vlerë: signs.enough
            fund
            """;

    private static final Set<String> COMPILED =
            Set.of("urgency.danger", "risk", "in.kamez", "two.signs", "calm", "fjali");

    private final Map<String, Set<String>> calls = new TreeMap<>();
    private final Map<String, List<String>> overrides = new TreeMap<>();

    private static String rule(String id, String overrides, String when, String then) {
        return """
                rule "%s"
                  @sq("Rregull prove.")
                  @en("A rule for a test.")
                  @cite("policy")
                  @inForce("2005-07-18..")
                  %s
                when
                  %s
                then
                  %s
                end
                """.formatted(id, overrides, when, then);
    }

    private static List<CaseFile> cases() {
        List<CaseFile> cases = new ArrayList<>();
        List<String> signs = List.of("act.recruited", "cd.debt-bondage", "pu.forced-labour");
        for (int bits = 0; bits < 32; bits++) {
            int chosen = bits;
            Optional<Municipality> found = Municipality.find((bits & 8) == 0 ? "Kamëz" : "Durrës");
            cases.add(CaseFile.builder()
                    .id("invented-" + bits)
                    .asOf(LocalDate.of(2026, 1, 1))
                    .detection(Detection.builder()
                            .agency(Agency.NGO)
                            .county(found.map(Municipality::county))
                            .municipality(found)
                            .build())
                    .person(Person.builder().build())
                    .situation(Situation.builder()
                            .immediateDanger(Answer.YES)
                            .asylumClaim(Answer.of((bits & 16) == 0))
                            .build())
                    .addAllObservations(signs.stream()
                            .filter(sign -> (chosen & 1 << signs.indexOf(sign)) != 0)
                            .map(sign -> Observation.of(sign, Answer.YES))
                            .toList())
                    .build());
        }
        return cases;
    }

    private void note(Rule rule, Set<String> made) {
        calls.put(rule.getName(), new TreeSet<>(made));
        Object others = rule.getMetaData().get("overrides");
        if (others != null) {
            overrides.put(
                    rule.getName(), List.of(others.toString().replace("\"", "").split(";\\s*")));
        }
    }

    /** Fires the rules that Drools compiled with Drools, and all others with the product: that is a tenth of the work. */
    private static RuleEvaluator both(RuleEvaluator drools, RuleEvaluator product) {
        return (stratum, facts) -> {
            Set<String> fired = new TreeSet<>();
            drools.fire(stratum, facts).forEach(rule -> fired.add(rule.id()));
            return product.fire(stratum, facts).stream()
                    .filter(rule -> !COMPILED.contains(rule.id()) || fired.contains(rule.id()))
                    .toList();
        };
    }

    /** What each rule concludes once the conclusions are dropped that an exception sets aside. */
    private Map<String, Set<String>> resolved() {
        Map<String, Set<String>> left = new TreeMap<>();
        calls.forEach((rule, made) -> left.put(rule, new TreeSet<>(made)));
        overrides.forEach((exception, others) -> {
            Set<String> subjects = calls.get(exception).stream()
                    .map(StockDroolsExceptionsTest::subject)
                    .collect(Collectors.toSet());
            others.forEach(other ->
                    left.getOrDefault(other, new TreeSet<>()).removeIf(call -> subjects.contains(subject(call))));
        });
        return left;
    }

    /** The call without its code, of a duty with it: what an exception and its rule must both conclude. */
    private static String subject(String call) {
        return call.startsWith("duty[") ? call.replaceAll("[,\\]].*", "") : call.replaceAll("\\[.*", "");
    }

    /** The conclusion of a call as a reason writes it. */
    private static String conclusion(String call) {
        Map<String, String> keys = Map.of("duty", "duties", "safeguard", "safeguards", "pathway", "pathways");
        String name = call.replaceAll("\\[.*", "");
        String key =
                List.of("act", "means", "purpose").contains(name) ? "elements." + name : keys.getOrDefault(name, name);
        return key + "=" + call.replaceAll(".*\\[|[,\\]].*", "");
    }

    @Test
    void drools_compiles_the_new_words_and_with_its_metadata_exceptions_fall_away_as_in_the_product() {
        ReferralRules rules = Pack.smallest()
                .adding("parameters.yaml", PARAMETERS)
                .with("criteria/added.drl", DRL)
                .with("criteria/sentences.dslr", SENTENCES)
                .load();
        Problems problems = new Problems();
        StockDrools drools = StockDrools.compiled(
                Map.of(
                        "added.drl",
                        DANGER + DRL,
                        "sentences.drl",
                        SentenceReader.expand("sentences.dslr", SENTENCES, problems)),
                rules.pack());
        assertThat(problems.isEmpty()).isTrue();
        assertThat(drools.errors()).isEmpty();
        CheckedPack pack = CheckedPack.of(rules.pack());
        DecisionMaker decisions = new DecisionMaker(
                pack,
                new LawByDay(pack),
                (strata, evaluation) ->
                        both(drools.evaluator(strata, this::note), new DirectReading(strata, evaluation)),
                LibraryVersion.builder()
                        .version(rules.decide(cases().get(0)).library().version())
                        .build());
        Set<String> fired = new TreeSet<>();
        Set<String> setAside = new TreeSet<>();
        for (CaseFile file : cases()) {
            calls.clear();
            overrides.clear();
            Decision expected = rules.decide(file);
            DirectoryReference directory = expected.directory();
            assertThat(decisions.decide(file, rules.directory(), directory)).isEqualTo(expected);
            Map<String, Set<String>> left = resolved();
            assertThat(calls.keySet())
                    .isEqualTo(expected.reasons().stream()
                            .map(Reason::rule)
                            .filter(COMPILED::contains)
                            .collect(Collectors.toCollection(TreeSet::new)));
            for (Reason reason : expected.reasons()) {
                if (!COMPILED.contains(reason.rule())) {
                    continue;
                }
                assertThat(left.get(reason.rule()).stream()
                                .filter(call -> !call.startsWith("mention"))
                                .map(StockDroolsExceptionsTest::conclusion))
                        .as(reason.rule())
                        .containsExactlyInAnyOrderElementsOf(reason.concludes().stream()
                                .filter(conclusion -> !conclusion.startsWith("dimensions="))
                                .toList());
                fired.add(reason.rule());
                setAside.addAll(reason.setAside().isEmpty() ? List.of() : List.of(reason.rule()));
            }
        }
        assertThat(fired).isEqualTo(COMPILED);
        assertThat(setAside).containsExactly("in.kamez", "risk", "urgency.danger");
    }
}
