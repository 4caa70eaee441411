package al.nrm.io.report.decision;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.io.report.internal.words.ConclusionWords;
import al.nrm.text.TextLanguage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions about a case as plain text: what to find out next, theme by theme, and how. */
public final class QuestionText {
    private QuestionText() {}

    /**
     * The questions, each with the pointer of its fact.
     *
     * @param file the case
     * @param questions those to list, in order
     * @param hidden how many more can wait and are not listed
     * @param language the language of the text
     * @return plain text
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
        QuestionWords words = new QuestionWords(labels);
        int number = 0;
        Optional<String> block = Optional.empty();
        for (Question question : questions) {
            number++;
            if (!question.block().equals(block)) {
                block = question.block();
                page.blank();
                words.block(question).ifPresent(theme -> page.line(1, theme));
            }
            String mark = (number < 10 ? " " : "") + number + ". ";
            page.item(1, mark, words.prompt(question));
            words.lines(question).forEach(line -> page.line(1 + mark.length(), line));
            String keys = question.mayChange().stream()
                    .map(key -> ConclusionWords.key(key, labels))
                    .collect(Collectors.joining(", "));
            if (!keys.isEmpty()) {
                page.line(1 + mark.length(), labels.of("questions.may-change", keys));
            }
            page.line(5, question.pointer());
        }
        if (hidden > 0) {
            page.blank();
            page.line(1, labels.of(hidden == 1 ? "questions.one-hidden" : "questions.hidden", hidden));
        }
        return page.toString();
    }
}
