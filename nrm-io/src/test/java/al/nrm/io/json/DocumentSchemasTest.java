package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.DocumentKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentSchemasTest {
    private static final Path VERSION_1 = Path.of("..", "docs", "compatibility", "1.0");
    private static final Set<String> MAY_GROW = Set.of("properties", "enum", "required");

    @ParameterizedTest
    @EnumSource(names = {"CASE", "DIRECTORY", "DECISION"})
    void a_schema_allows_everything_that_version_1_allowed(DocumentKind kind) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        String name = kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
        JsonNode then = mapper.readTree(VERSION_1.resolve(name).toFile());
        allows(mapper.readTree(DocumentSchemas.of(kind)), then, "");
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
            if (!MAY_GROW.contains(keyword) && !then.get(keyword).isObject()) {
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
