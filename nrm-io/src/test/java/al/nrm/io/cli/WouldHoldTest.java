package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code why-not --format json} says would hold, put into the document of the case as a program would: each set makes
 * the conclusion hold, and no part of it does. In the thorough build every conclusion is asked about, else every tenth.
 */
class WouldHoldTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("nrm.root", ".."), "docs/examples");
    private static final ReferralRules RULES = ReferralRules.bundled();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Asked(String example, String key, String code) {}

    static Stream<Asked> conclusions() {
        List<Asked> all = new ArrayList<>();
        for (String example : List.of("street-child", "adult-labour-border", "adult-declines")) {
            RULES.conclusions().forEach((key, codes) -> codes.forEach(code -> all.add(new Asked(example, key, code))));
        }
        int step = Boolean.getBoolean("nrm.thorough") ? 1 : 10;
        return Stream.iterate(0, place -> place < all.size(), place -> place + step)
                .map(all::get);
    }

    @ParameterizedTest
    @MethodSource("conclusions")
    void each_set_put_into_the_document_makes_it_hold_and_no_part_does(Asked asked) throws IOException {
        Path file = EXAMPLES.resolve(asked.example + ".json");
        Run run = PackRun.nrm("", "why-not", file.toString(), asked.key + "=" + asked.code, "--format", "json");
        assertThat(run.code()).isZero();
        JsonNode answer = JSON.readTree(run.out());
        ObjectNode document = (ObjectNode) JSON.readTree(file.toFile());
        assertThat(answer.get("holds").booleanValue()).isEqualTo(holds(document, List.of(), asked));
        assertThat(answer.get("impossible").booleanValue())
                .isEqualTo(!answer.get("holds").booleanValue()
                        && answer.get("wouldHold").isEmpty());
        for (JsonNode set : answer.get("wouldHold")) {
            List<JsonNode> facts = new ArrayList<>();
            set.forEach(facts::add);
            assertThat(holds(document, facts, asked)).as("%s", facts).isTrue();
            for (JsonNode left : facts) {
                List<JsonNode> fewer = new ArrayList<>(facts);
                fewer.remove(left);
                assertThat(holds(document, fewer, asked)).as("%s", fewer).isFalse();
            }
        }
    }

    private static boolean holds(ObjectNode document, List<JsonNode> facts, Asked asked) {
        ObjectNode filled = document.deepCopy();
        facts.forEach(fact -> put(filled, fact.get("pointer").stringValue(), fact.get("value")));
        CaseFile file =
                NrmJson.standard().cases(RULES.terms()).read(filled.toString()).value();
        return concluded(RULES.decide(file)).contains(Map.entry(asked.key, asked.code));
    }

    private static void put(ObjectNode document, String pointer, JsonNode value) {
        String[] path = pointer.substring(1).split("/");
        if (path[0].equals("observations")) {
            ArrayNode observations = document.withArray("observations");
            observations.addObject().put("indicator", path[1]).set("answer", value);
            return;
        }
        ObjectNode object = document;
        for (int i = 0; i < path.length - 1; i++) {
            object = object.withObject("/" + path[i]);
        }
        object.set(path[path.length - 1], value);
        if (pointer.equals("/person/age")
                && !object.path("ageBasis").asString("UNKNOWN").equals("ESTIMATED")) {
            object.put("ageBasis", "STATED");
        }
    }

    private static List<Map.Entry<String, String>> concluded(Decision decision) {
        return decision.reasons().stream()
                .flatMap(reason -> reason.concludes().stream())
                .map(said -> Map.entry(said.substring(0, said.indexOf('=')), said.substring(said.indexOf('=') + 1)))
                .toList();
    }
}
