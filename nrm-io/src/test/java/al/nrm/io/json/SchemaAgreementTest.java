package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.CaseDocument;
import al.nrm.document.DecisionDocument;
import al.nrm.document.DirectoryDocument;
import al.nrm.document.DocumentKind;
import al.nrm.document.ReadResult;
import al.nrm.problem.Problem;
import al.nrm.rules.reading.Tries;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class SchemaAgreementTest {
    private static final int FULL = 20_000;
    // Events are in EventDocumentTest: a later version may add keys to them.
    private static final List<DocumentKind> KINDS =
            List.of(DocumentKind.CASE, DocumentKind.DIRECTORY, DocumentKind.DECISION);
    private static final NrmJson JSON = NrmJson.standard();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<DocumentKind, Schema> schemas = schemas();

    @Test
    void what_was_written_is_right_by_its_schema() {
        for (int i = 0; i < Tries.Counting.of(FULL) / 4; i++) {
            for (DocumentKind kind : KINDS) {
                String json = JSON.line(invent(kind, new Random(i)));
                assertThat(isRight(kind, json)).as(json).isTrue();
            }
        }
    }

    @Test
    void the_schema_and_the_reader_refuse_the_same_but_for_what_a_schema_cannot_say() {
        Set<OnlyTheReader> seen = EnumSet.noneOf(OnlyTheReader.class);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < Tries.Counting.of(FULL); i++) {
            Random random = new Random(104729L * i);
            DocumentKind kind = KINDS.get(i % KINDS.size());
            Map<String, ?> spoiled = document(new Mutation(random).of(invent(kind, random)));
            String json = JSON.line(spoiled);
            ReadResult<?> reading = read(kind, json);
            if (!isRight(kind, json)) {
                // The schema tells what this version writes; of a later version the reader sets something aside.
                assertThat(reading.isRefused() || !reading.setAside().isEmpty())
                        .as("Refused by the schema alone: %s", json)
                        .isTrue();
                refused++;
            } else if (reading.isRefused()) {
                for (Problem problem : reading.problems()) {
                    Optional<OnlyTheReader> cannotSay = OnlyTheReader.of(problem);
                    assertThat(cannotSay)
                            .as("Refused by the reader alone: %s in %s", problem, json)
                            .isPresent();
                    seen.add(cannotSay.get());
                }
            } else {
                accepted++;
            }
        }
        assertThat(accepted).isPositive();
        assertThat(refused).isPositive();
        assertThat(seen).containsExactlyInAnyOrder(OnlyTheReader.values());
    }

    private static Map<String, ?> invent(DocumentKind kind, Random random) {
        return switch (kind) {
            case CASE -> CaseDocument.tree(new Invented(random).caseFile());
            case DIRECTORY -> DirectoryDocument.tree(new InventedDirectory(random).directory());
            case DECISION ->
                DecisionDocument.tree(
                        random.nextInt(5) > 0
                                ? new InventedDecision(random).decision()
                                : new InventedDecision(random).goingRound());
            case EVENT -> throw new IllegalArgumentException("not here");
        };
    }

    private static ReadResult<?> read(DocumentKind kind, String json) {
        return switch (kind) {
            case CASE -> JSON.cases(Invented.TERMS).read(json);
            case DIRECTORY -> JSON.directories().read(json);
            case DECISION -> JSON.decisions().read(json);
            case EVENT -> throw new IllegalArgumentException("not here");
        };
    }

    private boolean isRight(DocumentKind kind, String json) {
        return schemas.get(kind).validate(MAPPER.readTree(json)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> document(Object tree) {
        return (Map<String, ?>) tree;
    }

    private static Map<DocumentKind, Schema> schemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        Map<DocumentKind, Schema> schemas = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : KINDS) {
            schemas.put(kind, registry.getSchema(DocumentSchemas.of(kind), InputFormat.JSON));
        }
        return schemas;
    }
}
