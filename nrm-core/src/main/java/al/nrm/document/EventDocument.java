package al.nrm.document;

import al.nrm.casefile.CaseTerms;
import al.nrm.document.RecordKeys.RecordCodec;
import al.nrm.event.Actor;
import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent.Kind;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event document ({@code nrm/event/1}) as a plain tree: one line of the history of a case. Additions of a later
 * minor version are not refused but reported: events of unknown kinds, and unknown keys.
 *
 * <pre>{@code
 * EventDocument.Reading reading = EventDocument.read(tree, pack.terms()).value();
 * reading.event().ifPresent(event -> System.out.println(event.content().kind()));
 * }</pre>
 */
public final class EventDocument {
    private static final String CASE = "case";
    private static final String KIND = "kind";
    private static final String DECISION = "decision";
    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::name, Function.identity()));

    private static final RecordKeys<CaseEvent> KEYS = startedWithSchema();
    private static final RecordKey<String> CASE_ID =
            KEYS.required(CASE, ValueCodecs.text(TextForm.CASE_ID), CaseEvent::caseId);
    private static final RecordKey<Integer> N =
            KEYS.required("n", ValueCodecs.whole(1, Integer.MAX_VALUE), CaseEvent::n);
    private static final RecordKey<OffsetDateTime> AT = KEYS.required("at", ValueCodecs.TIME, CaseEvent::at);
    private static final RecordKey<OffsetDateTime> RECORDED =
            KEYS.required("recorded", ValueCodecs.TIME, CaseEvent::recorded);
    private static final RecordKey<Actor> BY = KEYS.required("by", EventContentCodecs.ACTOR, CaseEvent::by);
    private static final RecordKey<Optional<String>> IDEMPOTENCY =
            KEYS.optional("key", ValueCodecs.text(TextForm.SENTENCE), CaseEvent::key);
    private static final RecordKey<String> KIND_CODE = KEYS.required(
            KIND,
            Codec.of(
                    new Shape.Words(TextForm.DECLARED_CODE, List.copyOf(new TreeSet<>(KINDS.keySet()))),
                    String.class::cast,
                    kind -> kind,
                    any -> true),
            event -> event.content().kind().name());
    private static final RecordKey<Optional<String>> PREVIOUS =
            KEYS.optional("previous", ValueCodecs.text(TextForm.SHA_256), CaseEvent::previous);
    private static final RecordCodec<CaseEvent> CODEC = KEYS.read(object -> new CaseEvent(
            CASE_ID.of(object),
            N.of(object),
            AT.of(object),
            RECORDED.of(object),
            BY.of(object),
            IDEMPOTENCY.of(object),
            EventContentCodecs.of(kind(KIND_CODE.of(object))).read(object),
            PREVIOUS.of(object)));

    /** The salts and hashes by pointer are not part of the event; the hash chain needs them. */
    static final Shape.Fields SHAPE = CODEC.shape()
            .with("salts", new Shape.ByKey(TextForm.ANY, false, Shape.text()))
            .with("erased", new Shape.ByKey(TextForm.ANY, false, new Shape.Words(TextForm.SHA_256)))
            .with(variants());

    private EventDocument() {}

    /**
     * The result of reading a line.
     *
     * @param event the event; empty if a later minor version added its kind
     * @param unknown the keys that this version does not know, in the order of the line; the kind, if it is unknown
     */
    public record Reading(Optional<CaseEvent> event, List<String> unknown) {
        /** Copies the list. */
        public Reading {
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * Reads an event with the usual limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @param terms the requirements of the rule pack for a case
     * @return the event, or all problems of the document
     */
    public static ReadResult<Reading> read(@Nullable Object tree, CaseTerms terms) {
        return read(tree, terms, Limits.DEFAULT);
    }

    /**
     * Reads an event with other limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @param terms the requirements of the rule pack for a case
     * @param limits how large the document may be
     * @return the event, or all problems of the document
     */
    public static ReadResult<Reading> read(@Nullable Object tree, CaseTerms terms, Limits limits) {
        CheckedDocument document = new CheckedDocument(tree, DocumentKind.EVENT, limits);
        if (document.isOfKind()) {
            relations(document.root(), terms, document.problems());
        }
        return document.read(Codec.of(SHAPE, EventDocument::reading, reading -> null, reading -> true));
    }

    /**
     * The document of an event.
     *
     * @param event the event
     * @return a plain tree, its keys in the order of the vocabulary; unknown values are left out, except {@code
     *     previous}
     */
    public static Map<String, @Nullable Object> tree(CaseEvent event) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(CODEC.write(event));
        tree.remove("previous");
        tree.putAll(EventContentCodecs.of(event.content().kind()).write(event.content()));
        tree.put("previous", event.previous().orElse(null));
        return tree;
    }

    private static RecordKeys<CaseEvent> startedWithSchema() {
        RecordKeys<CaseEvent> keys = new RecordKeys<>();
        keys.required(
                DocumentKind.SCHEMA,
                Codec.of(
                        Shape.code(List.of(DocumentKind.EVENT.schema()), false),
                        String.class::cast,
                        name -> name,
                        any -> true),
                event -> DocumentKind.EVENT.schema());
        return keys;
    }

    private static Shape.Variants variants() {
        Map<String, Shape.Fields> byKind = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            byKind.put(kind.name(), EventContentCodecs.of(kind).shape());
        }
        return new Shape.Variants(KIND, byKind);
    }

    private static Kind kind(String code) {
        return Objects.requireNonNull(KINDS.get(code), "the kind was checked before");
    }

    private static Reading reading(Object tree) {
        Map<?, ?> object = (Map<?, ?>) tree;
        String code = KIND_CODE.of(object);
        if (!KINDS.containsKey(code)) {
            return new Reading(Optional.empty(), List.of(code));
        }
        Set<String> further =
                EventContentCodecs.of(kind(code)).shape().members().keySet();
        List<String> unknown = object.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !SHAPE.members().containsKey(key) && !further.contains(key))
                .toList();
        return new Reading(Optional.of(CODEC.read(object)), unknown);
    }

    private static void relations(ObjectView event, CaseTerms terms, Problems problems) {
        Optional<String> id = event.text(CASE);
        switch (event.text(KIND).orElse("")) {
            case "OPENED" -> opened(event.object("caseFile"), id, terms, problems);
            case "ADVISED" -> advised(event, id, problems);
            case "REFERRED" -> recipient(event, "to", problems);
            case "SHARED" -> recipient(event, "with", problems);
            case "CONSENT" -> {
                if (event.has("recipient")) {
                    recipient(event, "recipient", problems);
                }
            }
            case "ANSWERED" -> answered(event, problems);
            default -> {
                // Other kinds have no relations between keys.
            }
        }
    }

    private static void opened(ObjectView file, Optional<String> id, CaseTerms terms, Problems problems) {
        CaseDocument.relationProblems(file, terms).forEach(problem -> problems.add(below("/caseFile", problem)));
        sameCase(file.text("id"), id, "/caseFile/id", problems);
    }

    private static void advised(ObjectView event, Optional<String> id, Problems problems) {
        boolean whole = event.has(DECISION);
        boolean reference = event.has("decisionSha256");
        if (whole == reference) {
            problems.add(Problem.at(
                    "/" + DECISION,
                    Text.of(
                            "Duhet ose decision, ose decisionSha256 me pack dhe asOf.",
                            "Either decision is required, or decisionSha256 with pack and asOf.")));
        }
        for (String key : List.of("pack", "asOf")) {
            if (reference != event.has(key)) {
                problems.add(Problem.at(
                        "/" + key,
                        Text.of(
                                "pack dhe asOf shkruhen me decisionSha256 dhe vetëm me të.",
                                "pack and asOf are written with decisionSha256 and only with it.")));
            }
        }
        if (whole) {
            Problems ofDecision = new Problems();
            DecisionDocument.checkRelations(event.object(DECISION), ofDecision);
            ofDecision.listed().forEach(problem -> problems.add(below("/" + DECISION, problem)));
            sameCase(event.object(DECISION).text(CASE), id, "/" + DECISION + "/" + CASE, problems);
        }
    }

    private static void sameCase(Optional<String> one, Optional<String> other, String pointer, Problems problems) {
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            problems.add(Problem.at(
                    pointer, Text.of("Nuk është rasti i kësaj ngjarjeje.", "This is not the case of the event.")));
        }
    }

    private static void recipient(ObjectView event, String key, Problems problems) {
        ObjectView recipient = event.object(key);
        if (recipient.has("agency") == recipient.has("provider")) {
            problems.add(Problem.at(
                    "/" + key, Text.of("Duhet ose agency, ose provider.", "Either agency or provider is required.")));
        }
    }

    private static void answered(ObjectView event, Problems problems) {
        boolean declined = event.text("answer").filter("DECLINED"::equals).isPresent();
        if (declined != event.has("reason")) {
            problems.add(Problem.at(
                    "/reason",
                    Text.of(
                            "reason shkruhet me DECLINED dhe vetëm me të.",
                            "reason is written with DECLINED and only with it.")));
        }
    }

    private static Problem below(String pointer, Problem problem) {
        return new Problem(pointer + problem.pointer(), problem.what(), problem.hint());
    }
}
