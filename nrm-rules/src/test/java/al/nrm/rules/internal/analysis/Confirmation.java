package al.nrm.rules.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.decision.Reason;
import al.nrm.decision.UndecidedException;
import al.nrm.rules.ReferralRules;
import java.util.List;

/** Holds a finding to the engine. */
final class Confirmation {
    private Confirmation() {}

    /** The engine does with the case of a finding what the finding says. */
    static void confirm(Finding finding, ReferralRules rules) {
        switch (finding.kind()) {
            case TWO_VALUES -> {
                UndecidedException undecided = undecided(finding, rules);
                assertThat(undecided.rules()).as(finding.what().en()).containsAll(finding.rules());
                assertThat(finding.what().en()).contains(undecided.key());
            }
            case NO_VALUE -> {
                UndecidedException undecided = undecided(finding, rules);
                assertThat(undecided.rules()).as(finding.what().en()).isEmpty();
                assertThat(finding.what().en()).contains(undecided.key());
            }
            case ALWAYS_FIRES, SHADOWED -> {
                Witness witness = finding.witness().orElseThrow();
                List<String> fired = rules.with(witness.directory()).decide(witness.caseFile()).reasons().stream()
                        .map(Reason::rule)
                        .toList();
                assertThat(fired).as(finding.what().en()).containsAll(finding.rules());
            }
            default -> assertThat(finding.witness()).isEmpty();
        }
    }

    private static UndecidedException undecided(Finding finding, ReferralRules rules) {
        Witness witness = finding.witness().orElseThrow();
        UndecidedException undecided = catchThrowableOfType(
                UndecidedException.class, () -> rules.with(witness.directory()).decide(witness.caseFile()));
        assertThat(undecided).as(finding.what().en() + " " + finding.why().en()).isNotNull();
        return undecided;
    }
}
