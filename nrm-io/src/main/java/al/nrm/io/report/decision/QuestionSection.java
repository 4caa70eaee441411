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

/** What to find out next: first what cannot wait, theme by theme. */
final class QuestionSection {
    /** The most questions in sight; of an empty case a hundred are open, and the first answers change the list. */
    private static final int MOST = 10;

    private QuestionSection() {}

    static Optional<Section> of(ReportContext telling) {
        List<Question> questions = telling.decision().questions();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = telling.labels();
        List<Question> pressing =
                questions.stream().filter(question -> !question.later()).toList();
        List<Question> sorted = Stream.concat(
                        pressing.stream(), questions.stream().filter(Question::later))
                .toList();
        int next = sorted.size() <= MOST ? sorted.size() : Math.min(MOST, Math.max(1, pressing.size()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.quiet(labels.of("questions.lead")));
        blocks.addAll(byTheme(sorted.subList(0, next), 1, labels));
        int rest = sorted.size() - next;
        if (rest > 0) {
            String title = labels.of(rest == 1 ? "questions.one-more" : "questions.more", rest);
            blocks.add(new Block.Fold(title, false, byTheme(sorted.subList(next, sorted.size()), next + 1, labels)));
        }
        return Optional.of(Section.folded(
                "questions", labels.of("page.counted", labels.of("page.questions"), sorted.size()), blocks));
    }
    /** Questions under the titles of their themes, which follow each other as the questions do. */
    private static List<Block> byTheme(List<Question> questions, int first, Labels labels) {
        QuestionWords words = new QuestionWords(labels);
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < questions.size()) {
            int to = from;
            List<Item> items = new ArrayList<>();
            while (to < questions.size()
                    && questions.get(to).block().equals(questions.get(from).block())) {
                Question question = questions.get(to);
                items.add(new Item(
                        "",
                        first + to,
                        Line.of(words.prompt(question)),
                        words.lines(question).stream().map(Block::quiet).toList()));
                to++;
            }
            Block list = new Block.Items(Block.Kind.NUMBERED, items);
            blocks.add(words.block(questions.get(from))
                    .<Block>map(theme -> new Block.Group(Line.of(theme), "theme", List.of(list)))
                    .orElse(list));
            from = to;
        }
        return blocks;
    }
}
