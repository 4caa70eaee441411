package al.nrm.rules.authoring;

import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.Text;
import al.nrm.text.TextBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects what the checks of a pack find. The sentences of a finding are in {@code findings_sq} and {@code findings_en}. */
final class Findings {
    private static final TextBundle TEXTS = TextBundle.load(Findings.class, "findings");

    private final List<Finding> found = new ArrayList<>();

    /**
     * A text of the findings.
     *
     * @param values the values of its places {@code {0}}, {@code {1}} …
     * @throws IllegalArgumentException if there is no such key
     */
    static Text text(String key, Object... values) {
        return TEXTS.find(key, values).orElseThrow(() -> new IllegalArgumentException("No text: " + key));
    }

    /** Joins texts in both languages. */
    static Text joined(List<Text> texts, String separator) {
        Function<Function<Text, String>, String> all =
                language -> texts.stream().map(language).collect(Collectors.joining(separator));
        return Text.of(all.apply(Text::sq), all.apply(Text::en));
    }

    void add(Finding finding) {
        found.add(finding);
    }

    /**
     * Adds a finding whose two sentences are the texts {@code key} and {@code key.why}.
     *
     * @param values the values of the places of both texts
     */
    void add(Finding.Severity severity, Rule.Place place, String key, Object... values) {
        found.add(new Finding(
                RulePackProblem.builder()
                        .path(place.path())
                        .line(place.line())
                        .what(text(key, values))
                        .why(text(key + ".why", values))
                        .build(),
                severity));
    }

    void error(Rule.Place place, String key, Object... values) {
        add(Finding.Severity.ERROR, place, key, values);
    }

    void warning(Rule.Place place, String key, Object... values) {
        add(Finding.Severity.WARNING, place, key, values);
    }

    /** All findings, in the order in which they were added. */
    List<Finding> all() {
        return List.copyOf(found);
    }
}
