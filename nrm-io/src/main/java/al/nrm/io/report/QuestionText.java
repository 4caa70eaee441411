package al.nrm.io.report;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.text.TextLanguage;
import java.util.List;

/** Questions about a case as plain text: what to find out next, the most useful first. */
public final class QuestionText {
    private QuestionText() {}

    /**
     * The questions, each with the pointer of its fact.
     *
     * @param hidden how many more can wait and are not listed
     */
    public static String of(CaseFile file, List<Question> questions, int hidden, TextLanguage language) {
        Labels labels = Labels.in(language);
        TextPage page = new TextPage();
        page.rule();
        page.line(0, labels.of("foot.case", file.id(), labels.day(file.asOf())));
        page.rule();
        if (questions.isEmpty()) {
            page.line(0, labels.of(hidden == 0 ? "questions.none" : "questions.none-now"));
        } else {
            page.title(labels.of("questions.title"));
            page.line(1, labels.of("questions.lead"));
        }
        int number = 0;
        for (Question question : questions) {
            number++;
            QuestionSection.write(page, (number < 10 ? " " : "") + number + ". ", question, labels);
            page.line(5, question.pointer());
        }
        if (hidden > 0) {
            page.blank();
            page.line(1, labels.of("questions.hidden", hidden));
        }
        return page.toString();
    }
}
