package al.nrm.document;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Service;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.DutyAction;
import al.nrm.document.RecordKeys.RecordCodec;
import al.nrm.event.Actor;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.Advised;
import al.nrm.event.EventContent.Answered;
import al.nrm.event.EventContent.Closed;
import al.nrm.event.EventContent.ConsentGiven;
import al.nrm.event.EventContent.Done;
import al.nrm.event.EventContent.Ended;
import al.nrm.event.EventContent.Erased;
import al.nrm.event.EventContent.Facts;
import al.nrm.event.EventContent.Identified;
import al.nrm.event.EventContent.Kind;
import al.nrm.event.EventContent.Moot;
import al.nrm.event.EventContent.Opened;
import al.nrm.event.EventContent.Overridden;
import al.nrm.event.EventContent.Planned;
import al.nrm.event.EventContent.Referred;
import al.nrm.event.EventContent.Reopened;
import al.nrm.event.EventContent.Resumed;
import al.nrm.event.EventContent.Reviewed;
import al.nrm.event.EventContent.Shared;
import al.nrm.event.EventContent.StageEntered;
import al.nrm.event.EventContent.Started;
import al.nrm.event.EventContent.Suspended;
import al.nrm.event.Recipient;
import al.nrm.event.Stage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of an event that depend on its kind. */
final class EventContentCodecs {
    static final Codec<Actor> ACTOR = actor(false);
    private static final Codec<String> ID = ValueCodecs.text(TextForm.CASE_ID);
    private static final Codec<Agency> AGENCY = ValueCodecs.requiredCode(Agency.class);
    private static final Codec<Recipient> RECIPIENT = recipient();
    private static final Codec<DutyKey> DUTY = duty();
    private static final String REFERRAL = "referral";
    private static final String REASON = "reason";
    private static final Map<Kind, RecordCodec<EventContent>> BY_KIND = byKind();

    private EventContentCodecs() {}

    static RecordCodec<EventContent> of(Kind kind) {
        RecordCodec<EventContent> codec = BY_KIND.get(kind);
        if (codec == null) {
            throw new IllegalStateException("No codec of " + kind);
        }
        return codec;
    }

    private static Map<Kind, RecordCodec<EventContent>> byKind() {
        Map<Kind, RecordCodec<EventContent>> codecs = new EnumMap<>(Kind.class);
        codecs.put(Kind.OPENED, opened());
        codecs.put(Kind.FACTS, facts());
        codecs.put(Kind.ADVISED, advised());
        codecs.put(Kind.DONE, done());
        codecs.put(Kind.MOOT, moot());
        codecs.put(Kind.REFERRED, referred());
        codecs.put(Kind.ANSWERED, answered());
        codecs.put(Kind.STARTED, ofReferral(Started.class, Started::referral, Started::new));
        codecs.put(Kind.SUSPENDED, ofReferral(Suspended.class, Suspended::referral, Suspended::new));
        codecs.put(Kind.RESUMED, ofReferral(Resumed.class, Resumed::referral, Resumed::new));
        codecs.put(Kind.ENDED, ended());
        codecs.put(Kind.CONSENT, consent());
        codecs.put(Kind.SHARED, shared());
        codecs.put(Kind.STAGE, stage());
        codecs.put(Kind.IDENTIFIED, identified());
        codecs.put(Kind.PLANNED, planned());
        codecs.put(Kind.REVIEWED, reviewed());
        codecs.put(Kind.OVERRIDDEN, overridden());
        codecs.put(Kind.CLOSED, closed());
        codecs.put(Kind.REOPENED, reopened());
        codecs.put(Kind.ERASED, erased());
        return codecs;
    }

    /** The keys of one kind of content, typed, so that content of another kind cannot be written with them. */
    private static final class Keys<C extends EventContent> {
        private final Class<C> type;
        private final RecordKeys<EventContent> keys = new RecordKeys<>();

        Keys(Class<C> type) {
            this.type = type;
        }

        <V> RecordKey<V> required(String key, Codec<V> codec, Function<C, V> get) {
            return keys.required(key, codec, content -> get.apply(type.cast(content)));
        }

        <V> RecordKey<Optional<V>> optional(String key, Codec<V> codec, Function<C, Optional<V>> get) {
            return keys.optional(key, codec, content -> get.apply(type.cast(content)));
        }

        <V> RecordKey<V> known(String key, Codec<V> codec, V absent, Function<C, V> get) {
            return keys.known(key, codec, absent, content -> get.apply(type.cast(content)));
        }

        RecordCodec<EventContent> read(Function<Map<?, ?>, C> read) {
            return keys.read(read::apply);
        }
    }

    private static RecordCodec<EventContent> opened() {
        Keys<Opened> keys = new Keys<>(Opened.class);
        var file = keys.required("caseFile", CaseDocument.CODEC, Opened::caseFile);
        return keys.read(object -> new Opened(file.of(object)));
    }

    private static RecordCodec<EventContent> facts() {
        Codec<Map<String, @Nullable Object>> tree =
                Codec.of(new Shape.AnyObject(), EventContentCodecs::object, patch -> patch, patch -> true);
        Keys<Facts> keys = new Keys<>(Facts.class);
        var patch = keys.required("patch", tree, Facts::patch);
        var reason = keys.required(REASON, ValueCodecs.requiredCode(Facts.Reason.class), Facts::reason);
        return keys.read(object -> new Facts(patch.of(object), reason.of(object)));
    }

    private static Map<String, @Nullable Object> object(Object tree) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((key, value) -> object.put(String.valueOf(key), value));
        return object;
    }

    private static RecordCodec<EventContent> advised() {
        Keys<Advised> keys = new Keys<>(Advised.class);
        var decision = keys.optional("decision", DecisionDocument.CODEC, Advised::decision);
        var sha256 = keys.optional(
                "decisionSha256",
                ValueCodecs.text(TextForm.SHA_256),
                advised -> advised.reference().map(Advised.Reference::sha256));
        var pack = keys.optional(
                "pack", DecisionDocument.PACK, advised -> advised.reference().map(Advised.Reference::pack));
        var asOf = keys.optional(
                "asOf", ValueCodecs.DATE, advised -> advised.reference().map(Advised.Reference::asOf));
        return keys.read(object -> new Advised(
                decision.of(object),
                sha256.of(object)
                        .map(hash -> new Advised.Reference(
                                hash,
                                pack.of(object).orElseThrow(),
                                asOf.of(object).orElseThrow()))));
    }

    private static RecordCodec<EventContent> done() {
        Keys<Done> keys = new Keys<>(Done.class);
        var duty = keys.required("duty", DUTY, Done::duty);
        var note = keys.optional("note", ValueCodecs.TEXT, Done::note);
        return keys.read(object -> new Done(duty.of(object), note.of(object)));
    }

    private static RecordCodec<EventContent> moot() {
        Keys<Moot> keys = new Keys<>(Moot.class);
        var duty = keys.required("duty", DUTY, Moot::duty);
        var reason = keys.required(REASON, ValueCodecs.requiredCode(Moot.Reason.class), Moot::reason);
        return keys.read(object -> new Moot(duty.of(object), reason.of(object)));
    }

    private static RecordCodec<EventContent> referred() {
        Keys<Referred> keys = new Keys<>(Referred.class);
        var referral = keys.required(REFERRAL, ID, Referred::referral);
        var to = keys.required("to", RECIPIENT, Referred::to);
        var service = keys.optional("service", ValueCodecs.requiredCode(Service.class), Referred::service);
        var after = keys.optional("after", ID, Referred::after);
        return keys.read(
                object -> new Referred(referral.of(object), to.of(object), service.of(object), after.of(object)));
    }

    private enum AnswerCode {
        ACCEPTED,
        DECLINED
    }

    private static RecordCodec<EventContent> answered() {
        Keys<Answered> keys = new Keys<>(Answered.class);
        var referral = keys.required(REFERRAL, ID, Answered::referral);
        var answer = keys.required(
                "answer",
                plainCode(AnswerCode.class),
                answered -> answered.accepted() ? AnswerCode.ACCEPTED : AnswerCode.DECLINED);
        var reason = keys.optional(REASON, ValueCodecs.requiredCode(Answered.Reason.class), Answered::reason);
        return keys.read(object ->
                new Answered(referral.of(object), answer.of(object) == AnswerCode.ACCEPTED, reason.of(object)));
    }

    private static <C extends EventContent> RecordCodec<EventContent> ofReferral(
            Class<C> type, Function<C, String> get, Function<String, C> make) {
        Keys<C> keys = new Keys<>(type);
        var referral = keys.required(REFERRAL, ID, get);
        return keys.read(object -> make.apply(referral.of(object)));
    }

    private static RecordCodec<EventContent> ended() {
        Keys<Ended> keys = new Keys<>(Ended.class);
        var referral = keys.required(REFERRAL, ID, Ended::referral);
        var outcome = keys.required("outcome", ValueCodecs.requiredCode(Ended.Outcome.class), Ended::outcome);
        var reason = keys.optional(REASON, ValueCodecs.TEXT, Ended::reason);
        return keys.read(object -> new Ended(referral.of(object), outcome.of(object), reason.of(object)));
    }

    private static RecordCodec<EventContent> consent() {
        Map<String, ConsentGiven.Purpose> purposes = new LinkedHashMap<>();
        Arrays.stream(ConsentGiven.Purpose.values()).forEach(purpose -> purposes.put(purpose.key(), purpose));
        Codec<ConsentGiven.Purpose> byKey = Codec.of(
                new Shape.Code(List.copyOf(purposes.keySet()), false, "ConsentPurpose"),
                tree -> Objects.requireNonNull(purposes.get(tree)),
                ConsentGiven.Purpose::key,
                purpose -> true);
        Keys<ConsentGiven> keys = new Keys<>(ConsentGiven.class);
        var purpose = keys.required("purpose", byKey, ConsentGiven::purpose);
        var answer = keys.required(
                "answer", ValueCodecs.requiredCode(ConsentGiven.ConsentAnswer.class), ConsentGiven::answer);
        var recipient = keys.optional("recipient", RECIPIENT, ConsentGiven::recipient);
        var language = keys.optional("explainedIn", ValueCodecs.text(TextForm.LANGUAGE), ConsentGiven::explainedIn);
        var interpreter = keys.known("interpreter", ValueCodecs.ANSWER, Answer.UNKNOWN, ConsentGiven::interpreter);
        var alone = keys.known("alone", ValueCodecs.ANSWER, Answer.UNKNOWN, ConsentGiven::alone);
        return keys.read(object -> new ConsentGiven(
                purpose.of(object),
                answer.of(object),
                recipient.of(object),
                language.of(object),
                interpreter.of(object),
                alone.of(object)));
    }

    private static RecordCodec<EventContent> shared() {
        Keys<Shared> keys = new Keys<>(Shared.class);
        var with = keys.required("with", RECIPIENT, Shared::with);
        var what = keys.required("what", ValueCodecs.codes(DataCategory.class), Shared::what);
        var identity = keys.required("identity", ValueCodecs.FLAG, Shared::identity);
        var ground = keys.required("ground", ValueCodecs.requiredCode(DisclosureGround.class), Shared::ground);
        return keys.read(
                object -> new Shared(with.of(object), what.of(object), identity.of(object), ground.of(object)));
    }

    private static RecordCodec<EventContent> stage() {
        Keys<StageEntered> keys = new Keys<>(StageEntered.class);
        var to = keys.required("to", ValueCodecs.requiredCode(Stage.class), StageEntered::to);
        return keys.read(object -> new StageEntered(to.of(object)));
    }

    private static RecordCodec<EventContent> identified() {
        Keys<Identified> keys = new Keys<>(Identified.class);
        var outcome = keys.required(
                "outcome", ValueCodecs.requiredCode(FormalIdentification.Outcome.class), Identified::outcome);
        var agencies = keys.known(
                "agencies", ValueCodecs.codes(Agency.class), Set.of(), identified -> Set.copyOf(identified.agencies()));
        return keys.read(object -> new Identified(outcome.of(object), List.copyOf(agencies.of(object))));
    }

    private static RecordCodec<EventContent> planned() {
        RecordKeys<Planned.Goal> goal = new RecordKeys<>();
        var topic = goal.required("goal", ValueCodecs.requiredCode(Planned.Topic.class), Planned.Goal::topic);
        var actions = goal.known("actions", ValueCodecs.TEXTS, List.of(), Planned.Goal::actions);
        var until = goal.optional("until", ValueCodecs.DATE, Planned.Goal::until);
        Codec<Planned.Goal> one =
                goal.read(object -> new Planned.Goal(topic.of(object), actions.of(object), until.of(object)));
        Keys<Planned> keys = new Keys<>(Planned.class);
        var goals = keys.required("goals", Codec.list(one), Planned::goals);
        return keys.read(object -> new Planned(goals.of(object)));
    }

    private static RecordCodec<EventContent> reviewed() {
        RecordKeys<Reviewed.GoalOutcome> outcome = new RecordKeys<>();
        var topic =
                outcome.required("goal", ValueCodecs.requiredCode(Planned.Topic.class), Reviewed.GoalOutcome::topic);
        var state = outcome.required(
                "state", ValueCodecs.requiredCode(Reviewed.Progress.class), Reviewed.GoalOutcome::state);
        Codec<Reviewed.GoalOutcome> one =
                outcome.read(object -> new Reviewed.GoalOutcome(topic.of(object), state.of(object)));
        Keys<Reviewed> keys = new Keys<>(Reviewed.class);
        var outcomes = keys.required("outcomes", Codec.list(one), Reviewed::outcomes);
        var next = keys.optional("next", ValueCodecs.DATE, Reviewed::next);
        var risk = keys.known("retraffickingRisk", ValueCodecs.ANSWER, Answer.UNKNOWN, Reviewed::retraffickingRisk);
        return keys.read(object -> new Reviewed(outcomes.of(object), next.of(object), risk.of(object)));
    }

    private static RecordCodec<EventContent> overridden() {
        Keys<Overridden> keys = new Keys<>(Overridden.class);
        var what = keys.required("what", ValueCodecs.text(TextForm.CONCLUSION), Overridden::what);
        var instead = keys.optional("instead", ValueCodecs.TEXT, Overridden::instead);
        var reason = keys.required(REASON, ValueCodecs.requiredCode(Overridden.Reason.class), Overridden::reason);
        var text = keys.optional("text", ValueCodecs.TEXT, Overridden::text);
        return keys.read(
                object -> new Overridden(what.of(object), instead.of(object), reason.of(object), text.of(object)));
    }

    private static RecordCodec<EventContent> closed() {
        Keys<Closed> keys = new Keys<>(Closed.class);
        var reason = keys.required(REASON, ValueCodecs.requiredCode(Closed.Reason.class), Closed::reason);
        var second = keys.required("second", actor(true), Closed::second);
        return keys.read(object -> new Closed(reason.of(object), second.of(object)));
    }

    private static RecordCodec<EventContent> reopened() {
        Keys<Reopened> keys = new Keys<>(Reopened.class);
        var reason = keys.required(REASON, ValueCodecs.requiredCode(Reopened.Reason.class), Reopened::reason);
        return keys.read(object -> new Reopened(reason.of(object)));
    }

    private static RecordCodec<EventContent> erased() {
        Keys<Erased> keys = new Keys<>(Erased.class);
        var policy = keys.required("policy", ValueCodecs.text(TextForm.PROVIDER_ID), Erased::policy);
        return keys.read(object -> new Erased(policy.of(object)));
    }

    private static Codec<Actor> actor(boolean withRole) {
        Codec<Agency> agencies = ValueCodecs.requiredCode(Agency.class);
        Codec<String> text = ValueCodecs.text(TextForm.SENTENCE);
        RecordKeys<Actor> keys = new RecordKeys<>();
        var agency = keys.required("agency", agencies, Actor::agency);
        if (withRole) {
            var role = keys.required("role", text, actor -> actor.role().orElseThrow());
            return keys.read(object -> new Actor(agency.of(object), Optional.of(role.of(object))));
        }
        var role = keys.optional("role", text, Actor::role);
        return keys.read(object -> new Actor(agency.of(object), role.of(object)));
    }

    private static Codec<Recipient> recipient() {
        RecordKeys<Recipient> keys = new RecordKeys<>();
        var agency = keys.optional("agency", AGENCY, Recipient::agency);
        var provider = keys.optional("provider", ValueCodecs.text(TextForm.PROVIDER_ID), Recipient::provider);
        return keys.read(object -> new Recipient(agency.of(object), provider.of(object)));
    }

    private static Codec<DutyKey> duty() {
        RecordKeys<DutyKey> keys = new RecordKeys<>();
        var action = keys.required(
                "action",
                ValueCodecs.declaredCode(DutyAction.bundled(), DutyAction::parse, DutyAction::name),
                DutyKey::action);
        var recipient = keys.optional("recipient", AGENCY, DutyKey::recipient);
        return keys.read(object -> new DutyKey(action.of(object), recipient.of(object)));
    }

    /** A code of a list that is not part of the vocabulary, such as the two answers to a referral. */
    private static <E extends Enum<E>> Codec<E> plainCode(Class<E> codes) {
        List<String> names =
                Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        return Codec.of(Shape.code(names, false), tree -> Enum.valueOf(codes, (String) tree), Enum::name, code -> true);
    }
}
