package al.nrm.privacy;

import al.nrm.casefile.Agency;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one agency may learn of a case: no more than the duties that tell it need. Which matters an agency needs is a
 * policy of the product, since no text that says so was read; whether it may learn who the person is, the decision says.
 *
 * @param recipient who is told
 * @param named whether it may learn who the person is
 * @param duties the duties that it is told of; where the person is named, only those that may name her
 * @param matters what it may learn
 */
public record Disclosure(Agency recipient, boolean named, List<Duty> duties, Set<Matter> matters) {
    /** What is left where the person must not be known: nothing of her own, and no place smaller than a county. */
    private static final Set<Matter> OF_NOBODY =
            EnumSet.of(Matter.SETTING, Matter.COUNTY, Matter.STATUS, Matter.KINDS, Matter.NEEDS);

    private static final Set<Matter> OF_A_WORKPLACE =
            EnumSet.of(Matter.SETTING, Matter.COUNTY, Matter.MUNICIPALITY, Matter.KINDS);

    /** A part of a case that is told or not told as a whole. */
    public enum Matter {
        /** In what kind of place the person was met. */
        SETTING,
        COUNTY,
        MUNICIPALITY,
        /** What is indicated, and how soon somebody must act. */
        STATUS,
        /** Child or adult, age, sex. */
        PERSON,
        /** Nationalities and languages. */
        ORIGIN,
        /** Home county, children with the person. */
        HOME,
        /** Forms of exploitation. */
        KINDS,
        /** Where the exploitation was, and whether it has ended. */
        EXPLOITATION,
        /** Indicators that were answered with yes. */
        SIGNS,
        /** What threatens the person, and from whom. */
        DANGER,
        FAMILY,
        HEALTH,
        RETURN,
        CONSENT,
        NEEDS,
        /** Providers that could admit the person. */
        PLACES
    }

    public Disclosure {
        duties = List.copyOf(duties);
        matters =
                Collections.unmodifiableSet(matters.isEmpty() ? EnumSet.noneOf(Matter.class) : EnumSet.copyOf(matters));
    }

    /**
     * What an agency may learn of a decided case.
     *
     * @param naming whether the sender wants to name the person; the person is named only where a duty allows it too
     * @throws IllegalArgumentException if no duty of the decision tells the agency anything; see {@link #recipients}
     */
    public static Disclosure of(Decision decision, Agency recipient, boolean naming) {
        List<Duty> told = decision.duties().stream()
                .filter(duty -> duty.recipient().filter(recipient::equals).isPresent())
                .toList();
        if (told.isEmpty()) {
            throw new IllegalArgumentException("No duty of the decision tells " + recipient);
        }
        List<Duty> shared = told.stream().filter(Disclosure::mayName).toList();
        boolean known = !shared.isEmpty();
        Set<Matter> matters = EnumSet.copyOf(needed(recipient));
        if (!known && recipient != Agency.LABOUR_INSPECTORATE) {
            matters.retainAll(OF_NOBODY);
        }
        boolean hidden = decision.safeguards().stream()
                .anyMatch(safeguard -> safeguard.code() == SafeguardCode.DO_NOT_DISCLOSE_LOCATION);
        if (hidden && recipient != Agency.STATE_SOCIAL_SERVICE) {
            matters.remove(Matter.PLACES);
        }
        return new Disclosure(recipient, known, naming && known ? shared : told, matters);
    }

    /** The agencies that the duties of a decision tell something. */
    public static SortedSet<Agency> recipients(Decision decision) {
        SortedSet<Agency> told = new TreeSet<>();
        decision.duties().forEach(duty -> duty.recipient().ifPresent(told::add));
        return told;
    }

    /** Whether it may learn a matter. */
    public boolean tells(Matter matter) {
        return matters.contains(matter);
    }

    /** The safeguards that bind it. Each lets guess its ground, so one goes only to who may learn of that anyway. */
    public List<Safeguard> safeguards(Decision decision) {
        return decision.safeguards().stream()
                .filter(safeguard -> tells(ground(safeguard.code())))
                .toList();
    }

    private static Matter ground(SafeguardCode code) {
        return switch (code) {
            case CONSENT_TO_EXPLOITATION_IRRELEVANT, EQUAL_SERVICES -> Matter.STATUS;
            // That care comes first is told to whoever meets the person; what ails her is not.
            case MEANS_NOT_REQUIRED,
                    CHILD_CONSENT_NOT_REQUIRED,
                    PRESUMED_CHILD,
                    SAME_GENDER_OFFICER,
                    DO_NOT_DISCLOSE_LOCATION,
                    MEDICAL_FIRST -> Matter.PERSON;
            case NO_FAMILY_PLACEMENT, INTERPRETER_NOT_COMPANION, RETRAFFICKING_RISK -> Matter.DANGER;
            case NO_REMOVAL -> Matter.ORIGIN;
            case NON_PUNISHMENT, INCONSISTENCY_NOT_NEGATIVE -> Matter.SIGNS;
            case ASSISTANCE_NOT_CONDITIONAL -> Matter.CONSENT;
        };
    }

    private static boolean mayName(Duty duty) {
        return duty.identity().filter(IdentitySharing.SHARED::equals).isPresent()
                && duty.action().mayName();
    }

    private static Set<Matter> needed(Agency recipient) {
        return switch (recipient) {
            case ANTI_TRAFFICKING_POLICE ->
                EnumSet.complementOf(EnumSet.of(
                        Matter.HOME, Matter.FAMILY, Matter.HEALTH, Matter.RETURN, Matter.NEEDS, Matter.PLACES));
            case CHILD_PROTECTION_UNIT -> EnumSet.complementOf(EnumSet.of(Matter.CONSENT));
            case STATE_SOCIAL_SERVICE -> EnumSet.complementOf(EnumSet.of(Matter.SIGNS));
            case RESPONSIBLE_AUTHORITY ->
                EnumSet.complementOf(
                        EnumSet.of(Matter.HOME, Matter.DANGER, Matter.FAMILY, Matter.HEALTH, Matter.PLACES));
            default -> OF_A_WORKPLACE;
        };
    }
}
