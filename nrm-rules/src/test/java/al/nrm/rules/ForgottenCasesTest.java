package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import al.nrm.casefile.CaseFile;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.reading.Matter;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Cases are about people: nothing of a case stays in memory when nobody outside the library holds it any more. */
class ForgottenCasesTest {
    private static final List<Matter> MATTERS = Matters.drawn(40, 7);

    @Test
    void a_decided_case_is_forgotten() {
        assertThat(stillHeld(Matters.RULES::decide)).isEmpty();
    }

    @Test
    void a_case_that_could_not_be_decided_is_forgotten_and_spoils_none_that_follow() {
        ReferralRules rules = Pack.bundled()
                .with("criteria/added.drl", HostileRules.rule("Person()", "conclude.urgency( Urgency.URGENT );"))
                .load();
        assertThat(stillHeld(file -> catchThrowable(() -> rules.decide(file)))).isEmpty();
        for (Matter matter : MATTERS) {
            if (Matters.RULES.decide(matter.file()).urgency() == al.nrm.decision.Urgency.URGENT) {
                assertThat(rules.decide(matter.file()).status())
                        .isEqualTo(Matters.RULES.decide(matter.file()).status());
            }
        }
    }

    @Test
    void a_case_whose_questions_were_asked_is_forgotten() {
        assertThat(stillHeld(Matters.RULES::questions)).isEmpty();
    }

    /** The ids of the cases that something holds after they were used. */
    private static List<String> stillHeld(Consumer<CaseFile> use) {
        List<WeakReference<CaseFile>> used = new ArrayList<>();
        for (Matter matter : MATTERS) {
            CaseFile copy = CaseFile.builder().from(matter.file()).build();
            use.accept(copy);
            used.add(new WeakReference<>(copy));
        }
        List<String> held = List.of();
        // The collector promises no time; what is held stays through all tries.
        for (int i = 0; i < 20; i++) {
            System.gc();
            held = used.stream()
                    .map(WeakReference::get)
                    .filter(file -> file != null)
                    .map(CaseFile::id)
                    .toList();
            if (held.isEmpty()) {
                return held;
            }
        }
        return held;
    }
}
