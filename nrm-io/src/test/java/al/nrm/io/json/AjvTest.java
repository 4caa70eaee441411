package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.CaseDocument;
import al.nrm.document.DecisionDocument;
import al.nrm.document.DirectoryDocument;
import al.nrm.document.DocumentKind;
import al.nrm.rules.reading.Tries;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another validator of another maker, Ajv in its strict mode, refuses by the published schemas the same documents. NRM_AJV
 * names a folder in which {@code npm install ajv@8 ajv-formats@3} was run.
 */
@EnabledIfEnvironmentVariable(named = "NRM_AJV", matches = ".+")
class AjvTest {
    private static final int FULL = 20_000;
    private static final List<DocumentKind> KINDS =
            List.of(DocumentKind.CASE, DocumentKind.DIRECTORY, DocumentKind.DECISION);
    private static final NrmJson JSON = NrmJson.standard();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    Path folder;

    @Test
    void two_validators_refuse_the_same_documents_by_the_same_schema() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "node",
                Path.of(AjvTest.class.getResource("/ajv/validate.mjs").toURI()).toString(),
                System.getenv("NRM_AJV")));
        Map<DocumentKind, Schema> schemas = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : KINDS) {
            String schema = DocumentSchemas.of(kind);
            schemas.put(kind, registry().getSchema(schema, InputFormat.JSON));
            command.addAll(List.of(
                    kind.name(),
                    Files.writeString(folder.resolve(kind + ".json"), schema).toString()));
        }
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < Tries.Counting.of(FULL); i++) {
            Random random = new Random(15_485_863L * i);
            DocumentKind kind = KINDS.get(i % KINDS.size());
            String json = document(kind, i % 10 == 0, random);
            // Half a character cannot be written to a file of UTF-8.
            if (StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
                lines.add("{\"kind\":\"" + kind + "\",\"document\":" + json + "}");
                boolean right =
                        schemas.get(kind).validate(MAPPER.readTree(json)).isEmpty();
                expected.add(right ? "1" : "0");
            }
        }
        Process node = new ProcessBuilder(command)
                .redirectInput(
                        Files.write(folder.resolve("documents.jsonl"), lines).toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        List<String> verdicts = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(node.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        assertThat(verdicts).hasSameSizeAs(expected);
        for (int i = 0; i < verdicts.size(); i++) {
            assertThat(verdicts.get(i)).as(lines.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(verdicts).contains("0", "1");
    }

    private static String document(DocumentKind kind, boolean whole, Random random) {
        Map<String, ?> tree = switch (kind) {
            case CASE -> CaseDocument.tree(new Invented(random).caseFile());
            case DIRECTORY -> DirectoryDocument.tree(new InventedDirectory(random).directory());
            case DECISION -> DecisionDocument.tree(new InventedDecision(random).decision());
            case EVENT -> throw new IllegalArgumentException("not here");
        };
        return MAPPER.writeValueAsString(whole ? tree : new Mutation(random).of(tree));
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
    }
}
