package al.nrm.rules.internal.duty;

import al.nrm.casefile.Agency;
import al.nrm.duty.ActorRule;
import al.nrm.duty.RecipientRule;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.KnownFacts;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One duty on one day: whether it applies, who acts, who is told or asked, and when the person is named. */
public final class DutyInForce {
    /** A duty that the pack does not declare on the day: the agency that found the person acts and tells no other. */
    static final DutyInForce UNDECLARED = new DutyInForce(false, ActorRule.DETECTING, Optional.empty());

    private final boolean first;
    private final ActorRule actor;
    private final Optional<RecipientRule> recipient;
    private final Optional<Condition> naming;
    private final Predicate<KnownFacts> mayBeNamed;

    /** A duty whose recipient never learns who the person is. */
    DutyInForce(boolean first, ActorRule actor, Optional<RecipientRule> recipient) {
        this(first, actor, recipient, Optional.empty(), facts -> false);
    }

    /**
     * @param naming when the recipient may learn who the person is; empty: never
     * @param mayBeNamed whether that condition holds
     */
    DutyInForce(
            boolean first,
            ActorRule actor,
            Optional<RecipientRule> recipient,
            Optional<Condition> naming,
            Predicate<KnownFacts> mayBeNamed) {
        this.first = first;
        this.actor = actor;
        this.recipient = recipient;
        this.naming = naming;
        this.mayBeNamed = mayBeNamed;
    }

    /** Whether it comes before all others, whatever their time limits. */
    public boolean isFirst() {
        return first;
    }

    /**
     * Whether it applies.
     *
     * @return false if the agency that would be told found the person itself, and the duty then falls away
     */
    public boolean applies(Finder finder) {
        return recipient.isEmpty() || !recipient.get().fallsAway(finder.agency(), finder.abroad());
    }

    /** Whether it tells or asks an agency, in at least some cases. */
    public boolean hasRecipient() {
        return recipient.isPresent();
    }

    /**
     * The agency that it tells or asks.
     *
     * @param named whether it may name the person
     * @return empty if it tells or asks none
     */
    public Optional<Agency> recipient(Finder finder, boolean named) {
        return recipient.isPresent() && recipient.get().where().holds(named, finder.setting())
                ? recipient.get().recipient(finder.agency(), finder.abroad())
                : Optional.empty();
    }

    /** When its recipient may learn who the person is (criteria, section 6); empty: never. */
    public Optional<Condition> naming() {
        return naming;
    }

    /** Whether its recipient may learn who the person is, in a case of which {@link DutyLaw#groups} are known. */
    public boolean mayBeNamed(KnownFacts facts) {
        return mayBeNamed.test(facts);
    }

    /**
     * The agency that performs it.
     *
     * @param named the agencies that some duty of the case tells who the person is
     */
    public Agency actor(Finder finder, Set<Agency> named) {
        return actor.actor(finder.agency(), named);
    }
}
