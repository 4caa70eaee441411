package al.nrm.io.json;

import al.nrm.document.DecisionDocument;
import al.nrm.document.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents of a given size that cost a reader the most; all in them is invented. */
enum HeavyDocuments {
    BRACKETS("", "[", ""),
    EMPTY_LISTS("[", "[],", "[]]"),
    EMPTY_OBJECTS("{\"schema\":\"nrm/directory/1\",\"providers\":[", "{},", "{}]}"),
    SMALL_OBJECTS("{\"schema\":\"nrm/directory/1\",\"providers\":[", "{\"a\":1},", "{}]}"),
    LETTERS("{\"schema\":\"nrm/directory/1\",\"providers\":[", "\"a\",", "\"a\"]}"),
    UNQUOTED("[", "a,", "a]"),
    NONSENSE("{\"schema\":\"nrm/directory/1\",\"agencies\":[", "{\"municipality\":\"Tirana\"},", "{}]}"),
    LONG_IDS(
            "{\"schema\":\"nrm/directory/1\",\"providers\":[",
            "{\"id\":\"a" + "-a".repeat(4_900) + "\",\"name\":{\"sq\":\"a\"}},",
            "{}]}"),
    CHAINED_REASONS("", "", "");

    private static final int BYTES_OF_A_REASON = 135;
    private final String head;
    private final String unit;
    private final String tail;

    HeavyDocuments(String head, String unit, String tail) {
        this.head = head;
        this.unit = unit;
        this.tail = tail;
    }

    byte[] ofBytes(int size) {
        if (this == CHAINED_REASONS) {
            return chain(size / BYTES_OF_A_REASON);
        }
        StringBuilder text = new StringBuilder(size).append(head);
        while (text.length() + unit.length() + tail.length() <= size) {
            text.append(unit);
        }
        return text.append(tail).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Each reason rests on the next. */
    private static byte[] chain(int length) {
        List<Object> reasons = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Map<String, Object> reason = new LinkedHashMap<>();
            reason.put("rule", "r");
            reason.put("sentence", Map.of("sq", "a", "en", "a"));
            List.of("citations", "evidence", "parameters").forEach(key -> reason.put(key, List.of()));
            reason.put("concludes", List.of("x=Y"));
            reason.put("restsOn", i < length - 1 ? List.of(i + 1) : List.of());
            reasons.add(reason);
        }
        Map<String, Object> decision =
                new LinkedHashMap<>(DecisionDocument.tree(new InventedDecision(new Random(7)).decision()));
        decision.put("reasons", reasons);
        return NrmJson.standard().line(decision).getBytes(StandardCharsets.UTF_8);
    }

    Object read(byte[] json, Limits limits) {
        NrmJson reader = NrmJson.standard().with(limits);
        return this == CHAINED_REASONS
                ? reader.decisions().read(json)
                : reader.directories().read(json);
    }
}
