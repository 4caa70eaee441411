package al.nrm.io.report.decision;

import al.nrm.decision.Question;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Item;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.words.ReportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to find out next: first what cannot wait. */
final class QuestionSection {
    /** An empty form leaves a hundred open; the first answers change the list anyway. */
    private static final int MOST = 10;

    private QuestionSection() {}

    static Optional<Section> of(ReportContext telling) {
        List<Question> questions = telling.decision().questions();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = telling.labels();
        List<Question> sorted = Stream.concat(
                        questions.stream().filter(question -> !question.later()),
                        questions.stream().filter(Question::later))
                .toList();
        List<Item> items = new ArrayList<>();
        for (Question question : sorted) {
            items.add(new Item("", items.size() + 1, Line.of(question.prompt().in(labels.language())), List.of()));
        }
        long pressing = questions.stream().filter(question -> !question.later()).count();
        int next = items.size() <= MOST ? items.size() : (int) Math.min(MOST, Math.max(1, pressing));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.quiet(labels.of("questions.lead")));
        blocks.add(new Block.Items(Block.Kind.NUMBERED, items.subList(0, next)));
        int rest = items.size() - next;
        if (rest > 0) {
            String title = labels.of(rest == 1 ? "questions.one-more" : "questions.more", rest);
            blocks.add(new Block.Fold(
                    title, false, List.of(new Block.Items(Block.Kind.NUMBERED, items.subList(next, items.size())))));
        }
        return Optional.of(Section.folded(
                "questions", labels.of("page.counted", labels.of("page.questions"), sorted.size()), blocks));
    }
}
