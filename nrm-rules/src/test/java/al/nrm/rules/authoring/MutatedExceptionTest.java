package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.fixture.Pack;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Small changes of an exception, of a number of signs and of a municipality: scenarios that are sharp notice them. */
class MutatedExceptionTest {
    private static final String HEAD = """
            rule "%s"
              @sq("Rregull prove.")
              @en("A rule for a test.")
              @cite("policy")
              @inForce("2005-07-18..")
              %s
            when
              %s
            then
              conclude.duty( Duty.ASSESS_RISK%s );
            end

            """;

    private static Pack pack() {
        return Pack.smallest()
                .adding("parameters.yaml", """

                        signs.enough:
                          meaning: { sq: "Sa shenja mjaftojnë", en: "How many signs are enough" }
                          unit: count
                          values:
                            - { from: 2005-07-18, value: 2, source: policy, verified: false }

                        deadline.later:
                          meaning: { sq: "Afat i shpikur", en: "An invented time limit" }
                          unit: duration
                          values:
                            - { from: 2005-07-18, value: P9D, source: policy, verified: false }
                        """)
                .with(
                        "criteria/added.drl",
                        HEAD.formatted(
                                        "risk",
                                        "",
                                        "Indicators( signs >= parameter( \"signs.enough\" ) )",
                                        ", \"deadline.assess-risk\"")
                                + HEAD.formatted(
                                        "exception",
                                        "@overrides(\"risk\")",
                                        "Detection( municipality == \"Kamëz\" )",
                                        ", \"deadline.later\""))
                .with("scenarios/risk/two-signs.yaml", scenario("Durrës", 2, "P3D"))
                .with("scenarios/risk/three-signs.yaml", scenario("Durrës", 3, "P3D"))
                .with("scenarios/risk/one-sign.yaml", scenario("Durrës", 1, "NONE"));
    }

    private static String scenario(String municipality, int signs, String due) {
        StringBuilder text = new StringBuilder("title: { sq: \"Provë\", en: \"A test\" }\nsource: \"policy\"\ncase:\n");
        text.append("  asOf: 2026-01-01\n  detection: { agency: NGO, county: ")
                .append(municipality.equals("Durrës") ? "AL-02" : "AL-11")
                .append(", municipality: ")
                .append(municipality)
                .append(" }\n  person: { age: 24 }\n  observations:\n");
        List.of("act.recruited", "cd.debt-bondage", "pu.forced-labour")
                .subList(0, signs)
                .forEach(sign -> text.append("    - { indicator: ").append(sign).append(", answer: YES }\n"));
        text.append("expect:\n");
        if (due.equals("NONE")) {
            text.append("  duties: { excludes: [ASSESS_RISK] }\n");
        } else {
            text.append("  due: { ASSESS_RISK: ").append(due).append(" }\n");
        }
        return text.toString();
    }

    private static List<String> survivors(Pack pack, String... changed) {
        return MutationRun.of(pack.open(), Set.of(changed)).survivors().stream()
                .map(mutant -> mutant.what().en())
                .toList();
    }

    @Test
    void a_threshold_of_signs_is_noticed_from_both_sides() {
        assertThat(survivors(pack(), "risk", "signs.enough")).isEmpty();
        assertThat(survivors(pack().without("scenarios/risk/one-sign.yaml"), "signs.enough"))
                .containsExactly("instead of \"2\": \"1\"");
    }

    @Test
    void a_municipality_and_an_exception_left_out_are_noticed_by_a_case_in_it() {
        assertThat(survivors(pack(), "exception"))
                .contains("left out: an exception: it sets aside the rule risk")
                .anyMatch(change -> change.contains("“Kavajë”"));
        Pack sharp = pack().with("scenarios/risk/in-kamez.yaml", scenario("Kamëz", 2, "P9D"))
                .with("scenarios/risk/one-sign-in-kamez.yaml", scenario("Kamëz", 1, "P9D"));
        assertThat(survivors(sharp, "exception")).isEmpty();
    }
}
