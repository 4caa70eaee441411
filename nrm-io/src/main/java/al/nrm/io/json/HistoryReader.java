package al.nrm.io.json;

import al.nrm.document.DocumentKind;
import al.nrm.document.Limits;
import al.nrm.document.Pointer;
import al.nrm.document.ReadResult;
import al.nrm.problem.Problem;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.HistoryLine;
import al.nrm.referral.HistoryRules;
import al.nrm.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads histories from JSON Lines: the lines of a case together, in any order among themselves, one case after the other.
 * Only one history is in memory at a time. A case with problems is given to the consumer with them, and the other cases
 * are read.
 *
 * <pre>{@code
 * NrmJson.standard().histories(rules).read(stream, read ->
 *         read.history().ifPresent(history -> System.out.println(history.stateAt(moment).stage())));
 * }</pre>
 */
public final class HistoryReader {
    private static final int MOST_LINES_OF_A_CASE = 10_000;

    private final HistoryRules rules;
    private final Limits limits;

    HistoryReader(HistoryRules rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    /**
     * Reads every history of a stream.
     *
     * @param stream JSON Lines in UTF-8; is not closed
     * @param each receives each case, in the order of the file
     * @throws IOException if the stream cannot be read
     */
    public void read(InputStream stream, Consumer<ReadHistory> each) throws IOException {
        JsonLines lines = JsonLines.of(stream, limits.directoryBytes());
        Group group = new Group();
        for (Optional<JsonLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            JsonLines.Line line = next.get();
            JsonTree tree = tree(line.text());
            String caseId = tree.value() instanceof Map<?, ?> object && object.get("case") instanceof String id
                    ? id
                    : group.caseId;
            if (group.isStarted() && !caseId.equals(group.caseId)) {
                each.accept(group.read());
                group = new Group();
            }
            group.add(caseId, line.number(), tree);
        }
        if (group.isStarted()) {
            each.accept(group.read());
        }
    }

    /**
     * Reads one line.
     *
     * @param text JSON in UTF-8
     * @return the line, or everything that is wrong with it
     */
    public ReadResult<HistoryLine> line(byte[] text) {
        return line(tree(text));
    }

    /**
     * Reads an event that is to be added to a history. If absent, {@code schema}, {@code case}, {@code n},
     * {@code recorded} and {@code previous} are filled in; if given, they must agree with the history.
     *
     * @param text JSON in UTF-8
     * @param before the history; empty for the first event of a case
     * @param recorded the moment of recording, if the event does not give it
     * @return the line, without salts; an unknown kind or key is refused
     */
    public ReadResult<HistoryLine> next(byte[] text, Optional<CaseHistory> before, OffsetDateTime recorded) {
        JsonTree tree = tree(text);
        if (!tree.isComplete() || !(tree.value() instanceof Map<?, ?> given)) {
            return line(tree);
        }
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("schema", DocumentKind.EVENT.schema());
        before.ifPresent(history -> document.put("case", history.caseId()));
        document.put("n", before.map(history -> history.lines().size() + 1).orElse(1));
        document.put("at", null);
        document.put("recorded", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(recorded));
        given.forEach((key, value) -> {
            if (value != null) {
                document.put(String.valueOf(key), value);
            }
        });
        document.putIfAbsent("previous", before.map(CaseHistory::head).orElse(null));
        ReadResult<HistoryLine> read = tree.read(any -> HistoryLine.read(document, rules.terms(), limits));
        if (read.isRefused() || read.value().unknown().isEmpty()) {
            return read;
        }
        return ReadResult.refused(read.value().unknown().stream()
                .map(key -> Problem.at(
                        read.value().event().isEmpty()
                                ? "/kind"
                                : Pointer.ROOT.child(key).toString(),
                        Text.of("Ky version nuk e njeh.", "This version does not know it.")))
                .toList());
    }

    private ReadResult<HistoryLine> line(JsonTree tree) {
        return tree.read(document -> HistoryLine.read(document, rules.terms(), limits));
    }

    private JsonTree tree(byte[] text) {
        return text.length > limits.directoryBytes()
                ? JsonTree.refused(JsonRefusal.tooLarge(limits.directoryBytes()), limits)
                : JsonTree.of(text, limits, limits.directoryBytes());
    }

    /** The lines of one case. */
    private final class Group {
        private final List<HistoryLine> lines = new ArrayList<>();
        private final Map<Integer, Long> places = new HashMap<>();
        private final List<LineProblem> problems = new ArrayList<>();
        private String caseId = "";
        private long first;
        private int count;
        private int total;

        boolean isStarted() {
            return first > 0;
        }

        void add(String id, long number, JsonTree tree) {
            caseId = id;
            first = first == 0 ? number : first;
            count++;
            if (count > MOST_LINES_OF_A_CASE) {
                if (count == MOST_LINES_OF_A_CASE + 1) {
                    wrong(
                            number,
                            Problem.at(
                                    "",
                                    Text.of(
                                            "Rasti ka mbi " + MOST_LINES_OF_A_CASE + " rreshta.",
                                            "The case has more than " + MOST_LINES_OF_A_CASE + " lines.")));
                }
                return;
            }
            ReadResult<HistoryLine> line = line(tree);
            if (line.isRefused()) {
                line.problems().forEach(problem -> wrong(number, problem));
                total += line.total() - line.problems().size();
            } else {
                lines.add(line.value());
                places.put(line.value().n(), number);
            }
        }

        private void wrong(long number, Problem problem) {
            total++;
            if (problems.size() < ReadResult.LISTED) {
                problems.add(new LineProblem(number, problem));
            }
        }

        ReadHistory read() {
            if (total > 0) {
                return new ReadHistory(caseId, Optional.empty(), problems, total);
            }
            ReadResult<CaseHistory> history = CaseHistory.of(lines, rules);
            if (!history.isRefused()) {
                return new ReadHistory(caseId, Optional.of(history.value()), List.of(), 0);
            }
            return new ReadHistory(
                    caseId,
                    Optional.empty(),
                    history.problems().stream()
                            .map(this::placed)
                            .sorted(Comparator.comparingLong(LineProblem::line))
                            .toList(),
                    history.total());
        }

        /** Replaces the number of the event at the start of a pointer by the line of the file. */
        private LineProblem placed(Problem problem) {
            String[] parts = problem.pointer().split("/", 3);
            long line = parts.length > 1 && parts[1].matches("[0-9]{1,9}")
                    ? places.getOrDefault(Integer.valueOf(parts[1]), first)
                    : first;
            return new LineProblem(
                    line, new Problem(parts.length > 2 ? "/" + parts[2] : "", problem.what(), problem.hint()));
        }
    }
}
