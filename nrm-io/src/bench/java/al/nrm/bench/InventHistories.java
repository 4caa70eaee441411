package al.nrm.bench;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import al.nrm.event.EventContent.Kind;
import al.nrm.io.json.HistoryReader;
import al.nrm.io.json.NrmJson;
import al.nrm.referral.HistoryLine;
import al.nrm.rules.ReferralRules;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file of invented histories of 30 events each: {@code InventHistories COUNT FILE}. They are the histories of the
 * documentation under other ids, without their end, and with reviews and answers until there are 30 events. The same count
 * gives the same bytes.
 */
public final class InventHistories {
    private static final int EVENTS = 30;
    private static final String ID = "invented-%06d";
    private static final String TEMPLATE = "invented-000000";

    private InventHistories() {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        HistoryReader reader =
                NrmJson.standard().histories(ReferralRules.bundled().pack().historyRules());
        List<List<HistoryLine>> templates = new ArrayList<>();
        for (List<String> template : templates(reader)) {
            templates.add(template.stream().map(text -> line(reader, text)).toList());
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                String id = ID.formatted(i);
                @Nullable String previous = null;
                for (HistoryLine template : templates.get(i % templates.size())) {
                    Map<String, @Nullable Object> document = new LinkedHashMap<>();
                    template.document().forEach((key, value) -> document.put(key, named(value, id)));
                    document.put("previous", previous);
                    HistoryLine line = new HistoryLine(document, template.event(), List.of());
                    file.write((NrmJson.standard().line(line) + "\n").getBytes(StandardCharsets.UTF_8));
                    previous = line.sha256();
                }
            }
        }
    }

    private static HistoryLine line(HistoryReader reader, String text) {
        return reader.line(text.getBytes(StandardCharsets.UTF_8)).value();
    }

    private static @Nullable Object named(@Nullable Object node, String id) {
        if (node instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(String.valueOf(key), named(value, id)));
            return copy;
        }
        if (node instanceof List<?> list) {
            return list.stream().map(value -> named(value, id)).toList();
        }
        return TEMPLATE.equals(node) ? id : node;
    }

    private static List<List<String>> templates(HistoryReader reader) throws IOException {
        List<Path> files;
        try (Stream<Path> listed =
                Files.list(Path.of(System.getProperty("nrm.root", "."), "docs", "examples", "histories"))) {
            files = listed.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        }
        List<List<String>> templates = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            String id = line(reader, lines.get(0)).caseId();
            HistoryLine last = line(reader, lines.get(lines.size() - 1));
            boolean closed = last.event().orElseThrow().content().kind() == Kind.CLOSED;
            int kept = Math.min(EVENTS, closed ? lines.size() - 1 : lines.size());
            List<String> template = new ArrayList<>();
            lines.subList(0, kept).forEach(line -> template.add(line.replace('"' + id + '"', '"' + TEMPLATE + '"')));
            OffsetDateTime end =
                    line(reader, lines.get(kept - 1)).event().orElseThrow().recorded();
            for (int n = kept + 1; n <= EVENTS; n++) {
                template.add(answer(n, end.plusDays(n - kept)));
            }
            templates.add(template);
        }
        return templates;
    }

    /** An event that every agency may add to an open case. */
    private static String answer(int n, OffsetDateTime at) {
        return ("{\"schema\":\"nrm/event/1\",\"case\":\"%s\",\"n\":%d,\"at\":\"%s\",\"recorded\":\"%s\","
                        + "\"by\":{\"agency\":\"NGO\"},\"kind\":\"CONSENT\",\"purpose\":\"referral\",\"answer\":\"YES\","
                        + "\"alone\":\"YES\",\"interpreter\":\"YES\"}")
                .formatted(TEMPLATE, n, ISO_OFFSET_DATE_TIME.format(at), ISO_OFFSET_DATE_TIME.format(at));
    }
}
