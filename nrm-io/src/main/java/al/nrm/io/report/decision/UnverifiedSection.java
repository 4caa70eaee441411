package al.nrm.io.report.decision;

import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Span;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.provider.ServiceProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the decision rests on and has not been verified, by kind. */
final class UnverifiedSection {
    private static final List<String> KINDS = List.of("sources", "parameters", "providers", "others");

    private UnverifiedSection() {}

    static Optional<Section> of(ReportContext telling) {
        List<String> ids = telling.decision().unverified();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = telling.labels();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.words(labels.of("unverified.lead")));
        Map<String, ServiceProvider> providers = telling.providers();
        List<Unverified> all =
                ids.stream().map(id -> unverified(id, providers, telling)).toList();
        for (String kind : KINDS) {
            List<Line> lines = all.stream()
                    .filter(one -> one.kind().equals(kind))
                    .map(Unverified::line)
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(new Block.Group(
                        Line.of(labels.of("unverified." + kind)), "kind", List.of(Block.bullets(lines))));
            }
        }
        return Optional.of(Section.folded(
                "unverified", labels.of("page.counted", labels.of("page.unverified"), ids.size()), blocks));
    }

    /** An entry of a kind; its name may be empty. */
    private record Unverified(String kind, String id, String name) {
        Line line() {
            return Line.of(name.isEmpty() ? "" : name + " ").plus(new Span.Code(id));
        }
    }

    private static Unverified unverified(String id, Map<String, ServiceProvider> providers, ReportContext telling) {
        Labels labels = telling.labels();
        Source source = telling.glossary().sources().get(id);
        if (source != null) {
            return new Unverified("sources", id, source.title().in(labels.language()));
        }
        Parameter parameter = telling.glossary().parameters().get(id);
        if (parameter != null) {
            return new Unverified("parameters", id, parameter.meaning().in(labels.language()));
        }
        ServiceProvider provider = providers.get(id);
        if (provider != null) {
            return new Unverified("providers", id, telling.name(provider.name()));
        }
        String key = "unverified." + id;
        return new Unverified("others", id, labels.has(key) ? labels.of(key) : "");
    }
}
