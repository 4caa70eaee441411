package al.nrm.io.report;

import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.provider.ServiceProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the decision rests on and nobody has verified, in words, sorted by what it is. */
final class UnverifiedSection {
    private UnverifiedSection() {}

    static void write(Telling telling, Page page) {
        List<String> ids = telling.decision().unverified();
        if (ids.isEmpty()) {
            return;
        }
        Labels labels = telling.labels();
        page.title(labels.of("unverified.title"));
        page.line(1, labels.of("unverified.lead"));
        Map<String, ServiceProvider> providers = telling.providers();
        Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
        for (String kind : List.of("sources", "parameters", "providers", "others")) {
            kinds.put(kind, new LinkedHashMap<>());
        }
        for (String id : ids) {
            Source source = telling.glossary().sources().get(id);
            Parameter parameter = telling.glossary().parameters().get(id);
            ServiceProvider provider = providers.get(id);
            if (source != null) {
                of(kinds, "sources").put(id, source.title().in(labels.language()));
            } else if (parameter != null) {
                of(kinds, "parameters").put(id, parameter.meaning().in(labels.language()));
            } else if (provider != null) {
                of(kinds, "providers").put(id, telling.name(provider.name()));
            } else {
                of(kinds, "others").put(id, labels.has("unverified." + id) ? labels.of("unverified." + id) : "");
            }
        }
        kinds.forEach((kind, named) -> {
            if (!named.isEmpty()) {
                page.line(1, labels.of("unverified." + kind));
                named.forEach((id, name) -> page.item(3, "- ", name.isEmpty() ? id : name + " (" + id + ")"));
            }
        });
    }

    private static Map<String, String> of(Map<String, Map<String, String>> kinds, String kind) {
        return kinds.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    }
}
