package al.nrm.io.report;

import al.nrm.decision.Notice;
import java.util.List;

/** Facts of the case that do not go together. */
final class NoticeSection {
    private NoticeSection() {}

    static void write(ReportContext telling, TextPage page) {
        List<Notice> notices = telling.decision().notices();
        if (notices.isEmpty()) {
            return;
        }
        Labels labels = telling.labels();
        page.title(labels.of("notices.title"));
        page.line(1, labels.of("notices.lead"));
        FactWords facts = new FactWords(telling);
        for (Notice notice : notices) {
            page.item(1, "* ", notice.sentence().in(labels.language()));
            if (!notice.pointers().isEmpty()) {
                page.line(3, labels.of("reasons.facts", facts.all(notice.pointers())));
            }
        }
    }
}
