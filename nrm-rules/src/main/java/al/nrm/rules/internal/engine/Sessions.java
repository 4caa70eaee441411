package al.nrm.rules.internal.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Sessions of one engine that wait for the next case. The engine's own pool walks over the nodes of all rules when a
 * session comes back; here whoever takes one leaves it empty, which costs no more than the case touched. One thread at a
 * time holds a session, so they do without locks.
 *
 * <p>A thread gets the session that it had before, if it can: what a session remembers of its rules lies in the memory
 * next to the processor that used it last.
 */
final class Sessions {
    /** Threads whose numbers differ by this share a place. */
    private static final int PLACES = 64;
    /** So far from each other that two processors do not write to one line of memory. */
    private static final int APART = 16;

    private final AtomicReferenceArray<KieSession> ofThreads = new AtomicReferenceArray<>(PLACES * APART);
    private final Queue<KieSession> others = new ConcurrentLinkedQueue<>();
    private final KieBase base;
    private final KieSessionConfiguration withoutLocks = RuleBaseFactory.newKnowledgeSessionConfiguration();

    Sessions(KieBase base) {
        this.base = base;
        withoutLocks.setOption(ThreadSafeOption.NO);
    }

    KieSession take() {
        KieSession session = ofThreads.getAndSet(place(), null);
        return session == null ? ofOthers() : session;
    }

    /** Threads end, and what they left must serve those that begin; so there are never more sessions than cases at once. */
    private KieSession ofOthers() {
        KieSession session = others.poll();
        for (int place = 0; session == null && place < PLACES; place++) {
            session = ofThreads.getAndSet(place * APART, null);
        }
        return session == null ? base.newKieSession(withoutLocks, null) : session;
    }

    /** Only an empty session may come back; whoever cannot say that it is disposes of it. */
    void giveBack(KieSession session) {
        if (!ofThreads.compareAndSet(place(), null, session)) {
            others.add(session);
        }
    }

    private static int place() {
        return (int) (Thread.currentThread().getId() % PLACES) * APART;
    }
}
