package al.nrm.example.postgres;

import al.nrm.io.json.HistoryReader;
import al.nrm.io.json.NrmJson;
import al.nrm.referral.HistoryLine;
import al.nrm.referral.HistoryRules;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event as a desk would deliver it, taken from the invented histories of the documentation.
 *
 * @param caseId the case
 * @param recorded the moment of recording
 * @param event the event as JSON, without its place and the hash of the one before
 */
record Delivery(String caseId, OffsetDateTime recorded, byte[] event) {
    static final HistoryRules RULES = ReferralRules.bundled().pack().historyRules();

    /** The six histories again and again, each time under other ids, until there are so many events; each has a key. */
    static List<Delivery> many(int count) throws IOException {
        List<Delivery> many = new ArrayList<>();
        for (int round = 1; many.size() < count; round++) {
            many.addAll(round(round));
        }
        return many.subList(0, count);
    }

    /** All events of the six histories in the order of their recording. */
    static List<Delivery> inOrder() throws IOException {
        List<Delivery> all = round(0);
        all.sort(Comparator.comparing(Delivery::recorded));
        return all;
    }

    private static List<Delivery> round(int round) throws IOException {
        HistoryReader reader = NrmJson.standard().histories(RULES);
        List<Delivery> all = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(System.getProperty("histories")))) {
            files = listed.sorted().toList();
        }
        for (int i = 0; i < files.size(); i++) {
            String suffix = "-" + (char) ('a' + i) + round;
            for (String text : Files.readAllLines(files.get(i))) {
                String known = reader.line(text.getBytes(StandardCharsets.UTF_8)).value().caseId();
                String renamed = text.replace('"' + known + '"', '"' + known + suffix + '"');
                HistoryLine line =
                        reader.line(renamed.getBytes(StandardCharsets.UTF_8)).value();
                Map<String, Object> event = new LinkedHashMap<>(line.document());
                event.keySet().removeAll(List.of("n", "previous", "salts"));
                event.put("key", "k" + line.n());
                all.add(new Delivery(
                        line.caseId(),
                        line.event().orElseThrow().recorded(),
                        NrmJson.standard()
                                .line(new HistoryLine(event, Optional.empty(), List.of()))
                                .getBytes(StandardCharsets.UTF_8)));
            }
        }
        return all;
    }
}
