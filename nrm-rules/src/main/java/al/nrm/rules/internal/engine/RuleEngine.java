package al.nrm.rules.internal.engine;

import al.nrm.decision.UndecidedException;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.KnownFacts;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates rules with Drools. Safe for many threads: a session serves one case at a time, and is left empty. */
public final class RuleEngine implements RuleEvaluator {
    private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);

    private final Sessions sessions;

    /**
     * Builds the engine.
     *
     * @param strata the rules
     * @param evaluation with the parameters that the conditions read
     */
    public RuleEngine(List<Stratum> strata, Evaluation evaluation) {
        sessions = sessions(RuleModel.of(strata, evaluation));
        LOG.debug("{} strata of rules are ready.", strata.size());
    }

    /**
     * Drools looks for its parts by the context class loader of the thread that asks first, and never looks again. A
     * thread of a host may have none that sees Drools, so here it has the loader of this class while they are found.
     */
    private static Sessions sessions(Model model) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleEngine.class.getClassLoader());
        try {
            Sessions made = new Sessions(KieBaseBuilder.createKieBaseFromModel(model));
            made.giveBack(made.take());
            return made;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>A rule fires at most once for a case and joins nothing, so no pack comes near the limit of firings. There is none of
     * time: on a machine that is starved or stopped a case takes longer, and has the same decision.
     */
    @Override
    public List<Rule> fire(Stratum stratum, KnownFacts facts) {
        StratumInput input = new StratumInput.Value(stratum.number(), facts, new BitSet());
        KieSession session = sessions.take();
        try {
            fire(session, input, stratum.rules().size());
        } catch (Throwable broken) {
            // It may still hold facts.
            session.dispose();
            throw broken;
        }
        sessions.giveBack(session);
        List<Rule> fired = new ArrayList<>(input.fired().cardinality());
        for (int i = input.fired().nextSetBit(0); i >= 0; i = input.fired().nextSetBit(i + 1)) {
            fired.add(stratum.rules().get(i));
        }
        return fired;
    }

    private static void fire(KieSession session, StratumInput input, int rules) {
        FactHandle handle = session.insert(input);
        int firings = session.fireAllRules(rules + 1);
        if (firings > rules) {
            throw new UndecidedException(
                    Text.of(
                            "Rregullat nuk mbaruan brenda kufirit të zbatimeve.",
                            "The rules did not end within the limit of firings."),
                    "",
                    List.of());
        }
        session.delete(handle);
    }
}
