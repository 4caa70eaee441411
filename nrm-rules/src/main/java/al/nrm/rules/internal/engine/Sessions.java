package al.nrm.rules.internal.engine;

import java.util.concurrent.ConcurrentLinkedDeque;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Sessions of one rule base that wait to be used again, the last one first. Drools has a pool of its own, which visits the
 * nodes of all rules when a session comes back; here the user of a session leaves it empty, which costs no more than what
 * the case touched.
 */
final class Sessions {
    private final ConcurrentLinkedDeque<KieSession> waiting = new ConcurrentLinkedDeque<>();
    private final KieBase base;

    Sessions(KieBase base) {
        this.base = base;
    }

    KieSession take() {
        KieSession session = waiting.pollFirst();
        return session == null ? base.newKieSession() : session;
    }

    /** Takes back a session without facts; one that may hold some must be disposed of instead. */
    void giveBack(KieSession session) {
        waiting.addFirst(session);
    }
}
