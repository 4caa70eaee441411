package al.nrm.rules.reading;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Evidence;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.IndicatorSet;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.provider.ExclusionGround;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the criteria determine about one case.
 *
 * @param notices one set of pointers for each notice
 * @param fired the ids of the criteria's tables that hold
 * @param offeredUnverified the providers that are an option for some service and that nobody has verified
 * @param sexualIndicatorsUnread whether the unread sets for sexual exploitation matter
 * @param mentioned by parameter the value in force, where a rule holds that shows it without a duty being due by it
 */
public record Expected(
        Status status,
        TreatAs treatAs,
        Elements elements,
        Map<Dimension, Score> dimensions,
        Evidence evidence,
        Urgency urgency,
        ReferralBasis referralBasis,
        Set<Pathway> pathways,
        Map<DutyAction, Task> duties,
        Set<SafeguardCode> safeguards,
        Map<Service, Plan> services,
        Set<Set<String>> notices,
        Set<String> fired,
        Set<String> offeredUnverified,
        boolean sexualIndicatorsUnread,
        Map<String, String> mentioned) {

    /** The three elements. */
    public record Elements(Answer act, Answer means, Answer purpose) {}

    /** How one dimension was answered. */
    public record Score(IndicatorSet set, boolean positive, int strong, int medium, int weak) {}

    /** A duty, but for its action. */
    public record Task(
            Agency actor,
            Optional<Agency> recipient,
            Optional<County> county,
            Optional<Municipality> municipality,
            Optional<IdentitySharing> identity,
            Optional<Limit> due) {}

    /** A time limit in force. */
    public record Limit(String parameter, String within, boolean verified) {}

    /**
     * Where a service can be had.
     *
     * @param options best first
     * @param excluded every ground by provider
     * @param notInDirectory no provider of the directory offers the service at all
     */
    public record Plan(
            boolean informationOnly,
            List<Choice> options,
            Map<String, Set<ExclusionGround>> excluded,
            boolean unmet,
            boolean notInDirectory) {}

    /**
     * A provider that is an option.
     *
     * @param cautions the codes, sorted
     */
    public record Choice(String provider, boolean confirmPlace, List<String> cautions) {}

    /** The ids of the parameters that set a time limit. */
    public Set<String> dueParameters() {
        java.util.TreeSet<String> ids = new java.util.TreeSet<>();
        duties.values().forEach(task -> task.due().ifPresent(limit -> ids.add(limit.parameter())));
        return ids;
    }
}
