package al.nrm.casefile;

import org.immutables.value.Value;

/** The person's situation now. Every answer may be unknown. */
@Value.Immutable
public interface Situation {
    /** Nothing is known. */
    Situation UNKNOWN = builder().build();

    static Builder builder() {
        return new Builder();
    }

    /** There is danger to life or limb now. */
    default Answer immediateDanger() {
        return Answer.UNKNOWN;
    }

    /** The exploiter knows where the person is. */
    default Answer exploiterKnowsWhereabouts() {
        return Answer.UNKNOWN;
    }

    /** The exploiter is a member of the family. */
    default Answer exploiterIsFamily() {
        return Answer.UNKNOWN;
    }

    /** The person needs medical care at once. */
    default Answer medicalEmergency() {
        return Answer.UNKNOWN;
    }

    /** The person is pregnant. */
    default Answer pregnant() {
        return Answer.UNKNOWN;
    }

    /** Somebody is with the person. */
    default Answer accompanied() {
        return Answer.UNKNOWN;
    }

    /** Somebody who is with the person may be involved. */
    default Answer companionSuspected() {
        return Answer.UNKNOWN;
    }

    /** A parent or guardian is present. */
    default Answer guardianPresent() {
        return Answer.UNKNOWN;
    }

    /** A parent or guardian may be involved. */
    default Answer guardianSuspected() {
        return Answer.UNKNOWN;
    }

    /** The person has no right to stay in the country. */
    default Answer irregularStay() {
        return Answer.UNKNOWN;
    }

    /** The person is suspected of an offence. */
    default Answer suspectedOfOffence() {
        return Answer.UNKNOWN;
    }

    /** The person asks for asylum. */
    default Answer asylumClaim() {
        return Answer.UNKNOWN;
    }

    /** The person was a victim of trafficking before. */
    default Answer priorVictim() {
        return Answer.UNKNOWN;
    }

    /** The person wishes to return home. */
    default Answer wishesToReturn() {
        return Answer.UNKNOWN;
    }

    /** The account contradicts itself. */
    default Answer inconsistentAccount() {
        return Answer.UNKNOWN;
    }

    /** When the person was last in contact with the exploiter. */
    default LastContact lastContactWithExploiter() {
        return LastContact.UNKNOWN;
    }

    /** Builds a {@link Situation}. */
    final class Builder extends ImmutableSituation.Builder {}
}
