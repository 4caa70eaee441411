package al.nrm.privacy;

import al.nrm.casefile.Agency;
import al.nrm.casefile.DataCategory;
import al.nrm.decision.Decision;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.Duty;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.DutyCatalogue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one agency may learn of a decided case: the duties that tell or ask it, what the table of the pack allows on the
 * grounds of these duties, and the safeguards that reveal nothing else.
 *
 * <pre>{@code
 * RulePack pack = rules.pack();
 * Disclosure told = Disclosure.of(decision, Agency.STATE_SOCIAL_SERVICE, true, pack.duties(), pack.disclosure());
 * told.tells(DataCategory.HEALTH);
 * }</pre>
 *
 * @param recipient the agency
 * @param named whether it may learn who the person is
 * @param duties the duties that tell or ask it; where the person is named, only those that may name the person
 * @param categories what it may learn; everything else is withheld
 * @param safeguards the safeguards that it may learn, in the order of the decision
 */
public record Disclosure(
        Agency recipient, boolean named, List<Duty> duties, Set<DataCategory> categories, List<Safeguard> safeguards) {
    public Disclosure {
        duties = List.copyOf(duties);
        categories = Collections.unmodifiableSet(
                categories.isEmpty() ? EnumSet.noneOf(DataCategory.class) : EnumSet.copyOf(categories));
        safeguards = List.copyOf(safeguards);
    }

    /**
     * What an agency may learn of a decided case.
     *
     * @param decision the decision
     * @param recipient the agency
     * @param naming whether the sender wants to name the person; the person is named only if a duty allows it too
     * @param declared the duties and safeguards that the pack of the decision declares
     * @param table what the pack of the decision lets recipients learn
     * @return what it may learn
     * @throws IllegalArgumentException if no duty of the decision tells or asks the agency; see {@link #recipients}
     */
    public static Disclosure of(
            Decision decision, Agency recipient, boolean naming, DutyCatalogue declared, DisclosureTable table) {
        List<Duty> told = decision.duties().stream()
                .filter(duty -> duty.recipient().filter(recipient::equals).isPresent())
                .toList();
        if (told.isEmpty()) {
            throw new IllegalArgumentException("No duty of the decision tells " + recipient);
        }
        List<Duty> shared = told.stream()
                .filter(duty ->
                        duty.identity().filter(IdentitySharing.SHARED::equals).isPresent()
                                && declared.mayName(duty, decision.asOf()))
                .toList();
        boolean known = !shared.isEmpty();
        Set<DisclosureGround> grounds = EnumSet.of(DisclosureGround.DUTY);
        if (known) {
            grounds.add(ground(decision));
        }
        Set<SafeguardCode> safeguards = new HashSet<>();
        decision.safeguards().forEach(safeguard -> safeguards.add(safeguard.code()));
        Set<DataCategory> categories =
                table.categories(new RecipientKind.OfAgency(recipient), grounds, safeguards, decision.asOf());
        return new Disclosure(
                recipient,
                known,
                naming && known ? shared : told,
                categories,
                decision.safeguards().stream()
                        .filter(safeguard -> declared.safeguard(safeguard.code())
                                .filter(declaration -> categories.contains(declaration.reveals()))
                                .isPresent())
                        .toList());
    }

    /** The ground on which a decision lets duties name the person. Without another basis the person agreed to it. */
    private static DisclosureGround ground(Decision decision) {
        return switch (decision.referralBasis()) {
            case CHILD -> DisclosureGround.CHILD;
            case DANGER_TO_LIFE -> DisclosureGround.DANGER_TO_LIFE;
            case CONSENT, NONE -> DisclosureGround.CONSENT;
        };
    }

    /**
     * The agencies that the duties of a decision tell or ask.
     *
     * @param decision the decision
     * @return in the order of the vocabulary
     */
    public static SortedSet<Agency> recipients(Decision decision) {
        SortedSet<Agency> told = new TreeSet<>();
        decision.duties().forEach(duty -> duty.recipient().ifPresent(told::add));
        return told;
    }

    /**
     * Whether the agency may learn a category of data.
     *
     * @param category the category
     * @return false if it is withheld
     */
    public boolean tells(DataCategory category) {
        return categories.contains(category);
    }
}
