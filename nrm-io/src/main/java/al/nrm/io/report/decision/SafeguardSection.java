package al.nrm.io.report.decision;

import al.nrm.decision.Safeguard;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.words.ReportContext;
import java.util.List;
import java.util.Optional;

/** What must not be done, and what must be kept in mind. */
final class SafeguardSection {
    private SafeguardSection() {}

    static Optional<Section> of(ReportContext telling) {
        List<Safeguard> safeguards = telling.decision().safeguards();
        if (safeguards.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines =
                safeguards.stream().map(safeguard -> line(safeguard, telling)).toList();
        return Optional.of(
                Section.open("safeguards", telling.labels().of("page.safeguards"), List.of(Block.bullets(lines))));
    }

    private static Line line(Safeguard safeguard, ReportContext telling) {
        return telling.withReasons(Line.of(telling.labels().of(safeguard.code())), safeguard.reasons());
    }
}
