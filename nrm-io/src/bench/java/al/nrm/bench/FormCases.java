package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.io.json.NrmJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.json.JsonMapper;

/** The invented cases as forms that are not filled in yet, or by half. */
final class FormCases {
    private static final long SEED = 20_180_829;
    /** What stands in every form. */
    private static final Set<String> GIVEN = Set.of("schema", "id", "asOf", "agency", "indicator", "by", "on", "answer");
    private static final JsonMapper JSON = new JsonMapper();

    private FormCases() {}

    static List<CaseFile> empty(Register register) {
        return register.cases.stream()
                .map(file -> read(register, file, () -> false))
                .toList();
    }

    /** Each fact of a case is kept or not, as a coin falls; so half of what is known is known. */
    static List<CaseFile> halfFilled(Register register) {
        Random random = new Random(SEED);
        return register.cases.stream()
                .map(file -> read(register, file, random::nextBoolean))
                .toList();
    }

    private static CaseFile read(Register register, CaseFile file, BooleanSupplier kept) {
        // What makes no sense without what was left out, such as the basis of an age that is gone, is tried again.
        for (int i = 0; i < 100; i++) {
            Object tree = JSON.readValue(NrmJson.standard().line(file), Object.class);
            byte[] document = JSON.writeValueAsString(some(tree, kept)).getBytes(StandardCharsets.UTF_8);
            var reading = register.reader.read(document);
            if (reading.problems().isEmpty()) {
                return reading.value();
            }
        }
        throw new IllegalStateException("No form of " + file.id() + " makes sense.");
    }

    private static Object some(Object tree, BooleanSupplier kept) {
        if (tree instanceof Map<?, ?> fields) {
            Map<Object, Object> some = new LinkedHashMap<>();
            fields.forEach((key, value) -> {
                boolean nested = value instanceof Map || (value instanceof List && key.equals("observations"));
                if (nested || GIVEN.contains(String.valueOf(key)) || kept.getAsBoolean()) {
                    some.put(key, some(value, kept));
                }
            });
            return some;
        }
        if (tree instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            List<Object> some = new ArrayList<>();
            for (Object one : list) {
                if (kept.getAsBoolean()) {
                    some.add(one);
                }
            }
            return some;
        }
        return tree;
    }
}
