package al.nrm.rules.internal.engine;

/** Reads the rules in force over one case at a time. */
@FunctionalInterface
public interface RuleEvaluator {
    /**
     * Reads the rules over one case.
     *
     * @throws al.nrm.decision.UndecidedException if a limit is reached
     */
    void run(FactSource deliberation);
}
