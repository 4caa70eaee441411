package al.nrm.io.report;

import al.nrm.decision.Question;
import java.util.List;
import java.util.stream.Collectors;

/** What to find out next. Nothing is written where nothing was asked. */
final class QuestionSection {
    /** An empty form leaves a hundred open; the first answers change the list anyway. */
    private static final int MOST = 12;

    private QuestionSection() {}

    static void write(ReportContext telling, TextPage page) {
        List<Question> questions = telling.decision().questions();
        if (questions.isEmpty()) {
            return;
        }
        Labels labels = telling.labels();
        page.title(labels.of("questions.title"));
        questions.stream().limit(MOST).forEach(question -> write(page, "? ", question, labels));
        if (questions.size() > MOST) {
            page.line(1, labels.of("questions.more", questions.size() - MOST));
        }
    }

    static void write(TextPage page, String mark, Question question, Labels labels) {
        String later = question.later() ? " " + labels.of("questions.later") : "";
        page.item(1, mark, question.prompt().in(labels.language()) + later);
        String keys = question.mayChange().stream()
                .map(key -> ConclusionWords.key(key, labels))
                .collect(Collectors.joining(", "));
        if (!keys.isEmpty()) {
            page.line(1 + mark.length(), labels.of("questions.may-change", keys));
        }
    }
}
