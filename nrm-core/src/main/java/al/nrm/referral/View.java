package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Service;
import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.Duty;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.PackReference;
import al.nrm.decision.Safeguard;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.duty.DutyCatalogue;
import al.nrm.event.EventContent;
import al.nrm.event.Recipient;
import al.nrm.privacy.DisclosureTable;
import al.nrm.privacy.NamingLaw;
import al.nrm.privacy.RecipientKind;
import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The data of a case that one recipient may learn, on the grounds that exist at a moment, and the reasons why other
 * data are withheld. Everything that is given to a recipient is made from a view, which gives no access to withheld
 * facts, to notes, or to the address of a provider.
 *
 * <pre>{@code
 * View view = View.of(Recipient.provider("some-shelter"), decision, history, moment);
 * view.caseFile(); // with the facts that the shelter may learn
 * view.withheld(); // every other category, with the reason
 * }</pre>
 */
public final class View {
    private final Decision decision;
    private final DutyCatalogue declared;
    private final List<Duty> namingDuties;
    private final DisclosureScope scope;
    private final Set<DataCategory> categories;
    private final Optional<Recipient> recipient;
    private final Optional<CaseFile> caseFile;

    private View(
            Decision decision,
            NamingLaw law,
            DisclosureScope scope,
            Optional<Recipient> recipient,
            Optional<CaseFile> file) {
        this.decision = decision;
        this.declared = law.duties();
        this.namingDuties = file.map(known -> decision.duties().stream()
                        .filter(duty -> !law.grounds(duty, decision.referralBasis(), known)
                                .isEmpty())
                        .toList())
                .orElseGet(List::of);
        this.scope = scope;
        this.categories = scope.categories();
        this.recipient = recipient;
        this.caseFile = scope.isEmpty()
                ? Optional.empty()
                : file.map(known -> DisclosedCase.of(known, categories, scope.isNamed()));
    }

    /**
     * The view of a recipient on a case that has a history.
     *
     * @param recipient the agency or provider
     * @param decision the advice whose duties and safeguards apply
     * @param history the case
     * @param moment the moment at which the grounds must exist
     * @return the view; empty if the recipient has no ground
     */
    public static View of(Recipient recipient, Decision decision, CaseHistory history, OffsetDateTime moment) {
        CaseState state = history.stateAt(moment).advising(decision);
        return new View(
                decision,
                new NamingLaw(history.rules().duties(), history.rules().parameters()),
                DisclosureScope.of(recipient, state, new SharingGrounds(history.rules())),
                Optional.of(recipient),
                state.caseFile());
    }

    /**
     * The view of a recipient on a decided case without a history.
     *
     * @param recipient an agency that a duty of the decision tells or asks, or the provider of a service that it plans
     * @param decision the decision
     * @param file the case that was decided
     * @param law what the pack of the decision declares of duties, and when they name the person
     * @param table what recipients may learn, by the pack of the decision
     * @return the view
     * @throws IllegalArgumentException if no duty tells the agency, if the decision does not plan the service, or if it
     *     is about another case or another day
     */
    public static View of(
            RecipientKind recipient, Decision decision, CaseFile file, NamingLaw law, DisclosureTable table) {
        return new View(
                decision,
                law,
                DisclosureScope.of(recipient, decision, file, law, table),
                Optional.empty(),
                Optional.of(file));
    }

    /**
     * The recipient.
     *
     * @return an agency, or the provider of the service that it was asked for last; empty for a provider that was asked
     *     for nothing
     */
    public Optional<RecipientKind> recipient() {
        return scope.kinds().stream().findFirst();
    }

    /**
     * Whether the recipient may learn nothing.
     *
     * @return true where no ground exists
     */
    public boolean isEmpty() {
        return caseFile.isEmpty();
    }

    /**
     * The grounds for the view.
     *
     * @return in the order of the vocabulary; empty where there is none
     */
    public Set<DisclosureGround> grounds() {
        return Collections.unmodifiableSet(scope.byGround().keySet());
    }

    /**
     * The ground on which the recipient may know the person.
     *
     * @return the first that allows the name; {@link DisclosureGround#DUTY} if none does
     */
    public DisclosureGround ground() {
        return scope.naming().stream().findFirst().orElse(DisclosureGround.DUTY);
    }

    /**
     * Whether the recipient may know who the person is.
     *
     * @return false if no ground allows the name
     */
    public boolean named() {
        return scope.isNamed();
    }

    /**
     * The categories of data that the recipient may learn.
     *
     * @return the categories in the order of the vocabulary
     */
    public Set<DataCategory> categories() {
        return categories;
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

    /**
     * The categories of data that are withheld.
     *
     * @return every other category, with the reason
     */
    public Map<DataCategory, Text> withheld() {
        return scope.withheld();
    }

    /**
     * The case with the facts that the recipient may learn, without notes. It has the id, the date of birth and the
     * identity only if the recipient is {@link #named}.
     *
     * @return empty where the recipient may learn nothing
     */
    public Optional<CaseFile> caseFile() {
        return caseFile;
    }

    /**
     * The duties that tell or ask the recipient.
     *
     * @param withName true: only the duties that may name the person, if there are any
     * @return in the order of the decision; none for a provider
     */
    public List<Duty> duties(boolean withName) {
        List<Duty> addressed = agency().stream()
                .flatMap(agency -> decision.duties().stream()
                        .filter(duty -> duty.recipient().filter(agency::equals).isPresent()))
                .toList();
        return withName && named()
                ? addressed.stream().filter(namingDuties::contains).toList()
                : addressed;
    }

    /**
     * The duties that the recipient performs without telling anyone; they reveal facts about the person.
     *
     * @return in the order of the decision; none where the recipient may not know the person
     */
    public List<Duty> ownDuties() {
        return agency().filter(agency -> named()).stream()
                .flatMap(agency -> decision.duties().stream()
                        .filter(duty ->
                                duty.actor() == agency && duty.recipient().isEmpty()))
                .toList();
    }

    /**
     * The legal texts on which duties are based.
     *
     * @param duties duties of {@link #duties}
     * @return each text once; none where the recipient may not know the person
     */
    public List<CitedSource> texts(List<Duty> duties) {
        return duties.stream()
                .filter(duty -> named() && duties(false).contains(duty))
                .flatMap(duty -> duty.reasons().stream())
                .distinct()
                .flatMap(index -> decision.reasons().get(index).citations().stream())
                .distinct()
                .toList();
    }

    private Optional<Agency> agency() {
        return recipient()
                .filter(RecipientKind.OfAgency.class::isInstance)
                .map(RecipientKind.OfAgency.class::cast)
                .map(RecipientKind.OfAgency::agency);
    }

    /**
     * The safeguards that the recipient may learn.
     *
     * @return in the order of the decision
     */
    public List<Safeguard> safeguards() {
        return decision.safeguards().stream()
                .filter(safeguard -> declared.safeguard(safeguard.code())
                        .filter(declaration -> categories.contains(declaration.reveals()))
                        .isPresent())
                .toList();
    }

    /**
     * The status.
     *
     * @return empty where it is withheld
     */
    public Optional<Status> status() {
        return Optional.of(decision.status()).filter(any -> tells(DataCategory.STATUS));
    }

    /**
     * The urgency.
     *
     * @return empty where it is withheld
     */
    public Optional<Urgency> urgency() {
        return Optional.of(decision.urgency()).filter(any -> tells(DataCategory.STATUS));
    }

    /**
     * Whether the person is treated as a child or an adult.
     *
     * @return empty where it is withheld
     */
    public Optional<TreatAs> treatAs() {
        return Optional.of(decision.treatAs()).filter(any -> tells(DataCategory.PERSON));
    }

    /**
     * A service that the person needs.
     *
     * @param service the service
     * @param unmet whether no provider could be found
     * @param withoutProvider whether the directory knows no provider of it, so that it is not established that the need
     *     is unmet
     */
    public record Need(Service service, boolean unmet, boolean withoutProvider) {}

    /**
     * The services that the person needs. A provider learns of the services requested from it; a shelter that may know
     * the person learns of all.
     *
     * @return in the order of the decision; none where they are withheld
     */
    public List<Need> needs() {
        return decision.services().stream()
                .filter(plan -> tells(DataCategory.NEEDS) && isFor(plan.service()))
                .map(plan -> new Need(plan.service(), plan.unmet(), plan.hasNoKnownProvider()))
                .toList();
    }

    private boolean isFor(Service needed) {
        return agency().isPresent()
                || scope.kinds().contains(new RecipientKind.OfProvider(needed))
                || (named() && scope.kinds().contains(new RecipientKind.OfProvider(Service.ACCOMMODATION)));
    }

    /**
     * The providers that could admit the person.
     *
     * @return ids of providers by service, the best first; none where they are withheld
     */
    public SortedMap<Service, List<String>> places() {
        SortedMap<Service, List<String>> places = new TreeMap<>();
        for (ServicePlan plan : tells(DataCategory.PLACES) ? decision.services() : List.<ServicePlan>of()) {
            if (!plan.options().isEmpty() && !plan.informationOnly()) {
                places.put(
                        plan.service(),
                        plan.options().stream().map(ServiceOption::provider).toList());
            }
        }
        return Collections.unmodifiableSortedMap(places);
    }

    /**
     * The rule pack of the decision.
     *
     * @return id, version and hash
     */
    public PackReference pack() {
        return decision.pack();
    }

    /**
     * The library of the decision.
     *
     * @return its version
     */
    public LibraryVersion library() {
        return decision.library();
    }

    /**
     * The event that records that data were given to the recipient.
     *
     * @param what the categories
     * @param identity whether the identity of the person was given
     * @return empty if no single ground allows all of it, or if no history is kept of the case
     */
    public Optional<EventContent.Shared> shared(Set<DataCategory> what, boolean identity) {
        return recipient.flatMap(with ->
                scope.giving(what, identity).map(ground -> new EventContent.Shared(with, what, identity, ground)));
    }

    /** Leaves out all facts of the case. */
    @Override
    public String toString() {
        return "View["
                + recipient
                        .map(Recipient::toString)
                        .or(() -> recipient().map(RecipientKind::toString))
                        .orElse("") + ", named=" + named() + ", " + categories + "]";
    }
}
