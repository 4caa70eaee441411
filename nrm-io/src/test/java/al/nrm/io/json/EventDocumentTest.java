package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.DocumentKind;
import al.nrm.document.EventDocument;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.problem.Problem;
import al.nrm.rules.reading.Tries;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an event document holds and refuses. All cases are invented. */
class EventDocumentTest {
    private static final String CANARY = "Kanarina Shembulli";
    private static final NrmJson JSON = NrmJson.standard();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchemas.of(DocumentKind.EVENT), InputFormat.JSON);

    @Test
    void an_event_that_was_written_reads_as_an_equal_event_and_is_right_by_the_schema() {
        Set<EventContent.Kind> seen = EnumSet.noneOf(EventContent.Kind.class);
        for (int seed = 0; seed < Tries.Counting.of(5_000); seed++) {
            CaseEvent event = new InventedEvent(new Random(seed)).event();
            String json = JSON.line(EventDocument.tree(event));
            ReadResult<EventDocument.Reading> read = read(json);
            assertThat(read.problems()).as(json).isEmpty();
            assertThat(read.value().event()).contains(event);
            assertThat(read.value().unknown()).isEmpty();
            assertThat(JSON.line(EventDocument.tree(read.value().event().get())))
                    .isEqualTo(json);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
            seen.add(event.content().kind());
        }
        assertThat(seen).containsExactlyInAnyOrder(EventContent.Kind.values());
    }

    @Test
    void what_the_schema_refuses_the_reader_refuses() {
        int refused = 0;
        for (int seed = 0; seed < Tries.Counting.of(5_000); seed++) {
            Random random = new Random(7919L * seed);
            Object spoiled = new Mutation(random).of(EventDocument.tree(new InventedEvent(random).event()));
            @SuppressWarnings("unchecked") // a mutated object is an object
            String json = JSON.line((Map<String, ?>) spoiled);
            if (!SCHEMA.validate(json, InputFormat.JSON).isEmpty()) {
                assertThat(read(json).isRefused()).as(json).isTrue();
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void a_kind_and_keys_of_a_later_version_are_named_and_not_refused() {
        ReadResult<EventDocument.Reading> kind = read("""
                {"schema": "nrm/event/1", "case": "invented-1", "n": 2, "at": "2026-03-02T09:00:00+01:00",
                 "recorded": "2026-03-02T09:00:00+01:00", "by": {"agency": "NGO"}, "kind": "MOVED", "to": 7}""");
        assertThat(kind.value().event()).isEmpty();
        assertThat(kind.value().unknown()).containsExactly("MOVED");
        ReadResult<EventDocument.Reading> keys = read("""
                {"schema": "nrm/event/1", "case": "invented-1", "n": 2, "at": "2026-03-02T09:00:00+01:00",
                 "recorded": "2026-03-02T09:00:00+01:00", "by": {"agency": "NGO"}, "kind": "STARTED",
                 "referral": "r1", "room": "12"}""");
        assertThat(keys.value().event()).isPresent();
        assertThat(keys.value().unknown()).containsExactly("room");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once_by_its_pointer() {
        ReadResult<EventDocument.Reading> read = read("""
                {"schema": "nrm/event/1", "case": "a name", "n": 0, "at": "yesterday",
                 "by": {"agency": "POLICE"}, "kind": "ANSWERED", "referral": "r1", "answer": "DECLINED"}""");
        assertThat(read.problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/case", "/n", "/at", "/recorded", "/by/agency", "/reason");
        assertThat(pointers(
                        "\"kind\": \"SHARED\", \"with\": {}, \"what\": [], \"identity\": false, \"ground\": \"CHILD\""))
                .containsExactly("/with");
        assertThat(pointers("\"kind\": \"ADVISED\", \"asOf\": \"2026-03-02\""))
                .containsExactlyInAnyOrder("/decision", "/asOf");
        assertThat(pointers("\"kind\": \"OVERRIDDEN\", \"what\": \"because\", \"reason\": \"OTHER\""))
                .containsExactly("/what");
    }

    @Test
    void a_case_and_a_decision_inside_an_event_are_checked_as_a_whole_and_belong_to_its_case() {
        assertThat(pointers("""
                        "kind": "OPENED", "caseFile": {"schema": "nrm/case/1", "id": "another", "asOf": "2026-03-02",
                        "detection": {"agency": "NGO"}, "person": {"age": 17, "birthDate": "1990-01-01"}}""")).contains("/caseFile/id").anyMatch(pointer -> pointer.startsWith("/caseFile/person"));
    }

    @Test
    void an_event_of_another_version_is_refused_as_such() {
        assertThat(read("{\"schema\": \"nrm/event/2\"}").problems())
                .extracting(Problem::pointer)
                .containsExactly("/schema");
    }

    @Test
    void a_planted_name_is_in_no_problem_and_no_text_of_a_value() {
        for (int seed = 0; seed < Tries.Counting.of(2_000); seed++) {
            Random random = new Random(31L * seed);
            Map<String, Object> document = new LinkedHashMap<>(EventDocument.tree(new InventedEvent(random).event()));
            for (String key : List.of("note", "text", "role", "instead")) {
                if (document.containsKey(key) || random.nextInt(10) == 0) {
                    document.put(key, CANARY);
                }
            }
            if (document.get("kind").equals("FACTS")) {
                document.put("patch", Map.of("person", Map.of("identity", Map.of("givenName", CANARY))));
            }
            if (document.get("kind").equals("ENDED")) {
                document.put("reason", CANARY);
            }
            if (random.nextInt(5) == 0) {
                document.put("n", CANARY);
                document.put("at", CANARY);
                document.put("case", CANARY);
            }
            ReadResult<EventDocument.Reading> read = read(JSON.line(document));
            String shown = read + " " + read.problems()
                    + (read.isRefused()
                            ? ""
                            : read.value()
                                    .event()
                                    .map(CaseEvent::content)
                                    .map(Object::toString)
                                    .orElse(""));
            assertThat(shown).doesNotContainIgnoringCase("kanarina", "shembulli");
        }
    }

    private static List<String> pointers(String content) {
        return read(
                        "{\"schema\": \"nrm/event/1\", \"case\": \"invented-1\", \"n\": 2, \"at\": \"2026-03-02T09:00:00+01:00\","
                                + "\"recorded\": \"2026-03-02T09:00:00+01:00\", \"by\": {\"agency\": \"NGO\"}, "
                                + content + "}")
                .problems()
                .stream()
                .map(Problem::pointer)
                .toList();
    }

    private static ReadResult<EventDocument.Reading> read(String json) {
        JsonTree tree =
                JsonTree.of(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT, Limits.DEFAULT.directoryBytes());
        return EventDocument.read(Optional.ofNullable(tree.value()).orElseThrow(), Invented.TERMS);
    }
}
