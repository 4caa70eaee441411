package al.nrm.rules.engine;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Sessions of one engine that wait for the next case. The engine's own pool walks over the nodes of all rules when a
 * session comes back; here whoever takes one leaves it empty, which costs no more than the case touched. One thread at a
 * time holds a session, so they do without locks; the one used last is still warm, and goes first.
 */
final class Sessions {
    private final Deque<KieSession> waiting = new ConcurrentLinkedDeque<>();
    private final KieBase base;
    private final KieSessionConfiguration withoutLocks = RuleBaseFactory.newKnowledgeSessionConfiguration();

    Sessions(KieBase base) {
        this.base = base;
        withoutLocks.setOption(ThreadSafeOption.NO);
    }

    KieSession take() {
        KieSession session = waiting.poll();
        return session == null ? base.newKieSession(withoutLocks, null) : session;
    }

    /** Only an empty session may come back; whoever cannot say that it is disposes of it. */
    void giveBack(KieSession session) {
        waiting.push(session);
    }
}
