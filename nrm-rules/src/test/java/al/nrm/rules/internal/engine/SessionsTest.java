package al.nrm.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** A host may decide every case in a thread of its own; it does not pay with a session for each. */
class SessionsTest {
    private final KieBase base = KieBaseBuilder.createKieBaseFromModel(new ModelImpl());
    private final Sessions sessions = new Sessions(base);

    @Test
    void threads_one_after_the_other_share_one_session() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            Thread thread = new Thread(() -> sessions.giveBack(sessions.take()));
            thread.start();
            thread.join();
        }
        assertThat(base.getKieSessions()).hasSize(1);
    }

    @Test
    void there_are_as_many_sessions_as_cases_at_once_and_none_is_taken_twice() {
        for (int round = 0; round < 2; round++) {
            List<KieSession> taken = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                taken.add(sessions.take());
            }
            assertThat(taken).doesNotHaveDuplicates();
            taken.forEach(sessions::giveBack);
        }
        assertThat(base.getKieSessions()).hasSize(100);
    }
}
