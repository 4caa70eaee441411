package al.nrm.io.json;

import al.nrm.casefile.Agency;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Service;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.DutyAction;
import al.nrm.decision.PackReference;
import al.nrm.event.Actor;
import al.nrm.event.CaseEvent;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.Recipient;
import al.nrm.event.Stage;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Invents events of every kind, which need not go together in one history. */
final class InventedEvent extends Invented {
    InventedEvent(Random random) {
        super(random);
    }

    CaseEvent event() {
        EventContent content = content(one(EventContent.Kind.values()));
        OffsetDateTime at = OffsetDateTime.parse("2026-03-02T09:00:00+01:00").plusMinutes(random.nextInt(10_000));
        return new CaseEvent(
                caseId(content),
                1 + random.nextInt(99),
                at,
                at.plusMinutes(random.nextInt(100)),
                actor(),
                maybe(() -> "key-" + random.nextInt(9)),
                content,
                maybe(this::hash));
    }

    private static String caseId(EventContent content) {
        if (content instanceof EventContent.Opened opened) {
            return opened.caseFile().id();
        }
        return content instanceof EventContent.Advised advised
                        && advised.decision().isPresent()
                ? advised.decision().get().caseId()
                : "case-1";
    }

    EventContent content(EventContent.Kind kind) {
        return switch (kind) {
            case OPENED -> new EventContent.Opened(caseFile());
            case FACTS -> new EventContent.Facts(patch(), one(EventContent.Facts.Reason.values()));
            case ADVISED ->
                random.nextBoolean()
                        ? new EventContent.Advised(
                                Optional.of(new InventedDecision(random).decision()), Optional.empty())
                        : new EventContent.Advised(
                                Optional.empty(),
                                Optional.of(new EventContent.Advised.Reference(
                                        hash(),
                                        PackReference.builder()
                                                .id("al")
                                                .version("1.1.0")
                                                .sha256(hash())
                                                .build(),
                                        day())));
            case DONE -> new EventContent.Done(duty(), maybe(this::text));
            case MOOT -> new EventContent.Moot(duty(), one(EventContent.Moot.Reason.values()));
            case REFERRED ->
                new EventContent.Referred(id(), recipient(), maybe(() -> one(Service.values())), maybe(this::id));
            case ANSWERED ->
                random.nextBoolean()
                        ? new EventContent.Answered(id(), true, Optional.empty())
                        : new EventContent.Answered(
                                id(), false, Optional.of(one(EventContent.Answered.Reason.values())));
            case STARTED -> new EventContent.Started(id());
            case SUSPENDED -> new EventContent.Suspended(id());
            case RESUMED -> new EventContent.Resumed(id());
            case ENDED -> new EventContent.Ended(id(), one(EventContent.Ended.Outcome.values()), maybe(this::text));
            case CONSENT ->
                new EventContent.ConsentGiven(
                        one(EventContent.ConsentGiven.Purpose.values()),
                        one(EventContent.ConsentGiven.ConsentAnswer.values()),
                        maybe(this::recipient),
                        maybe(() -> one("sq", "rom", "en-GB")),
                        answer(),
                        answer());
            case SHARED ->
                new EventContent.Shared(
                        recipient(),
                        new LinkedHashSet<>(several(4, () -> one(DataCategory.values()))),
                        random.nextBoolean(),
                        one(DisclosureGround.values()));
            case STAGE -> new EventContent.StageEntered(one(Stage.values()));
            case IDENTIFIED ->
                new EventContent.Identified(
                        one(FormalIdentification.Outcome.values()),
                        List.copyOf(new LinkedHashSet<>(several(3, () -> one(Agency.values())))));
            case PLANNED ->
                new EventContent.Planned(several(
                        3,
                        () -> new EventContent.Planned.Goal(
                                one(EventContent.Planned.Topic.values()), several(2, this::text), maybe(this::day))));
            case REVIEWED ->
                new EventContent.Reviewed(
                        several(
                                3,
                                () -> new EventContent.Reviewed.GoalOutcome(
                                        one(EventContent.Planned.Topic.values()),
                                        one(EventContent.Reviewed.Progress.values()))),
                        maybe(this::day),
                        answer());
            case OVERRIDDEN ->
                new EventContent.Overridden(
                        one("urgency=HIGH", "duties=NOTIFY_POLICE"),
                        maybe(this::text),
                        one(EventContent.Overridden.Reason.values()),
                        maybe(this::text));
            case CLOSED ->
                new EventContent.Closed(
                        one(EventContent.Closed.Reason.values()),
                        new Actor(one(Agency.values()), Optional.of("head of service")));
            case REOPENED -> new EventContent.Reopened(one(EventContent.Reopened.Reason.values()));
            case ERASED -> new EventContent.Erased("retention.closed-case");
        };
    }

    private Map<String, Object> patch() {
        Map<String, Object> patch = new LinkedHashMap<>();
        patch.put("situation", Map.of("immediateDanger", "YES"));
        patch.put("person", Map.of("identity", Map.of("givenName", text())));
        return patch;
    }

    private Actor actor() {
        return new Actor(one(Agency.values()), maybe(() -> "case manager"));
    }

    private DutyKey duty() {
        return new DutyKey(one(DutyAction.bundled()), maybe(() -> one(Agency.values())));
    }

    private Recipient recipient() {
        return random.nextBoolean()
                ? Recipient.agency(one(Agency.values()))
                : Recipient.provider("invented-shelter-" + random.nextInt(5));
    }

    private String id() {
        return "r" + random.nextInt(9);
    }

    private String hash() {
        return String.format("%064x", random.nextInt(Integer.MAX_VALUE));
    }
}
