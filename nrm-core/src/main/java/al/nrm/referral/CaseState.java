package al.nrm.referral;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.ServiceOption;
import al.nrm.event.EventContent;
import al.nrm.event.Recipient;
import al.nrm.event.Stage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The state of a case at a moment, computed from its events only.
 *
 * @param moment the moment
 * @param caseFile what is known of the case; empty before it was opened
 * @param stage its stage in the mechanism; empty before it was opened
 * @param closed the moment at which it was closed; empty while it is open
 * @param advice the last decision that is available as a whole
 * @param tasks the duties of all advice, the earliest limit first
 * @param referrals the referrals by id
 * @param consents the last answer for each purpose and recipient
 * @param shared the data that were shared, oldest first
 * @param overrides the departures from the advice, oldest first
 * @param plan the goals of the last plan
 * @param nextReview the day of the next review
 * @param notices inconsistencies of the history, such as a change of facts that would make the case invalid
 */
public record CaseState(
        OffsetDateTime moment,
        Optional<CaseFile> caseFile,
        Optional<Stage> stage,
        Optional<OffsetDateTime> closed,
        Optional<Decision> advice,
        List<Task> tasks,
        SortedMap<String, ReferralProgress> referrals,
        List<ConsentState> consents,
        List<Sharing> shared,
        List<EventContent.Overridden> overrides,
        List<EventContent.Planned.Goal> plan,
        Optional<LocalDate> nextReview,
        List<HistoryNotice> notices) {
    /**
     * Whether the case is closed.
     *
     * @return true in the stage CLOSED
     */
    public boolean isClosed() {
        return stage.filter(Stage.CLOSED::equals).isPresent();
    }

    /**
     * The tasks that are not done.
     *
     * @return open and overdue tasks, the earliest limit first
     */
    public List<Task> openTasks() {
        return tasks.stream().filter(Task::isOpen).toList();
    }

    /**
     * The effective answer for a purpose and a recipient: the one for this recipient, unless a later refusal for all
     * recipients replaces it; without one for the recipient, the one for all. Later consent for all does not undo a
     * refusal for one.
     *
     * @param purpose the purpose of the consent
     * @param recipient the recipient of the data
     * @return the answer; empty where the person was not asked
     */
    public Optional<ConsentState> consent(EventContent.ConsentGiven.Purpose purpose, Recipient recipient) {
        Optional<ConsentState> towardsAll = answer(purpose, Optional.empty());
        return answer(purpose, Optional.of(recipient))
                .filter(own -> towardsAll
                        .filter(all -> !all.agrees() && all.at().isAfter(own.at()))
                        .isEmpty())
                .or(() -> towardsAll);
    }

    /**
     * The providers that the last advice names for a service and that have not been asked, the best first.
     *
     * @param service the service
     * @return empty where the advice names no other
     */
    public List<ServiceOption> nextOptions(Service service) {
        Set<String> asked = referrals.values().stream()
                .filter(referral -> referral.service().filter(service::equals).isPresent())
                .flatMap(referral -> referral.to().provider().stream())
                .collect(Collectors.toSet());
        return advice.stream()
                .flatMap(decision -> decision.services().stream())
                .filter(plan -> plan.service() == service)
                .flatMap(plan -> plan.options().stream())
                .filter(option -> !asked.contains(option.provider()))
                .sorted(Comparator.comparingInt(ServiceOption::rank))
                .toList();
    }

    /** The same state with other advice. */
    CaseState advising(Decision other) {
        return new CaseState(
                moment,
                caseFile,
                stage,
                closed,
                Optional.of(other),
                tasks,
                referrals,
                consents,
                shared,
                overrides,
                plan,
                nextReview,
                notices);
    }

    private Optional<ConsentState> answer(EventContent.ConsentGiven.Purpose purpose, Optional<Recipient> recipient) {
        return consents.stream()
                .filter(consent -> consent.purpose() == purpose)
                .filter(consent -> consent.recipient().equals(recipient))
                .findFirst();
    }

    /**
     * The recipients of data shared on the ground of consent, who must be told that it was withdrawn.
     *
     * @param recipient the recipient for which it was withdrawn; empty: all
     * @return recipients without duplicates, in order
     */
    public List<Recipient> toBeToldOfWithdrawal(Optional<Recipient> recipient) {
        return shared.stream()
                .filter(sharing -> sharing.ground() == DisclosureGround.CONSENT)
                .map(Sharing::with)
                .filter(with -> recipient.map(with::equals).orElse(true))
                .distinct()
                .sorted()
                .toList();
    }
}
