package al.nrm.io.report.decision;

import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Span;
import al.nrm.io.report.internal.words.ReportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the decision rests on and has not been verified. */
final class UnverifiedSection {
    private UnverifiedSection() {}

    static Optional<Section> of(ReportContext telling) {
        List<String> ids = telling.decision().unverified();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = telling.labels();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.words(labels.of("unverified.lead")));
        UnverifiedWords.of(telling).forEach((kind, named) -> {
            List<Line> lines = new ArrayList<>();
            named.forEach((id, name) ->
                    lines.add(Line.of(name.isEmpty() ? "" : name + " ").plus(new Span.Code(id))));
            blocks.add(
                    new Block.Group(Line.of(labels.of("unverified." + kind)), "kind", List.of(Block.bullets(lines))));
        });
        return Optional.of(Section.folded(
                "unverified", labels.of("page.counted", labels.of("page.unverified"), ids.size()), blocks));
    }
}
