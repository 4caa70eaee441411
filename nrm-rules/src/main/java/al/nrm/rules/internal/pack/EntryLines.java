package al.nrm.rules.internal.pack;

import al.nrm.indicator.WeightSet;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.EntryId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of each source, parameter, indicator and step of a pack. The files were read, so their form is known to be good. */
final class EntryLines {
    /** What is at the very beginning of a line before the colon of YAML, without quotation marks. */
    private static final Pattern BEGINNING = Pattern.compile("^[\"']?([a-z0-9.-]+)[\"']?[ ]*:");

    /** A set of weights has the name of its column. */
    private static final Pattern COLUMN = Pattern.compile("^[\"']?(strength_[a-z0-9_]+)[\"']?[ ]*:");

    /** A step is an entry below the key {@code steps}. */
    private static final Pattern STEP = Pattern.compile("^  ([a-z0-9.-]+):\\s*$");

    private EntryLines() {}

    static Map<String, Rule.Place> of(PackFiles files, List<WeightSet> sets) {
        Map<String, Rule.Place> places = new TreeMap<>();
        for (String path : List.of("sources.yaml", "parameters.yaml")) {
            files.text(path, new Problems()).ifPresent(text -> {
                int line = 0;
                for (String content : (Iterable<String>) text.lines()::iterator) {
                    line++;
                    Matcher id = BEGINNING.matcher(content);
                    if (id.find() && EntryId.isWellFormed(id.group(1))) {
                        places.putIfAbsent(path + "#" + id.group(1), new Rule.Place(path, line));
                    }
                }
            });
        }
        files.text(WeightReader.PATH, new Problems()).ifPresent(text -> {
            int line = 0;
            for (String content : (Iterable<String>) text.lines()::iterator) {
                line++;
                Matcher column = COLUMN.matcher(content);
                if (column.find()) {
                    places.putIfAbsent(
                            WeightReader.PATH + "#" + column.group(1), new Rule.Place(WeightReader.PATH, line));
                }
            }
        });
        files.text(StepReader.PATH, new Problems()).ifPresent(text -> {
            int line = 0;
            for (String content : (Iterable<String>) text.lines()::iterator) {
                line++;
                Matcher id = STEP.matcher(content);
                if (id.find()) {
                    places.putIfAbsent(StepReader.PATH + "#" + id.group(1), new Rule.Place(StepReader.PATH, line));
                }
            }
        });
        files.text(CatalogueReader.PATH, new Problems())
                .ifPresent(text -> CatalogueReader.lines(text, sets)
                        .forEach((id, line) -> places.put(
                                CatalogueReader.PATH + "#" + id, new Rule.Place(CatalogueReader.PATH, line))));
        return places;
    }
}
