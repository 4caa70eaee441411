package al.nrm.rules.engine;

import al.nrm.law.Edition;
import al.nrm.rules.UndecidedException;
import al.nrm.rules.criteria.FactGroup;
import al.nrm.rules.criteria.Key;
import al.nrm.rules.criteria.Rule;
import al.nrm.rules.criteria.Strata;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
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
public final class RuleEngine {
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
        Strata order = Strata.of(rules);
        RuleModel model = new RuleModel(edition);
        Set<FactGroup> read = EnumSet.noneOf(FactGroup.class);
        rules.forEach(rule -> rule.when().patterns().forEach(pattern -> {
            pattern.test()
                    .comparisons()
                    .forEach(compare -> read.add(compare.field().group()));
            if (pattern.test().comparisons().findAny().isEmpty()) {
                read.add(pattern.type().first());
            }
        }));
        Set<FactGroup> given = EnumSet.noneOf(FactGroup.class);
        for (int i = 0; i < order.inOrder().size(); i++) {
            Set<Key> finished = i == 0 ? Set.of() : order.finishedAfter(i - 1);
            Set<FactGroup> known = EnumSet.noneOf(FactGroup.class);
            read.stream()
                    .filter(group -> !given.contains(group) && finished.containsAll(group.requires()))
                    .forEach(known::add);
            given.addAll(known);
            knownBefore.add(known);
            List<Rule> stratum = order.inOrder().get(i).stream()
                    .sorted(Comparator.comparing(Rule::id))
                    .toList();
            strata.add(Integer.toString(i));
            model.add(stratum, numbered.size(), strata.get(i));
            numbered.addAll(stratum);
        }
        KieBase base = KieBaseBuilder.createKieBaseFromModel(model.model());
        sessions = base.newKieSessionsPool(1);
        LOG.debug("{} rules in {} strata are ready.", numbered.size(), strata.size());
    }

    /**
     * Reads the rules over one case.
     *
     * @throws UndecidedException if a limit is reached
     */
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
