package al.nrm.privacy;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.DerivedFacts;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.Duty;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.ServicePlan;
import al.nrm.duty.DutyCatalogue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one recipient may learn of a decided case: the duties that tell or ask an agency, or the service requested from
 * a provider; the categories that the table of the pack allows on these grounds; and the safeguards that reveal no
 * other category.
 *
 * <pre>{@code
 * RulePack pack = rules.pack();
 * NamingLaw naming = new NamingLaw(pack.duties(), pack.parameters());
 * Disclosure disclosure = Disclosure.of(decision, caseFile, Agency.STATE_SOCIAL_SERVICE, true, naming, pack.disclosure());
 * disclosure.tells(DataCategory.HEALTH);
 * }</pre>
 *
 * @param recipient the agency, or the provider of a service
 * @param ground the ground on which it may know the person; {@link DisclosureGround#DUTY} if it may not
 * @param duties the duties that tell or ask an agency; where the person is named, only those that may name the person
 * @param categories what it may learn; everything else is withheld
 * @param safeguards the safeguards that it may learn, in the order of the decision
 */
public record Disclosure(
        RecipientKind recipient,
        DisclosureGround ground,
        List<Duty> duties,
        Set<DataCategory> categories,
        List<Safeguard> safeguards) {
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
     * @param file the case that was decided
     * @param recipient the agency
     * @param naming whether the sender wants to name the person; the person is named only if a duty allows it too
     * @param law what the pack of the decision declares of duties, and when they name the person
     * @param table what recipients may learn, by the pack of the decision
     * @return what it may learn
     * @throws IllegalArgumentException if no duty of the decision tells or asks the agency (see {@link #recipients}),
     *     or if the decision is about another case or day
     */
    public static Disclosure of(
            Decision decision, CaseFile file, Agency recipient, boolean naming, NamingLaw law, DisclosureTable table) {
        requireSameCase(decision, file);
        List<Duty> addressed = decision.duties().stream()
                .filter(duty -> duty.recipient().filter(recipient::equals).isPresent())
                .toList();
        if (addressed.isEmpty()) {
            throw new IllegalArgumentException("No duty of the decision tells " + recipient);
        }
        List<Duty> shared = addressed.stream()
                .filter(duty ->
                        !law.grounds(duty, decision.referralBasis(), file).isEmpty())
                .toList();
        boolean known = !shared.isEmpty();
        return of(
                decision,
                new RecipientKind.OfAgency(recipient),
                known ? ground(decision, file, shared, law) : DisclosureGround.DUTY,
                naming && known ? shared : addressed,
                law.duties(),
                table);
    }

    private static void requireSameCase(Decision decision, CaseFile file) {
        if (!file.id().equals(decision.caseId()) || !file.asOf().equals(decision.asOf())) {
            throw new IllegalArgumentException("The decision is about another case or another day.");
        }
    }

    /**
     * What a provider that is asked for a service may learn of a decided case. It may know the identity of a child and
     * of a person whose life is in danger, if the table allows it; else of a person who agreed to the referral and to
     * data sharing, unless a suspected companion was present. If a person is only presumed to be a child and does not
     * appear to be under age, agreement or danger is needed.
     *
     * @param decision the decision
     * @param file the case that was decided
     * @param service a service of the decision
     * @param law what the pack of the decision declares of duties, and when they name the person
     * @param table what recipients may learn, by the pack of the decision
     * @return what it may learn
     * @throws IllegalArgumentException if the decision does not plan the service, or is about another case or day
     */
    public static Disclosure ofProvider(
            Decision decision, CaseFile file, Service service, NamingLaw law, DisclosureTable table) {
        requireSameCase(decision, file);
        ServicePlan plan = decision.services().stream()
                .filter(one -> one.service() == service)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The decision does not plan " + service));
        RecipientKind recipient = new RecipientKind.OfProvider(service);
        DisclosureGround ground = groundsOfProvider(decision, file, law)
                .filter(possible -> !plan.informationOnly()
                        && !table.categories(recipient, Set.of(possible), codes(decision), decision.asOf())
                                .isEmpty())
                .findFirst()
                .orElse(DisclosureGround.DUTY);
        return of(decision, recipient, ground, List.of(), law.duties(), table);
    }

    private static Disclosure of(
            Decision decision,
            RecipientKind recipient,
            DisclosureGround ground,
            List<Duty> duties,
            DutyCatalogue declared,
            DisclosureTable table) {
        Set<DataCategory> categories = table.categories(
                recipient, EnumSet.of(DisclosureGround.DUTY, ground), codes(decision), decision.asOf());
        return new Disclosure(
                recipient,
                ground,
                duties,
                categories,
                decision.safeguards().stream()
                        .filter(safeguard -> declared.safeguard(safeguard.code())
                                .filter(declaration -> categories.contains(declaration.reveals()))
                                .isPresent())
                        .toList());
    }

    private static Set<SafeguardCode> codes(Decision decision) {
        return decision.safeguards().stream().map(Safeguard::code).collect(Collectors.toSet());
    }

    /**
     * The grounds on which a provider may know the person, as far as the table allows: the basis of the referral comes
     * first.
     */
    private static Stream<DisclosureGround> groundsOfProvider(Decision decision, CaseFile file, NamingLaw law) {
        boolean agreed = decision.referralBasis() != ReferralBasis.NONE
                && file.consent().referral() == Answer.YES
                && file.consent().dataSharing() == Answer.YES
                && !DerivedFacts.isConsentInDoubt(file);
        boolean presumed =
                law.isChildByPresumption(decision, file) && file.situation().immediateDanger() != Answer.YES;
        DisclosureGround first = ground(decision);
        boolean holds = law.mayHave(decision.referralBasis(), file)
                && first != DisclosureGround.CONSENT
                && !(first == DisclosureGround.CHILD && presumed);
        return Stream.concat(
                Stream.of(first).filter(ground -> holds),
                Stream.of(DisclosureGround.CONSENT).filter(ground -> agreed));
    }

    /** The ground on which duties name the person: that of the decision if the duties have it, else CONSENT. */
    private static DisclosureGround ground(Decision decision, CaseFile file, List<Duty> shared, NamingLaw law) {
        DisclosureGround first = ground(decision);
        boolean held = shared.stream()
                .anyMatch(duty ->
                        law.grounds(duty, decision.referralBasis(), file).contains(first));
        return held ? first : DisclosureGround.CONSENT;
    }

    /** The ground on which a decision allows duties to name the person; CONSENT if there is no other basis. */
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
        SortedSet<Agency> recipients = new TreeSet<>();
        decision.duties().forEach(duty -> duty.recipient().ifPresent(recipients::add));
        return recipients;
    }

    /**
     * Whether the recipient may learn who the person is.
     *
     * @return false if neither the name nor anything else that identifies the person is given
     */
    public boolean named() {
        return ground != DisclosureGround.DUTY;
    }

    /**
     * Whether the recipient may learn a category of data.
     *
     * @param category the category
     * @return false if it is withheld
     */
    public boolean tells(DataCategory category) {
        return categories.contains(category);
    }
}
