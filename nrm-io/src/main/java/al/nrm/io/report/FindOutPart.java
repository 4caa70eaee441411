package al.nrm.io.report;

import al.nrm.decision.Notice;
import al.nrm.decision.Question;
import java.util.List;
import java.util.stream.Collectors;

/** What to find out next, and which facts do not go together. */
final class FindOutPart {
    private FindOutPart() {}

    static void write(ReportContext telling, Markup html) {
        notices(telling, html);
        questions(telling, html);
    }

    private static void questions(ReportContext telling, Markup html) {
        List<Question> questions = telling.decision().questions();
        if (questions.isEmpty()) {
            return;
        }
        Labels labels = telling.labels();
        html.open("section", "aria-labelledby", "questions");
        html.element("h2", labels.of("page.questions"), "id", "questions");
        html.element("p", labels.of("questions.lead"), "class", "about");
        List<Question> next =
                questions.stream().filter(question -> !question.later()).toList();
        List<Question> later = questions.stream().filter(Question::later).toList();
        list(next, 1, labels, html);
        if (!later.isEmpty()) {
            html.open("details", "class", "later");
            html.element("summary", labels.of("page.questions.later", later.size()));
            list(later, next.size() + 1, labels, html);
            html.close();
        }
        html.close();
    }

    private static void list(List<Question> questions, int first, Labels labels, Markup html) {
        if (questions.isEmpty()) {
            return;
        }
        html.open("ol", "class", "questions", "start", String.valueOf(first));
        for (Question question : questions) {
            html.open("li").text(question.prompt().in(labels.language()));
            String keys = question.mayChange().stream()
                    .map(key -> labels.has("key." + key) ? labels.of("key." + key) : key)
                    .collect(Collectors.joining(", "));
            if (!keys.isEmpty()) {
                html.element("p", labels.of("questions.may-change", keys), "class", "about");
            }
            html.close();
        }
        html.close();
    }

    private static void notices(ReportContext telling, Markup html) {
        List<Notice> notices = telling.decision().notices();
        if (notices.isEmpty()) {
            return;
        }
        Labels labels = telling.labels();
        FactWords facts = new FactWords(telling);
        html.open("section", "aria-labelledby", "notices", "class", "notices");
        html.element("h2", labels.of("page.notices"), "id", "notices");
        html.element("p", labels.of("notices.lead")).open("ul");
        for (Notice notice : notices) {
            html.open("li").text(notice.sentence().in(labels.language()));
            if (!notice.pointers().isEmpty()) {
                html.element("p", labels.of("reasons.facts", facts.all(notice.pointers())), "class", "about");
            }
            html.close();
        }
        html.close().close();
    }
}
