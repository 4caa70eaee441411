package al.nrm.rules.engine;

import al.nrm.law.Edition;
import al.nrm.rules.UndecidedException;
import al.nrm.rules.criteria.FactGroup;
import al.nrm.rules.criteria.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules in force on some days, ready to fire. Each stratum is read to its end before the next one begins, so that a
 * {@code not} sees finished conclusions. Safe for many threads: every case has a session of its own, from a pool, and
 * gives it back.
 */
public final class RuleEngine implements RuleReading {
    private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);
    /** No honest pack comes near: a rule fires once. */
    private static final int MOST_FIRINGS = 100_000;

    private static final long LONGEST_NANOS = 2_000_000_000L;
    private final List<Rule> numbered = new ArrayList<>();
    private final List<String> strata = new ArrayList<>();
    private final List<Set<FactGroup>> knownBefore = new ArrayList<>();
    private final KieSessionsPool sessions;

    /**
     * Builds the engine.
     *
     * @param rules the rules in force; the strata are theirs
     * @param edition the parameters that their conditions read
     */
    public RuleEngine(List<Rule> rules, Edition edition) {
        RuleModel model = new RuleModel(edition);
        for (Schedule.Step step : Schedule.of(rules).steps()) {
            String stratum = Integer.toString(strata.size());
            model.add(step.rules(), numbered.size(), stratum);
            numbered.addAll(step.rules());
            strata.add(stratum);
            knownBefore.add(step.known());
        }
        KieBase base = KieBaseBuilder.createKieBaseFromModel(model.model());
        sessions = base.newKieSessionsPool(1);
        LOG.debug("{} rules in {} strata are ready.", numbered.size(), strata.size());
    }

    @Override
    public void run(Deliberation deliberation) {
        long deadline = System.nanoTime() + LONGEST_NANOS;
        Matter matter = new Matter();
        KieSession session = sessions.newKieSession();
        try {
            for (int i = 0; i < strata.size(); i++) {
                for (FactGroup group : knownBefore.get(i)) {
                    matter.facts().know(group, deliberation.fact(group));
                }
                session.getEntryPoint(strata.get(i)).insert(matter);
                int fired = session.fireAllRules(MOST_FIRINGS);
                if (fired >= MOST_FIRINGS || System.nanoTime() > deadline) {
                    throw limitReached();
                }
                deliberation.concluded(read(matter.fired()));
                matter.fired().clear();
            }
        } finally {
            session.dispose();
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
