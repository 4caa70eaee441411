package al.nrm.io.report.decision;

import al.nrm.decision.Notice;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Item;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.FactWords;
import al.nrm.io.report.internal.words.ReportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts of the case that contradict each other. */
final class NoticeSection {
    private NoticeSection() {}

    static Optional<Section> of(ReportContext telling) {
        List<Notice> notices = telling.decision().notices();
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = telling.labels();
        FactWords facts = new FactWords(telling);
        List<Item> items = new ArrayList<>();
        for (Notice notice : notices) {
            List<Block> under = notice.pointers().isEmpty()
                    ? List.of()
                    : List.of(Block.quiet(labels.of("reasons.facts", facts.all(notice.pointers()))));
            items.add(new Item("", 0, Line.of(notice.sentence().in(labels.language())), under));
        }
        List<Block> blocks =
                List.of(Block.words(labels.of("notices.lead")), new Block.Items(Block.Kind.BULLETS, items));
        return Optional.of(new Section("notices", labels.of("page.notices"), Section.Kind.OPEN, Tone.WARNING, blocks));
    }
}
