package al.nrm.rules.internal.decide;

import al.nrm.decision.Reason;
import al.nrm.rules.internal.duty.DutyLaw;
import al.nrm.rules.internal.duty.Finder;
import al.nrm.rules.internal.fact.Dimensions;
import al.nrm.rules.internal.fact.Placements;
import al.nrm.rules.internal.rule.Field;
import java.util.List;

/**
 * A rule that fired in a case.
 *
 * @param fallen what of it fell away before exceptions
 * @param effect what it concludes without that
 */
record FiredRule(ActiveRule rule, SetAside fallen, RuleEffect effect) {
    /**
     * The reason that it gives.
     *
     * @param sought where its evidence is looked for
     * @param finder who found the person
     * @param restsOn the places of the reasons that concluded what it reads
     */
    Reason reason(
            Field.Evidence.Sought sought,
            Finder finder,
            Dimensions dimensions,
            Placements placements,
            DutyLaw duties,
            List<Integer> restsOn) {
        Reason reason = effect.reason(sought, finder, dimensions, placements, restsOn);
        return fallen.isNothing()
                ? reason
                : reason.settingAside(fallen.written(sought.file(), finder, duties), List.copyOf(fallen.by()));
    }
}
