package al.nrm.rules.authoring;

import al.nrm.rules.pack.RulePack;
import al.nrm.text.Text;

/**
 * A pack with one thing changed in it.
 *
 * @param changed the id of the rule, or of the parameter, that was changed
 * @param what the change in words
 * @param pack the changed pack; its hash is not that of the original
 */
public record Mutant(String changed, Text what, RulePack pack) {}
