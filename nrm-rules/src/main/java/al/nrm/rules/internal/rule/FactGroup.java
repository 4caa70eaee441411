package al.nrm.rules.internal.rule;

import al.nrm.decision.Elements;
import al.nrm.rules.internal.fact.Concluded;
import al.nrm.rules.internal.fact.DerivedOfChild;
import al.nrm.rules.internal.fact.Dimensions;
import al.nrm.rules.internal.fact.Indicators;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.fact.Placements;
import al.nrm.rules.internal.fact.StatedFacts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Fields that become known together, as one fact of one Java type: first the facts that the case states, then those that
 * depend on conclusions.
 */
public enum FactGroup {
    PERSON(StatedFacts.class),
    DETECTION(StatedFacts.class),
    EXPLOITATION(StatedFacts.class),
    SITUATION(StatedFacts.class),
    CONSENT(StatedFacts.class),
    FORMAL_IDENTIFICATION(StatedFacts.class),
    NEEDS(StatedFacts.class),
    /** What follows from several facts of the case. */
    DERIVED(StatedFacts.class),
    INDICATORS(Indicators.class),
    /** One fact for each indicator that was observed; all others are single. */
    OBSERVATIONS(Observed.class),
    TREAT_AS(Concluded.Treatment.class, Key.TREAT_AS),
    /** What follows from facts of the case and from who is treated as a child. */
    DERIVED_OF_CHILD(DerivedOfChild.class, Key.TREAT_AS),
    ELEMENTS(Elements.class, Key.ACT, Key.MEANS, Key.PURPOSE),
    DIMENSIONS(Dimensions.class, Key.TREAT_AS),
    STATUS(Concluded.OfStatus.class, Key.STATUS),
    EVIDENCE(Concluded.OfEvidence.class, Key.EVIDENCE),
    URGENCY(Concluded.OfUrgency.class, Key.URGENCY),
    REFERRAL_BASIS(Concluded.OfBasis.class, Key.REFERRAL_BASIS),
    PLACEMENTS(Placements.class, Key.TREAT_AS, Key.REFERRAL_BASIS, Key.SERVICES);

    private final Class<?> factClass;
    private final Set<Key> requires;

    FactGroup(Class<?> factClass, Key... requires) {
        this.factClass = factClass;
        this.requires = EnumSet.noneOf(Key.class);
        this.requires.addAll(Arrays.asList(requires));
    }

    /** The Java type of the fact. */
    public Class<?> factClass() {
        return factClass;
    }

    /** The keys that must be concluded first; empty for facts that the case states. */
    public Set<Key> requires() {
        return EnumSet.copyOf(requires.isEmpty() ? EnumSet.noneOf(Key.class) : requires);
    }

    /** Whether a case may have several facts of this group. */
    public boolean isMany() {
        return this == OBSERVATIONS;
    }
}
