package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseDraft;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Identity;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.decision.Decision;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.Status;
import al.nrm.event.EventContent.Shared.Ground;
import al.nrm.event.Recipient;
import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one recipient may learn of a case at a moment, on the grounds that exist at that moment, and what is withheld and
 * why. Whatever leaves a case for a recipient is made from a view: there is no way from it to a fact that is withheld, to a
 * note, or to the address of a provider.
 *
 * <pre>{@code
 * View view = View.of(Recipient.provider("some-shelter"), decision, history, moment);
 * view.caseFile(); // with the facts that the shelter may learn
 * view.withheld(); // every other category, with the reason
 * }</pre>
 */
public final class View {
    /** Stands for the id of a case whose person the recipient may not know. */
    private static final String WITHOUT_ID = "-";

    private static final Set<Agency> LEARN_THE_ADDRESS =
            EnumSet.of(Agency.CHILD_PROTECTION_UNIT, Agency.STATE_SOCIAL_SERVICE);

    private final Recipient recipient;
    private final Set<Ground> grounds;
    private final boolean named;
    private final Set<DataCategory> categories;
    private final Map<DataCategory, Text> withheld;
    private final Optional<CaseFile> caseFile;
    private final Optional<Status> status;
    private final List<String> places;

    private View(
            Recipient recipient,
            Set<Ground> grounds,
            boolean named,
            Set<DataCategory> categories,
            Map<DataCategory, Text> withheld,
            Optional<CaseFile> caseFile,
            Optional<Status> status,
            List<String> places) {
        this.recipient = recipient;
        this.grounds = Collections.unmodifiableSet(grounds);
        this.named = named;
        this.categories = Collections.unmodifiableSet(categories);
        this.withheld = Collections.unmodifiableMap(withheld);
        this.caseFile = caseFile;
        this.status = status;
        this.places = List.copyOf(places);
    }

    /**
     * What a recipient may learn.
     *
     * @param recipient the agency or provider
     * @param decision the advice whose duties and safeguards count
     * @param history the case
     * @param moment the moment at which the grounds must exist
     * @return the view; of a recipient without any ground it is empty
     */
    public static View of(Recipient recipient, Decision decision, CaseHistory history, OffsetDateTime moment) {
        CaseState state = history.stateAt(moment).advising(decision);
        SharingGrounds sharing = new SharingGrounds(history.rules());
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        boolean named = false;
        for (Ground ground : Ground.values()) {
            if (sharing.without(state, recipient, ground, false).isEmpty()) {
                grounds.add(ground);
                named |= sharing.without(state, recipient, ground, true).isEmpty();
            }
        }
        // Without a name nothing counts but what a duty tells.
        Set<Ground> counting = EnumSet.noneOf(Ground.class);
        for (Ground ground : grounds) {
            if (ground == Ground.DUTY || named) {
                counting.add(ground);
            }
        }
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        if (!counting.isEmpty()) {
            categories.addAll(sharing.categories(state, recipient, counting));
        }
        Set<DataCategory> possible = sharing.categories(state, recipient, EnumSet.allOf(Ground.class));
        Map<DataCategory, Text> withheld = new EnumMap<>(DataCategory.class);
        for (DataCategory category : DataCategory.values()) {
            if (!categories.contains(category)) {
                withheld.put(category, why(possible.contains(category)));
            }
        }
        boolean known = named;
        return new View(
                recipient,
                counting,
                known,
                categories,
                withheld,
                counting.isEmpty()
                        ? Optional.empty()
                        : state.caseFile().map(file -> seen(file, recipient, categories, known)),
                categories.contains(DataCategory.STATUS) ? Optional.of(decision.status()) : Optional.empty(),
                categories.contains(DataCategory.PLACES) ? places(decision) : List.of());
    }

    private static Text why(boolean onAnotherGround) {
        return onAnotherGround
                ? Text.of(
                        "Në këtë çast mungon baza mbi të cilën tabela e jep.",
                        "The ground on which the table gives it does not exist at this moment.")
                : Text.of(
                        "Tabela e të dhënave nuk ia jep këtij marrësi.",
                        "The disclosure table does not give it to this recipient.");
    }

    private static CaseFile seen(CaseFile file, Recipient recipient, Set<DataCategory> categories, boolean named) {
        CaseDraft draft = CaseDraft.empty().id(named ? file.id() : WITHOUT_ID);
        copy(CaseFacts.AS_OF, file, draft);
        copy(CaseFacts.AGENCY, file, draft);
        for (CaseFact<?> fact : CaseFacts.all()) {
            boolean placed = fact != CaseFacts.MUNICIPALITY || categories.contains(DataCategory.COUNTY);
            if (placed && fact.category().filter(categories::contains).isPresent() && fact.isKnown(file)) {
                copy(fact, file, draft);
            }
        }
        if (categories.contains(DataCategory.SIGNS)) {
            draft.observations(signs(file));
        }
        if (named) {
            draft.identity(identity(file.person(), recipient));
        }
        return draft.build();
    }

    private static <T> void copy(CaseFact<T> fact, CaseFile file, CaseDraft draft) {
        draft.put(fact, fact.of(file));
    }

    /** Signs that were answered with yes, without who saw them and without notes. */
    private static List<Observation> signs(CaseFile file) {
        List<Observation> signs = new ArrayList<>();
        for (Observation observation : file.observations()) {
            if (observation.answer().isYes()
                    && signs.stream().noneMatch(sign -> sign.indicator().equals(observation.indicator()))) {
                signs.add(Observation.builder()
                        .indicator(observation.indicator())
                        .answer(observation.answer())
                        .build());
            }
        }
        return signs;
    }

    private static Optional<Identity> identity(Person person, Recipient recipient) {
        boolean address = recipient.agency().filter(LEARN_THE_ADDRESS::contains).isPresent();
        return person.identity()
                .map(identity -> Identity.builder()
                        .from(identity)
                        .note(Optional.empty())
                        .address(address ? identity.address() : Optional.empty())
                        .build());
    }

    private static List<String> places(Decision decision) {
        return decision.services().stream()
                .flatMap(plan -> plan.options().stream())
                .map(ServiceOption::provider)
                .distinct()
                .toList();
    }

    /**
     * Who it is for.
     *
     * @return the agency or provider
     */
    public Recipient recipient() {
        return recipient;
    }

    /**
     * On which grounds.
     *
     * @return in the order of the vocabulary; empty where there is none
     */
    public Set<Ground> grounds() {
        return grounds;
    }

    /**
     * Whether the recipient may know who the person is.
     *
     * @return false where nothing gives the name
     */
    public boolean named() {
        return named;
    }

    /**
     * What the recipient may learn.
     *
     * @return the categories in the order of the vocabulary
     */
    public Set<DataCategory> categories() {
        return categories;
    }

    /**
     * What is withheld.
     *
     * @return every other category, with the reason
     */
    public Map<DataCategory, Text> withheld() {
        return withheld;
    }

    /**
     * The case with the facts that the recipient may learn; without notes; with the identity only if it is {@link #named}.
     *
     * @return empty where the recipient may learn nothing
     */
    public Optional<CaseFile> caseFile() {
        return caseFile;
    }

    /**
     * What is indicated.
     *
     * @return empty where it is withheld
     */
    public Optional<Status> status() {
        return status;
    }

    /**
     * The providers that could admit the person.
     *
     * @return ids of providers; empty where they are withheld
     */
    public List<String> places() {
        return places;
    }

    /** Shows no fact of the case. */
    @Override
    public String toString() {
        return "View[" + recipient + ", named=" + named + ", " + categories + "]";
    }
}
