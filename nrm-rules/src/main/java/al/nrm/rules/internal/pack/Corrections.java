package al.nrm.rules.internal.pack;

import al.nrm.law.Correction;
import al.nrm.rules.internal.language.Problems;
import al.nrm.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a pack says of the readings that it corrects. */
final class Corrections {
    private static final String KEY = "corrects";

    private Corrections() {}

    /** What an entry corrects; a problem if it does not say which version and why. */
    static Optional<Correction> of(Entry entry) {
        return entry.optionalText(KEY).flatMap(text -> parse(entry, KEY, text));
    }

    /**
     * What a pack corrects in entries that cannot say it themselves: rules that it no longer has, rows of tables.
     *
     * @param head the entry of the pack itself
     * @return by id of the rule, value, source or indicator, by code of the duty or safeguard, or by name of a whole file
     */
    static Map<String, Correction> ofPack(String path, Optional<Entry> head, Problems problems) {
        Map<String, Correction> corrections = new TreeMap<>();
        head.flatMap(entry -> entry.get(KEY))
                .ifPresent(yaml -> Entry.each(path, yaml, problems, (id, place, value) -> {
                    String text = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
                    Correction.parse(text)
                            .ifPresentOrElse(
                                    correction -> corrections.put(id, correction),
                                    () -> problems.add(place, refused(id), form()));
                }));
        return corrections;
    }

    private static Optional<Correction> parse(Entry entry, String key, String text) {
        Optional<Correction> correction = Correction.parse(text);
        if (correction.isEmpty()) {
            entry.wrong(key, form());
        }
        return correction;
    }

    private static Text refused(String key) {
        return Text.of("Vlera e \"" + key + "\" nuk pranohet.", "The value of \"" + key + "\" is refused.");
    }

    private static Text form() {
        return Text.of(
                "Pritet versioni dhe arsyeja, p.sh. \"1.0.0: lexonte gabim nenin 13\".",
                "The version and the reason are expected, such as \"1.0.0: misread article 13\".");
    }
}
