package al.nrm.privacy;

import al.nrm.casefile.Agency;
import al.nrm.casefile.DataCategory;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
public record Disclosure(Agency recipient, boolean named, List<Duty> duties, Set<DataCategory> matters) {
    /** What is left where the person must not be known: nothing of her own, and no place smaller than a county. */
    private static final Set<DataCategory> OF_NOBODY = EnumSet.of(
            DataCategory.SETTING, DataCategory.COUNTY, DataCategory.STATUS, DataCategory.KINDS, DataCategory.NEEDS);

    private static final Set<DataCategory> OF_A_WORKPLACE =
            EnumSet.of(DataCategory.SETTING, DataCategory.COUNTY, DataCategory.MUNICIPALITY, DataCategory.KINDS);

    /** What a safeguard lets guess. That care comes first is told to whoever meets the person; what ails them is not. */
    private static final Map<SafeguardCode, DataCategory> GROUNDS = Map.ofEntries(
            Map.entry(SafeguardCode.CONSENT_TO_EXPLOITATION_IRRELEVANT, DataCategory.STATUS),
            Map.entry(SafeguardCode.EQUAL_SERVICES, DataCategory.STATUS),
            Map.entry(SafeguardCode.MEANS_NOT_REQUIRED, DataCategory.PERSON),
            Map.entry(SafeguardCode.CHILD_CONSENT_NOT_REQUIRED, DataCategory.PERSON),
            Map.entry(SafeguardCode.PRESUMED_CHILD, DataCategory.PERSON),
            Map.entry(SafeguardCode.SAME_GENDER_OFFICER, DataCategory.PERSON),
            Map.entry(SafeguardCode.DO_NOT_DISCLOSE_LOCATION, DataCategory.PERSON),
            Map.entry(SafeguardCode.MEDICAL_FIRST, DataCategory.PERSON),
            Map.entry(SafeguardCode.NO_FAMILY_PLACEMENT, DataCategory.DANGER),
            Map.entry(SafeguardCode.INTERPRETER_NOT_COMPANION, DataCategory.DANGER),
            Map.entry(SafeguardCode.RETRAFFICKING_RISK, DataCategory.DANGER),
            Map.entry(SafeguardCode.NO_REMOVAL, DataCategory.ORIGIN),
            Map.entry(SafeguardCode.NON_PUNISHMENT, DataCategory.SIGNS),
            Map.entry(SafeguardCode.INCONSISTENCY_NOT_NEGATIVE, DataCategory.SIGNS),
            Map.entry(SafeguardCode.ASSISTANCE_NOT_CONDITIONAL, DataCategory.CONSENT));


    public Disclosure {
        duties = List.copyOf(duties);
        matters = Collections.unmodifiableSet(
                matters.isEmpty() ? EnumSet.noneOf(DataCategory.class) : EnumSet.copyOf(matters));
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
        Set<DataCategory> matters = EnumSet.copyOf(needed(recipient));
        if (!known && recipient != Agency.LABOUR_INSPECTORATE) {
            matters.retainAll(OF_NOBODY);
        }
        boolean hidden = decision.safeguards().stream()
                .anyMatch(safeguard -> safeguard.code().equals(SafeguardCode.DO_NOT_DISCLOSE_LOCATION));
        if (hidden && recipient != Agency.STATE_SOCIAL_SERVICE) {
            matters.remove(DataCategory.PLACES);
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
    public boolean tells(DataCategory matter) {
        return matters.contains(matter);
    }

    /** The safeguards that bind it. Each lets guess its ground, so one goes only to who may learn of that anyway. */
    public List<Safeguard> safeguards(Decision decision) {
        return decision.safeguards().stream()
                .filter(safeguard -> tells(ground(safeguard.code())))
                .toList();
    }

    private static DataCategory ground(SafeguardCode code) {
        return GROUNDS.getOrDefault(code, DataCategory.PERSON);
    }

    private static boolean mayName(Duty duty) {
        return duty.identity().filter(IdentitySharing.SHARED::equals).isPresent()
                && duty.action().mayName();
    }

    private static Set<DataCategory> needed(Agency recipient) {
        return switch (recipient) {
            case ANTI_TRAFFICKING_POLICE ->
                EnumSet.complementOf(EnumSet.of(
                        DataCategory.HOME,
                        DataCategory.FAMILY,
                        DataCategory.HEALTH,
                        DataCategory.RETURN,
                        DataCategory.NEEDS,
                        DataCategory.PLACES));
            case CHILD_PROTECTION_UNIT -> EnumSet.complementOf(EnumSet.of(DataCategory.CONSENT));
            case STATE_SOCIAL_SERVICE -> EnumSet.complementOf(EnumSet.of(DataCategory.SIGNS));
            case RESPONSIBLE_AUTHORITY ->
                EnumSet.complementOf(EnumSet.of(
                        DataCategory.HOME,
                        DataCategory.DANGER,
                        DataCategory.FAMILY,
                        DataCategory.HEALTH,
                        DataCategory.PLACES));
            default -> OF_A_WORKPLACE;
        };
    }
}
