package al.nrm.rules.engine;

/** Reads the rules in force over one case at a time. */
@FunctionalInterface
public interface RuleReading {
    /**
     * Reads the rules over one case.
     *
     * @throws al.nrm.rules.UndecidedException if a limit is reached
     */
    void run(Deliberation deliberation);
}
