package al.nrm.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.rule.CheckedPack;
import org.junit.jupiter.api.Test;

/** A finding on an entry of a pack has the line of the entry, however the file is laid out. */
class EntryPlacesTest {
    private static final String STEP =
            "  noted: { meaning: { sq: Shënim, en: A note }, kind: FACTS, inForce: { from: 2005-07-18 }, cite: policy }\n";

    @Test
    void sources_parameters_indicators_and_steps_have_their_lines() {
        assertLine(Pack.bundled(), "sources.yaml", "policy", "policy:");
        assertLine(Pack.bundled(), "parameters.yaml", "age-of-majority", "age-of-majority:");
        assertLine(Pack.bundled(), "indicators.csv", "act.recruited", "act.recruited,");
        assertLine(Pack.bundled(), "steps.yaml", "facts", "  facts:");
    }

    @Test
    void a_step_that_is_written_on_one_line_has_its_line() {
        Pack pack = Pack.bundled().replacing("steps.yaml", "\nsteps:\n", "\nsteps:\n" + STEP);
        assertLine(pack, "steps.yaml", "noted", "  noted:");
        assertLine(pack, "steps.yaml", "facts", "  facts:");
    }

    private static void assertLine(Pack pack, String file, String id, String beginning) {
        int line = CheckedPack.of(pack.load().pack()).place(file, id).line();
        assertThat(pack.text(file).lines().skip(line - 1L).findFirst().orElseThrow())
                .startsWith(beginning);
    }
}
