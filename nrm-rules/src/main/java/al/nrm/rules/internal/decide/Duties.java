package al.nrm.rules.internal.decide;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.rules.internal.duty.DutyLaw;
import al.nrm.rules.internal.duty.Finder;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KnownFacts;
import java.time.Duration;
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
    private final DutyLaw duties;
    private final Comparator<Due> earliest;

    /**
     * @param facts every fact that the naming of the person reads is known
     */
    Duties(CaseFile file, KnownFacts facts, Conclusions conclusions, LawInForce law) {
        this.file = file;
        this.facts = facts;
        this.conclusions = conclusions;
        this.law = law;
        this.duties = law.duties();
        this.finder = duties.finder(file);
        this.earliest = law.earliest(file.recordedAt());
    }

    /** A duty with its recipient, and whether the recipient may learn who the person is. */
    private record Addressed(Code code, DutyAction action, Optional<Agency> recipient, boolean named) {}

    List<Duty> list(ReasonIndex reasons) {
        List<Addressed> addressed = new ArrayList<>();
        Set<Agency> named = EnumSet.noneOf(Agency.class);
        for (Code code : conclusions.codes(Key.DUTIES)) {
            DutyAction action = (DutyAction) code.value();
            if (duties.applies(action, finder)) {
                boolean mayBeNamed = duties.mayBeNamed(action, facts);
                Optional<Agency> recipient = duties.recipient(action, finder, mayBeNamed);
                recipient.filter(agency -> mayBeNamed).ifPresent(named::add);
                addressed.add(new Addressed(code, action, recipient, mayBeNamed));
            }
        }
        List<Duty> list = new ArrayList<>(addressed.size());
        for (Addressed duty : addressed) {
            list.add(duty(duty, named, reasons));
        }
        list.sort(this::byUrgency);
        return list;
    }

    /** Those that the pack puts first, then by time limit; equal ones remain in the order of the pack. */
    private int byUrgency(Duty one, Duty other) {
        boolean first = duties.isFirst(one.action());
        if (first != duties.isFirst(other.action())) {
            return first ? -1 : 1;
        }
        return Long.compare(seconds(one), seconds(other));
    }

    /** The seconds until the limit ends, by the clock where it is known when it starts; at the end where there is none. */
    private long seconds(Duty duty) {
        if (duty.due().isEmpty()) {
            return Long.MAX_VALUE;
        }
        Due due = duty.due().get();
        return due.until().isPresent() && file.recordedAt().isPresent()
                ? Duration.between(file.recordedAt().get(), due.until().get()).toSeconds()
                : due.within().seconds();
    }

    private Duty duty(Addressed addressed, Set<Agency> named, ReasonIndex reasons) {
        List<ActiveRule> sayers = conclusions.sayers(Key.DUTIES, addressed.code());
        Detection detection = file.detection();
        boolean inAlbania = !finder.abroad();
        return Duty.builder()
                .action(addressed.action())
                .actor(duties.actor(addressed.action(), finder, named))
                .recipient(addressed.recipient())
                .county(detection.county().filter(county -> inAlbania))
                .municipality(detection.municipality().filter(municipality -> inAlbania))
                .identity(addressed
                        .recipient()
                        .map(agency -> addressed.named() ? IdentitySharing.SHARED : IdentitySharing.WITHHELD))
                .due(due(addressed.code(), sayers))
                .addAllReasons(reasons.of(sayers))
                .build();
    }

    /** The earliest of the limits that rules name and that are in force, as a moment where it is known when it runs from. */
    private Optional<Due> due(Code action, List<ActiveRule> sayers) {
        return earliest(action, sayers)
                .map(due -> file.recordedAt()
                        .flatMap(at -> law.deadline(due).after(at))
                        .map(until -> Due.builder()
                                .from(due)
                                .until(until)
                                .counting(law.deadline(due).counting())
                                .build())
                        .orElse(due));
    }

    private Optional<Due> earliest(Code action, List<ActiveRule> sayers) {
        Optional<Due> earliest = Optional.empty();
        for (ActiveRule sayer : sayers) {
            for (Conclusion.OfCode concluded : sayer.codes()) {
                if (concluded.code().equals(action) && concluded.deadline().isPresent()) {
                    Optional<Due> due = law.due(concluded.deadline().get());
                    if (due.isPresent()
                            && (earliest.isEmpty() || this.earliest.compare(due.get(), earliest.get()) < 0)) {
                        earliest = due;
                    }
                }
            }
        }
        return earliest;
    }
}
