package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.casefile.CaseFile;
import al.nrm.document.CaseDocument;
import al.nrm.document.ReadResult;
import al.nrm.problem.RefusedInputException;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A name planted in every personal field, in documents right and spoiled, comes out nowhere but in the document. */
class CanaryTest {
    private static final String CANARY = "Kanarina Shembulli";
    private static final NrmJson JSON = NrmJson.standard();

    @Test
    void a_planted_name_is_in_no_problem_no_exception_and_no_text_of_a_value() {
        int refused = 0;
        for (int seed = 0; seed < Tries.Counting.of(20_000); seed++) {
            Random random = new Random(seed);
            Map<String, Object> document = planted(random);
            String json = JSON.line(document);
            String broken = random.nextInt(4) == 0 ? json.substring(0, random.nextInt(json.length())) : json;
            ReadResult<CaseFile> reading = JSON.cases(Invented.TERMS).read(broken);
            StringBuilder said = new StringBuilder(reading.toString()).append(reading.problems());
            if (reading.isRefused()) {
                refused++;
                RefusedInputException exception = catchThrowableOfType(RefusedInputException.class, reading::value);
                said.append(exception).append(exception.getCause());
            } else {
                CaseFile file = reading.value();
                assertThat(JSON.pretty(file)).contains(CANARY);
                said.append(file)
                        .append(file.person())
                        .append(file.person().identity())
                        .append(file.observations());
            }
            assertThat(said.toString()).doesNotContainIgnoringCase("kanarina", "shembulli");
        }
        assertThat(refused).isPositive().isLessThan(Tries.Counting.of(20_000));
    }

    /** Every personal field holds the name, or sometimes something that is no text but holds it. */
    private static Map<String, Object> planted(Random random) {
        Map<String, Object> document = new LinkedHashMap<>(CaseDocument.tree(new Invented(random).caseFile()));
        Map<String, Object> address = new LinkedHashMap<>();
        for (String key : List.of("street", "city", "region", "postalCode", "country")) {
            address.put(key, name(random));
        }
        Map<String, Object> identity = new LinkedHashMap<>();
        for (String key :
                List.of("givenName", "familyName", "fatherName", "personalNumber", "phone", "email", "note")) {
            identity.put(key, name(random));
        }
        identity.put("address", random.nextInt(20) == 0 ? name(random) : address);
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("identity", random.nextInt(20) == 0 ? name(random) : identity);
        document.put("person", person);
        Map<String, Object> observation = new LinkedHashMap<>();
        observation.put("indicator", random.nextInt(20) == 0 ? CANARY : "act.recruited");
        observation.put("answer", "YES");
        observation.put("note", name(random));
        document.put("observations", new ArrayList<>(List.of(observation)));
        if (random.nextInt(10) == 0) {
            document.put("id", random.nextBoolean() ? CANARY : List.of(CANARY));
        }
        if (random.nextInt(10) == 0) {
            document.put("asOf", CANARY);
            document.put("needs", List.of(CANARY));
            document.put("schema", "nrm/" + CANARY + "/1");
        }
        return document;
    }

    private static Object name(Random random) {
        return random.nextInt(60) == 0 ? List.of(CANARY) : CANARY + " " + random.nextInt(10);
    }
}
