package al.nrm.rules.internal.engine;

import al.nrm.decision.UndecidedException;
import al.nrm.law.Edition;
import al.nrm.rules.internal.rule.CaseFacts;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules in force on some days, ready to fire. Each stratum is read to its end before the next one begins, so that a
 * {@code not} sees finished conclusions. Safe for many threads: every case has a session of its own, and leaves it
 * empty for the next one.
 */
public final class RuleEngine implements RuleEvaluator {
    private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);
    /** Long enough for a machine that pauses, short enough for a person who waits. */
    private static final long LONGEST_NANOS = 5_000_000_000L;

    private final List<Rule> numbered = new ArrayList<>();
    private final List<Set<FactGroup>> knownBefore = new ArrayList<>();
    private final Firings firings = new Firings();
    private final Sessions sessions;
    private final int mostFirings;

    /**
     * Builds the engine.
     *
     * @param rules the rules in force; the strata are theirs
     * @param edition the parameters that their conditions read
     */
    public RuleEngine(List<Rule> rules, Edition edition) {
        RuleModel model = new RuleModel(edition, firings);
        for (EvaluationPlan.Step step : EvaluationPlan.of(rules).steps()) {
            model.add(step.rules(), numbered.size(), knownBefore.size());
            numbered.addAll(step.rules());
            knownBefore.add(step.known());
        }
        KieBase base = KieBaseBuilder.createKieBaseFromModel(model.model());
        sessions = new Sessions(base);
        mostFirings = numbered.size() + 1;
        LOG.debug("{} rules in {} strata are ready.", numbered.size(), knownBefore.size());
    }

    /**
     * {@inheritDoc}
     *
     * <p>A rule fires at most once for a case and joins nothing, so no honest pack comes near a limit.
     *
     * @throws UndecidedException if a limit of firings or of time is reached
     */
    @Override
    public void run(FactSource deliberation) {
        KieSession session = sessions.take();
        try {
            run(deliberation, session);
        } catch (Throwable broken) {
            // Something may be left in it.
            session.dispose();
            throw broken;
        }
        sessions.giveBack(session);
    }

    private void run(FactSource deliberation, KieSession session) {
        long deadline = System.nanoTime() + LONGEST_NANOS;
        CaseFacts facts = new CaseFacts();
        for (int i = 0; i < knownBefore.size(); i++) {
            for (FactGroup group : knownBefore.get(i)) {
                facts.know(group, deliberation.fact(group));
            }
            BitSet noted = firings.begin();
            FactHandle handle = session.insert(new StratumInput(i, facts));
            int fired = session.fireAllRules(mostFirings);
            if (fired >= mostFirings || System.nanoTime() > deadline) {
                throw limitReached();
            }
            session.delete(handle);
            deliberation.concluded(read(noted));
        }
    }

    private List<Rule> read(BitSet fired) {
        List<Rule> rules = new ArrayList<>(fired.cardinality());
        for (int rule = fired.nextSetBit(0); rule >= 0; rule = fired.nextSetBit(rule + 1)) {
            rules.add(numbered.get(rule));
        }
        return rules;
    }

    private static UndecidedException limitReached() {
        return new UndecidedException(
                Text.of(
                        "Rregullat nuk mbaruan brenda kufirit të kohës ose të zbatimeve.",
                        "The rules did not end within the limit of time or of firings."),
                "",
                List.of());
    }
}
