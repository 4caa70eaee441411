package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Question;
import al.nrm.document.AnswerKind;
import al.nrm.document.DocumentKind;
import al.nrm.document.ErrorDocument;
import al.nrm.document.InquiryDocument;
import al.nrm.place.SpokenLanguage;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.DomainLabels;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class DocumentSchemasTest {
    private static final Path VERSION_1 = Path.of("..", "docs", "compatibility", "1.0");
    private static final Set<String> MAY_GROW = Set.of("properties", "enum", "required");

    @ParameterizedTest
    @EnumSource(names = {"CASE", "DIRECTORY", "DECISION"})
    void a_schema_allows_everything_that_version_1_allowed(DocumentKind kind) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        String name = kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
        JsonNode then = mapper.readTree(VERSION_1.resolve(name).toFile());
        JsonNode now = mapper.readTree(DocumentSchemas.of(kind));
        allows(unfolded(now, now.get("$defs")), then, "");
    }

    /** The same schema with what {@code $defs} names in its places, as version 1 wrote it. */
    private static JsonNode unfolded(JsonNode schema, JsonNode definitions) {
        if (schema.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            schema.forEach(entry -> list.add(unfolded(entry, definitions)));
            return list;
        }
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode unfolded = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach(entry -> unfolded.set(entry.getKey(), unfolded(entry.getValue(), definitions)));
        if (schema.path("$ref").isString()) {
            String name = schema.get("$ref").stringValue().substring("#/$defs/".length());
            unfolded.remove("$ref");
            unfolded.setAll((ObjectNode) unfolded(definitions.get(name), definitions));
        }
        if (schema.path("anyOf").size() == 2) {
            unfolded.remove("anyOf");
            unfolded.setAll((ObjectNode) unfolded(schema.get("anyOf").get(0), definitions));
            if (unfolded.has("enum")) {
                ((ArrayNode) unfolded.get("enum")).addNull();
            } else {
                String type = unfolded.get("type").stringValue();
                unfolded.set(
                        "type", JsonNodeFactory.instance.arrayNode().add(type).add("null"));
            }
        }
        return unfolded;
    }

    @Test
    void every_property_of_every_schema_has_a_description() {
        for (JsonNode schema : all()) {
            List<String> without = new ArrayList<>();
            undescribed(schema, schema.get("title").stringValue(), without);
            assertThat(without).isEmpty();
        }
    }

    private static List<JsonNode> all() {
        List<String> schemas = new ArrayList<>();
        Arrays.stream(DocumentKind.values()).map(DocumentSchemas::of).forEach(schemas::add);
        Arrays.stream(AnswerKind.values()).map(DocumentSchemas::of).forEach(schemas::add);
        return schemas.stream().map(JsonMapper.shared()::readTree).toList();
    }

    private static void undescribed(JsonNode schema, String at, List<String> without) {
        schema.path("properties").properties().forEach(property -> {
            String here = at + "/" + property.getKey();
            if (property.getValue().path("description").asString("").isBlank()) {
                without.add(here);
            }
        });
        schema.forEachEntry((key, part) -> undescribed(part, at + "/" + key, without));
        if (schema.isArray()) {
            schema.forEach(part -> undescribed(part, at, without));
        }
    }

    @Test
    void facts_are_described_by_the_table_of_facts_and_codes_are_named_once() {
        JsonNode schema = JsonMapper.shared().readTree(DocumentSchemas.of(DocumentKind.CASE));
        JsonNode danger = schema.at("/properties/situation/properties/immediateDanger");
        assertThat(danger.get("description").stringValue())
                .isEqualTo(DomainLabels.description("/situation/immediateDanger")
                        .orElseThrow()
                        .en());
        assertThat(danger.at("/anyOf/0/$ref").stringValue()).isEqualTo("#/$defs/AnswerOrUnknown");
        assertThat(schema.at("/$defs/AnswerOrUnknown/enum")).hasToString("[\"YES\",\"NO\",\"UNKNOWN\"]");
        assertThat(schema.get("$id").stringValue()).isEqualTo("urn:nrm:case:1");
    }

    @Test
    void a_line_feed_at_the_end_of_an_id_is_refused_by_a_class_of_letters_and_not_by_the_end_of_the_pattern() {
        JsonNode id = JsonMapper.shared()
                .readTree(DocumentSchemas.of(DocumentKind.CASE))
                .at("/properties/id");
        assertThat(id.at("/not/pattern").stringValue()).isEqualTo("[\\n\\r]");
    }

    @Test
    void answers_are_right_by_their_schemas_and_read_again() {
        List<Question> questions =
                new InventedDecision(new Random(3)).decision().questions();
        String written = NrmJson.standard().line(InquiryDocument.document(questions));
        assertThat(AnswerSchemas.problems(AnswerKind.QUESTIONS, written)).isEmpty();
        assertThat(InquiryDocument.questions(InquiryDocument.document(questions))
                        .value())
                .isEqualTo(questions);
        RefusedInputException refused = new RefusedInputException(
                List.of(
                        Problem.at("/id", Text.of("gabim", "wrong")),
                        Problem.at("", Text.of("gabim", "wrong"), Text.of("ndihmë", "hint"))),
                2);
        for (Map<String, ?> errors : List.of(
                ErrorDocument.tree(refused),
                ErrorDocument.tree(refused.problems(), refused.total(), TextLanguage.SQ))) {
            assertThat(AnswerSchemas.problems(
                            AnswerKind.ERRORS, NrmJson.standard().line(errors)))
                    .isEmpty();
        }
        assertThat(ErrorDocument.read(ErrorDocument.tree(refused)).value().problems())
                .isEqualTo(refused.problems());
        assertThat(AnswerSchemas.problems(AnswerKind.ERRORS, "{\"errors\":[],\"total\":0}"))
                .isNotEmpty();
    }

    private static void allows(JsonNode now, JsonNode then, String at) {
        if (then.has("enum") && now.has("pattern")) {
            // Codes that a pack declares: the schema says their form.
            String pattern = now.get("pattern").stringValue();
            assertThat(entries(then.get("enum")))
                    .as(at)
                    .allMatch(code -> code.stringValue().matches(pattern));
            return;
        }
        assertThat(now.propertyNames())
                .as(at)
                .containsAll(then.propertyNames().stream()
                        .filter(key -> !key.equals("required"))
                        .toList());
        for (String keyword : then.propertyNames()) {
            // Version 1 took the name of a language for its tag.
            boolean language =
                    keyword.equals("pattern") && now.get(keyword).stringValue().equals(SpokenLanguage.PATTERN);
            if (!language && !MAY_GROW.contains(keyword) && !then.get(keyword).isObject()) {
                assertThat(now.get(keyword)).as(at + "/" + keyword).isEqualTo(then.get(keyword));
            }
        }
        if (then.has("enum")) {
            assertThat(entries(now.get("enum"))).as(at).containsAll(entries(then.get("enum")));
        }
        if (now.has("required")) {
            assertThat(then.has("required")).as(at).isTrue();
            assertThat(entries(then.get("required"))).as(at).containsAll(entries(now.get("required")));
        }
        for (String key : List.of("items", "additionalProperties", "propertyNames")) {
            if (then.path(key).isObject()) {
                allows(now.get(key), then.get(key), at + "/" + key);
            }
        }
        if (then.has("properties")) {
            for (String key : then.get("properties").propertyNames()) {
                assertThat(now.get("properties").has(key)).as(at + "/" + key).isTrue();
                allows(now.get("properties").get(key), then.get("properties").get(key), at + "/" + key);
            }
        }
    }

    private static List<JsonNode> entries(JsonNode list) {
        return list.valueStream().toList();
    }
}
