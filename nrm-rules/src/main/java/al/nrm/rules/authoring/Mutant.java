package al.nrm.rules.authoring;

import al.nrm.rules.pack.RulePack;
import al.nrm.text.Text;

/**
 * A pack with one thing changed in it.
 *
 * @param changed the id of the rule, or of the parameter, that was changed
 * @param what the change in words
 * @param pack the pack as it is then; its hash is not the one of the pack from which it was made
 */
public record Mutant(String changed, Text what, RulePack pack) {}
