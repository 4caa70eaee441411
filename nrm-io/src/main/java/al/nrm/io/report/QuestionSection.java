package al.nrm.io.report;

import al.nrm.decision.Question;
import java.util.List;
import java.util.stream.Collectors;

/** What to find out next. Nothing is written where nothing was asked. */
final class QuestionSection {
    private QuestionSection() {}

    static void write(Telling telling, Page page) {
        List<Question> questions = telling.decision().questions();
        if (questions.isEmpty()) {
            return;
        }
        Labels labels = telling.labels();
        page.title(labels.of("questions.title"));
        for (Question question : questions) {
            String later = question.later() ? " " + labels.of("questions.later") : "";
            page.item(1, "? ", question.prompt().in(labels.language()) + later);
            String keys = question.mayChange().stream()
                    .map(key -> labels.has("key." + key) ? labels.of("key." + key) : key)
                    .collect(Collectors.joining(", "));
            if (!keys.isEmpty()) {
                page.line(3, labels.of("questions.may-change", keys));
            }
        }
    }
}
