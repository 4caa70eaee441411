package al.nrm.rules.internal.decide;

import al.nrm.casefile.Service;
import al.nrm.decision.Reason;
import al.nrm.rules.internal.rule.Key;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The reason of a rule as far as it is the same for all cases in which one agency found the person, in Albania or abroad: no
 * agency is told what it found itself.
 *
 * @param unverified the sources cited and the parameters shown that are unverified, by their number in the pack
 * @param reason without what depends on the case
 * @param beforeDimensions what the rule concludes for keys before {@link Key#DIMENSIONS}, as reasons write it
 * @param afterDimensions what it concludes for later keys, except services
 * @param services the services that it concludes
 * @param concludesEvidence whether it concludes how much supports the status, and with it the dimensions
 */
record PreparedReason(
        BitSet unverified,
        Reason reason,
        List<String> beforeDimensions,
        List<String> afterDimensions,
        Set<Service> services,
        boolean concludesEvidence) {}
