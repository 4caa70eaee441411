package al.nrm.rules.internal.decide;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.law.Deadline;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.rules.internal.duty.DutyInForce;
import al.nrm.rules.internal.duty.Finder;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KnownFacts;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The duties of a case: once each, with the earliest time limit, addressed, the most urgent first (criteria, section 7). */
final class Duties {
    private final CaseFile file;
    private final Finder finder;
    private final KnownFacts facts;
    private final Conclusions conclusions;
    private final LawInForce law;
    private final Comparator<Due> earliest;
    private final Optional<County> county;
    private final Optional<Municipality> municipality;

    /**
     * @param facts every fact that the naming of the person reads is known
     */
    Duties(CaseFile file, Finder finder, KnownFacts facts, Conclusions conclusions, LawInForce law) {
        this.file = file;
        this.facts = facts;
        this.conclusions = conclusions;
        this.law = law;
        this.finder = finder;
        this.earliest = law.earliest(file.recordedAt());
        this.county = finder.abroad() ? Optional.empty() : file.detection().county();
        this.municipality =
                finder.abroad() ? Optional.empty() : file.detection().municipality();
    }

    /**
     * A duty with its recipient and time limit, and what orders it: those that the pack puts first, then by time limit; equal
     * ones remain in the order of the pack.
     *
     * @param named whether the recipient may learn who the person is
     * @param seconds until the limit ends, by the clock where its start is known; the largest number where there is no limit
     */
    private record Addressed(
            ConcludedCode concluded,
            DutyInForce law,
            Optional<Agency> recipient,
            boolean named,
            Optional<Due> due,
            long seconds) {
        private static final Comparator<Addressed> BY_URGENCY = (one, other) -> one.law.isFirst() != other.law.isFirst()
                ? Boolean.compare(other.law.isFirst(), one.law.isFirst())
                : Long.compare(one.seconds, other.seconds);
    }

    /** Adds the duties to a decision. */
    void addTo(Decision.Builder decision, ReasonIndex reasons) {
        List<ConcludedCode> duties = conclusions.codes(Key.DUTIES);
        List<Addressed> addressed = new ArrayList<>(duties.size());
        Set<Agency> named = EnumSet.noneOf(Agency.class);
        for (ConcludedCode concluded : duties) {
            DutyInForce duty = law.duties().of((DutyAction) concluded.code().value());
            if (duty.applies(finder)) {
                boolean mayBeNamed = duty.mayBeNamed(facts);
                Optional<Agency> recipient = duty.recipient(finder, mayBeNamed);
                if (mayBeNamed && recipient.isPresent()) {
                    named.add(recipient.get());
                }
                Optional<Due> due = due(concluded);
                addressed.add(new Addressed(concluded, duty, recipient, mayBeNamed, due, seconds(due)));
            }
        }
        addressed.sort(Addressed.BY_URGENCY);
        for (Addressed one : addressed) {
            decision.addDuties(duty(one, named, reasons));
        }
    }

    private long seconds(Optional<Due> limit) {
        if (limit.isEmpty()) {
            return Long.MAX_VALUE;
        }
        Due due = limit.get();
        return due.until().isPresent() && file.recordedAt().isPresent()
                ? Duration.between(file.recordedAt().get(), due.until().get()).toSeconds()
                : due.within().seconds();
    }

    private Duty duty(Addressed addressed, Set<Agency> named, ReasonIndex reasons) {
        Optional<IdentitySharing> identity = addressed.recipient().isEmpty()
                ? Optional.empty()
                : Optional.of(addressed.named() ? IdentitySharing.SHARED : IdentitySharing.WITHHELD);
        return new Duty(
                (DutyAction) addressed.concluded().code().value(),
                addressed.law().actor(finder, named),
                addressed.recipient(),
                county,
                municipality,
                identity,
                addressed.due(),
                reasons.of(addressed.concluded().rules()));
    }

    /** The earliest of the limits that rules name and that are in force, as a moment where it is known when it runs from. */
    private Optional<Due> due(ConcludedCode duty) {
        Optional<Due> due = earliest(duty);
        return due.isPresent() && file.recordedAt().isPresent()
                ? Optional.of(from(file.recordedAt().get(), due.get()))
                : due;
    }

    private Due from(OffsetDateTime start, Due due) {
        Deadline deadline = law.deadline(due);
        return deadline.after(start)
                .map(until -> Due.builder()
                        .from(due)
                        .until(until)
                        .counting(deadline.counting())
                        .build())
                .orElse(due);
    }

    private Optional<Due> earliest(ConcludedCode duty) {
        Optional<Due> earliest = Optional.empty();
        for (ActiveRule rule : duty.rules()) {
            for (ActiveRule.Limit limit : rule.limits()) {
                if (limit.duty().equals(duty.code())
                        && (earliest.isEmpty() || this.earliest.compare(limit.due(), earliest.get()) < 0)) {
                    earliest = Optional.of(limit.due());
                }
            }
        }
        return earliest;
    }
}
