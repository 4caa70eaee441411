package al.nrm.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MutationRunTest {
    @Test
    void the_scenarios_of_the_bundled_pack_notice_nine_of_ten_changes() {
        long t = System.nanoTime();
        MutationRun run = MutationRun.of(PackDraft.bundled());
        System.out.println(
                run.mutants() + " " + run.noticed() + " " + run.percent() + " " + (System.nanoTime() - t) / 1000000);
        run.survivors()
                .forEach(m -> System.out.println(m.changed() + ": " + m.what().en()));
        assertThat(run.percent()).isGreaterThanOrEqualTo(90);
    }
}
