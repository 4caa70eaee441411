package al.nrm.rules.authoring;

import al.nrm.rules.internal.rule.CheckedPack;

/** One kind of check of a pack that was read. */
@FunctionalInterface
interface Check {
    /**
     * Adds the findings, in any order.
     *
     * @param pack the pack of the draft, with its rules
     */
    void check(PackDraft draft, CheckedPack pack, Findings findings);
}
