package al.nrm.rules.internal.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.UndecidedException;
import al.nrm.fixture.InventedValues;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules that nobody could follow: they decide a case, and what may change it is refused rather than half said. */
class EntangledPackTest {
    private static final List<String> FACTS = List.of(
            "exploiterKnowsWhereabouts",
            "exploiterIsFamily",
            "medicalEmergency",
            "pregnant",
            "accompanied",
            "companionSuspected",
            "guardianPresent",
            "guardianSuspected",
            "irregularStay",
            "suspectedOfOffence",
            "asylumClaim",
            "priorVictim",
            "wishesToReturn",
            "inconsistentAccount",
            "immediateDanger");

    /** Each rule asks for one of three answers, five times, of facts that are mixed anew. */
    private ReferralRules entangled() {
        Random random = new Random(9);
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            rules.append("rule \"entangled.")
                    .append(i)
                    .append("\"\n  @sq(\"Rregull i shpikur.\")\n  @en(\"Invented rule.\")\n")
                    .append("  @cite(\"policy\")\n  @policy\n  @inForce(\"2005-07-18..\")\nwhen\n");
            for (int part = 0; part < 5; part++) {
                List<String> facts = new ArrayList<>(FACTS);
                Collections.shuffle(facts, random);
                rules.append(facts.subList(0, 3).stream()
                        .map(fact -> fact + " == Answer." + (random.nextBoolean() ? "YES" : "NO"))
                        .collect(Collectors.joining(" || ", "  Situation( ", " )\n")));
            }
            rules.append("then\n  conclude.safeguard( Safeguard.NO_REMOVAL );\nend\n\n");
        }
        return Pack.bundled().with("criteria/entangled.drl", rules.toString()).load();
    }

    @Test
    void it_decides_and_says_in_both_languages_that_it_cannot_tell_what_to_ask() {
        ReferralRules rules = entangled();
        CaseFile file = InventedValues.caseFile().build();
        assertThat(rules.decide(file).caseId()).isEqualTo(file.id());
        assertThatThrownBy(() -> rules.questions(file))
                .isInstanceOfSatisfying(UndecidedException.class, EntangledPackTest::isSaidInBothLanguages);
        assertThatThrownBy(() -> rules.whyNot(file, "safeguards", "NO_REMOVAL"))
                .isInstanceOfSatisfying(UndecidedException.class, EntangledPackTest::isSaidInBothLanguages);
    }

    private static void isSaidInBothLanguages(UndecidedException undecided) {
        assertThat(undecided.what().in(TextLanguage.EN)).contains("too entangled");
        assertThat(undecided.what().in(TextLanguage.SQ)).contains("tepër të ndërthurura");
        assertThat(undecided.key()).isEmpty();
    }
}
