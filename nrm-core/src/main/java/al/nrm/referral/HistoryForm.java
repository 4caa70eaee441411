package al.nrm.referral;

import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks the lines of a history independent of the rule pack: numbering, the chain of hashes, times, idempotency keys.
 */
final class HistoryForm {
    /** Maximum number of lines of a history. */
    static final int MOST_LINES = 10_000;

    private static final String CASE = "case";
    private static final String KEY = "key";
    /** Keys that two lines with the same event may have with different values. */
    private static final List<String> KEYS_OF_RECORDING =
            List.of("n", "recorded", EventChain.PREVIOUS, EventChain.SALTS, EventChain.ERASED);

    private HistoryForm() {}

    /** The problems of lines in the order of their numbers. */
    static List<Problem> problems(List<HistoryLine> lines) {
        List<Problem> problems = new ArrayList<>();
        if (lines.isEmpty()) {
            problems.add(Problem.at("", Text.of("Historia nuk ka asnjë rresht.", "The history has no line.")));
            return problems;
        }
        if (lines.size() > MOST_LINES) {
            problems.add(CaseHistory.problem(
                    MOST_LINES + 1,
                    "",
                    Text.of(
                            "Historia ka mbi " + MOST_LINES + " rreshta.",
                            "The history has more than " + MOST_LINES + " lines.")));
            return problems;
        }
        numbers(lines, problems);
        if (problems.isEmpty()) {
            chain(lines, problems);
        }
        opening(lines, problems);
        times(lines, problems);
        keys(lines, problems);
        return problems;
    }

    private static void numbers(List<HistoryLine> lines, List<Problem> problems) {
        for (int i = 0; i < lines.size(); i++) {
            int n = lines.get(i).n();
            int before = i == 0 ? 0 : lines.get(i - 1).n();
            if (n == before) {
                problems.add(
                        CaseHistory.problem(
                                n,
                                "n",
                                Text.of(
                                        "Dy rreshta e kanë këtë numër: u shkruan njëkohësisht, ose një u dërgua dy herë.",
                                        "Two lines have this number: they were written at the same time, or one was delivered twice.")));
            } else if (n != before + 1) {
                problems.add(CaseHistory.problem(
                        n,
                        "n",
                        Text.of("Mungon rreshti " + (before + 1) + ".", "Line " + (before + 1) + " is missing."),
                        Text.of(
                                "Rreshtat e një rasti qëndrojnë bashkë në skedar.",
                                "The lines of a case are kept together in a file.")));
                return;
            }
        }
    }

    /** Reports the first broken link only; later links depend on it. */
    private static void chain(List<HistoryLine> lines, List<Problem> problems) {
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Object previous = lines.get(i).document().get(EventChain.PREVIOUS);
            @Nullable String expected = i == 0 ? null : lines.get(i - 1).sha256();
            if (!Objects.equals(previous, expected)) {
                int n = lines.get(i).n();
                problems.add(CaseHistory.problem(
                        n,
                        EventChain.PREVIOUS,
                        Text.of(
                                "Lidhja me rreshtin " + (n - 1) + " është e prishur: njëri nga të dy u ndryshua.",
                                "The link to line " + (n - 1) + " is broken: one of the two was changed.")));
                return;
            }
        }
    }

    private static void opening(List<HistoryLine> lines, List<Problem> problems) {
        Object caseId = lines.get(0).document().get(CASE);
        for (int i = 0; i < lines.size(); i++) {
            HistoryLine line = lines.get(i);
            int n = line.n();
            boolean opens = line.event()
                    .filter(event -> event.content() instanceof EventContent.Opened)
                    .isPresent();
            if (opens != (i == 0)) {
                problems.add(CaseHistory.problem(
                        n,
                        "kind",
                        Text.of(
                                "Historia hapet me OPENED, një herë të vetme dhe në fillim.",
                                "A history opens with OPENED, exactly once and first.")));
            }
            if (!Objects.equals(line.document().get(CASE), caseId)) {
                problems.add(CaseHistory.problem(
                        n, CASE, Text.of("Rreshti është i një rasti tjetër.", "The line belongs to another case.")));
            }
        }
    }

    private static void times(List<HistoryLine> lines, List<Problem> problems) {
        @Nullable CaseEvent before = null;
        Optional<OffsetDateTime> opened = lines.get(0).event().map(CaseEvent::at);
        for (HistoryLine line : lines) {
            if (line.event().isEmpty()) {
                continue;
            }
            CaseEvent event = line.event().get();
            if (opened.filter(first -> event.at().isBefore(first)).isPresent()) {
                problems.add(
                        CaseHistory.problem(
                                event.n(),
                                "at",
                                Text.of(
                                        "Ndodhi para se të hapej rasti; çfarë dihej atëherë është te caseFile i OPENED.",
                                        "It happened before the case was opened; what was known then is in the caseFile of OPENED.")));
            }
            if (event.recorded().isBefore(event.at())) {
                problems.add(CaseHistory.problem(
                        event.n(),
                        "recorded",
                        Text.of("U regjistrua para se të ndodhte.", "It was recorded before it happened.")));
            }
            if (before != null && event.recorded().isBefore(before.recorded())) {
                problems.add(CaseHistory.problem(
                        event.n(),
                        "recorded",
                        Text.of(
                                "U regjistrua para rreshtit " + before.n() + ".",
                                "It was recorded before line " + before.n() + ".")));
            }
            before = event;
        }
    }

    private static void keys(List<HistoryLine> lines, List<Problem> problems) {
        Map<Object, HistoryLine> known = new HashMap<>();
        for (HistoryLine line : lines) {
            @Nullable Object key = line.document().get(KEY);
            if (key == null) {
                continue;
            }
            HistoryLine earlier = known.putIfAbsent(key, line);
            if (earlier != null && !isSame(earlier, line)) {
                problems.add(CaseHistory.problem(
                        line.n(),
                        KEY,
                        Text.of(
                                "I njëjti çelës, me përmbajtje tjetër, është te rreshti " + earlier.n() + ".",
                                "The same key, with other content, is in line " + earlier.n() + ".")));
            }
        }
    }

    /**
     * Whether two lines have the same event: all keys except those of the number, the time of recording and the chain
     * are equal.
     */
    static boolean isSame(HistoryLine one, HistoryLine other) {
        return content(one).equals(content(other));
    }

    private static Map<String, @Nullable Object> content(HistoryLine line) {
        Map<String, @Nullable Object> content = new HashMap<>(line.document());
        KEYS_OF_RECORDING.forEach(content::remove);
        return content;
    }
}
