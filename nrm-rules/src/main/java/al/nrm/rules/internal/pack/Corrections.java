package al.nrm.rules.internal.pack;

import al.nrm.law.Correction;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the key {@code corrects}: the version that an entry corrects, and the reason. */
final class Corrections {
    private static final String KEY = "corrects";

    private Corrections() {}

    /** The correction of an entry; empty if it has none, or, with a problem, if version or reason is missing. */
    static Optional<Correction> of(Entry entry) {
        Optional<String> text = entry.optionalText(KEY);
        Optional<Correction> correction = text.flatMap(Correction::parse);
        if (text.isPresent() && correction.isEmpty()) {
            entry.wrong(KEY, "value.correction");
        }
        return correction;
    }

    /**
     * The corrections of entries that have no such key themselves: removed rules, rows of tables, whole files.
     *
     * @param head the entry of the pack itself
     * @return by id of the rule, value, source or indicator, by code of the duty or safeguard, or by name of a whole file
     */
    static Map<String, Correction> ofPack(PackFile file, Optional<Entry> head) {
        Map<String, Correction> corrections = new TreeMap<>();
        head.flatMap(entry -> entry.get(KEY))
                .ifPresent(yaml -> Entry.each(file, yaml, (id, line, value) -> {
                    String text = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
                    Correction.parse(text)
                            .ifPresentOrElse(
                                    correction -> corrections.put(id, correction),
                                    () -> file.problems()
                                            .add(
                                                    file.place(line),
                                                    PackFile.text("value", id),
                                                    PackFile.text("value.correction")));
                }));
        return corrections;
    }
}
