package al.nrm.rules.authoring;

import al.nrm.rules.pack.RulePackProblem;

/**
 * Something that a check found in a pack that can be read.
 *
 * @param problem where, what and why
 * @param severity whether the pack must not be handed over so
 */
public record Finding(RulePackProblem problem, Severity severity) {
    /** How much a finding weighs. */
    public enum Severity {
        /** The pack is wrong. */
        ERROR,
        /** The pack decides, but something is missing or looks wrong. */
        WARNING
    }
}
