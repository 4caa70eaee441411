package al.nrm.io.report.decision;

import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.provider.ServiceProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is unverified, in words, sorted by kind. */
final class UnverifiedWords {
    private static final List<String> KINDS = List.of("sources", "parameters", "providers", "others");

    private UnverifiedWords() {}

    /** For each kind, in the order of the report, ids and names; a name may be empty. Kinds without entries are left out. */
    static Map<String, Map<String, String>> of(ReportContext telling) {
        Labels labels = telling.labels();
        Map<String, ServiceProvider> providers = telling.providers();
        Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
        KINDS.forEach(kind -> kinds.put(kind, new LinkedHashMap<>()));
        for (String id : telling.decision().unverified()) {
            Source source = telling.glossary().sources().get(id);
            Parameter parameter = telling.glossary().parameters().get(id);
            ServiceProvider provider = providers.get(id);
            if (source != null) {
                put(kinds, "sources", id, source.title().in(labels.language()));
            } else if (parameter != null) {
                put(kinds, "parameters", id, parameter.meaning().in(labels.language()));
            } else if (provider != null) {
                put(kinds, "providers", id, telling.name(provider.name()));
            } else {
                put(kinds, "others", id, labels.has("unverified." + id) ? labels.of("unverified." + id) : "");
            }
        }
        kinds.values().removeIf(Map::isEmpty);
        return kinds;
    }

    private static void put(Map<String, Map<String, String>> kinds, String kind, String id, String name) {
        kinds.computeIfAbsent(kind, none -> new LinkedHashMap<>()).put(id, name);
    }
}
