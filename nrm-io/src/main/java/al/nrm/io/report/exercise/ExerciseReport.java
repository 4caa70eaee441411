package al.nrm.io.report.exercise;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.decision.Reason;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.text.TextLanguage;
import al.nrm.training.AnswerKey;
import al.nrm.training.Audience;
import al.nrm.training.Marking;
import al.nrm.training.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Exercises of a pack, in one language: a list, sheets to print, one page for a group, and results.
 *
 * <pre>{@code
 * AnswerKey key = AnswerKey.of(exercise, rules, rules.pack().duties());
 * ExerciseReport report = ExerciseReport.of(List.of(key), referenceData, TextLanguage.SQ);
 * Files.writeString(Path.of("ushtrime.html"), report.page());
 * }</pre>
 */
public final class ExerciseReport {
    private final List<AnswerKey> keys;
    private final ExerciseWords told;
    private final Labels words;

    private ExerciseReport(List<AnswerKey> keys, ExerciseWords told) {
        this.keys = List.copyOf(keys);
        this.told = told;
        this.words = told.words();
    }

    /**
     * Exercises in one language.
     *
     * @param keys the exercises with their answers, in the order in which they are shown
     * @param glossary the names behind the ids
     * @param language the language
     * @return the report
     */
    public static ExerciseReport of(List<AnswerKey> keys, ReferenceData glossary, TextLanguage language) {
        return new ExerciseReport(keys, new ExerciseWords(glossary, language));
    }

    /**
     * The exercises by audience.
     *
     * @return lines; the last one ends with a line feed
     */
    public String list() {
        List<String> lines = new ArrayList<>();
        byAudience().forEach((audience, ofAudience) -> {
            lines.add(told.audience(audience) + " (" + audience.name() + ")");
            ofAudience.forEach(key -> lines.add("  "
                    + words.of(
                            "list.line",
                            key.exercise().id(),
                            key.exercise().title().in(told.language()))));
        });
        return String.join("\n", lines) + "\n";
    }

    private Map<Audience, List<AnswerKey>> byAudience() {
        Map<Audience, List<AnswerKey>> sorted = new LinkedHashMap<>();
        keys.stream()
                .map(key -> key.exercise().audience())
                .sorted()
                .distinct()
                .forEach(audience -> sorted.put(
                        audience,
                        keys.stream()
                                .filter(key -> key.exercise().audience().equals(audience))
                                .toList()));
        return sorted;
    }

    /**
     * One exercise as text.
     *
     * @param key the exercise
     * @param answers whether the answers and their reasons follow
     * @return lines; the last one ends with a line feed
     */
    public String text(AnswerKey key, boolean answers) {
        List<String> lines = new ArrayList<>();
        lines.add(key.exercise().title().in(told.language()));
        lines.add(words.of("for", told.audience(key.exercise().audience())));
        lines.add(words.of("invented"));
        lines.add("");
        lines.add(key.exercise().story().in(told.language()));
        lines.add("");
        lines.add(words.of("seen"));
        told.facts(key).forEach(fact -> lines.add("- " + fact));
        for (Point.Kind kind : Point.Kind.values()) {
            lines.add("");
            lines.add(words.of(kind.name()));
            for (Point point : key.of(kind)) {
                lines.addAll(choices(point, answers));
            }
        }
        if (answers) {
            lines.add("");
            lines.add(words.of("because"));
            lines.add(told.from(key));
            told.later(key).ifPresent(lines::add);
            for (Point point : key.points()) {
                if (told.explains(key, point)) {
                    lines.add("- " + told.answer(point));
                    List<Reason> reasons = key.reasons(point);
                    reasons.forEach(
                            reason -> lines.add("    " + reason.sentence().in(told.language()) + " "
                                    + told.citations(reason) + " [" + reason.rule() + "]"));
                    if (reasons.isEmpty()) {
                        lines.add("    " + words.of("no-rule"));
                    }
                }
            }
            told.untold(key).ifPresent(untold -> lines.add("- " + untold + " — " + words.of("no-rule")));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> choices(Point point, boolean answers) {
        if (point.kind() == Point.Kind.KEEP) {
            return List.of(box(answers && point.right().equals(Point.APPLIES)) + told.subject(point));
        }
        if (point.kind() == Point.Kind.TELL) {
            return List.of("  "
                    + told.subject(point) + ": "
                    + point.choices().stream()
                            .map(code ->
                                    box(answers && code.equals(point.right())).strip() + " " + told.choice(point, code))
                            .collect(Collectors.joining("  ")));
        }
        return point.choices().stream()
                .map(code -> box(answers && code.equals(point.right())) + told.choice(point, code))
                .toList();
    }

    private static String box(boolean ticked) {
        return ticked ? "  [x] " : "  [ ] ";
    }

    /**
     * One exercise as a sheet to print: one HTML page without scripts.
     *
     * @param key the exercise
     * @param answers whether it is the trainer's sheet, with the answers and their reasons
     * @return a whole page
     */
    public String sheet(AnswerKey key, boolean answers) {
        String title = words.of(answers ? "answers" : "sheet") + ": "
                + key.exercise().title().in(told.language());
        return WebPage.of(
                title,
                WebPage.style(ExerciseReport.class, "exercise.css"),
                told.language(),
                page -> page.block("main", at(), () -> new ExerciseSheet(page, told).paper(key, answers)));
    }

    /**
     * All exercises as one HTML page with which a group works through them. The page loads nothing and sends nothing; a
     * script in it checks the answers, and the policy of the page lets no other script run.
     *
     * @return a whole page
     */
    public String page() {
        List<Audience> audiences = List.copyOf(byAudience().keySet());
        String title = audiences.size() == 1 ? words.of("page.for", told.audience(audiences.get(0))) : words.of("page");
        return WebPage.withScript(
                title,
                WebPage.style(ExerciseReport.class, "exercise.css"),
                WebPage.style(ExerciseReport.class, "exercise.js"),
                told.language(),
                page -> page.block(
                        "main",
                        at(
                                "data-right", words.of("mark.right"),
                                "data-wrong", words.of("mark.wrong", "{0}"),
                                "data-open", words.of("mark.open", "{0}"),
                                "data-result", words.of("result", "{0}", "{1}"),
                                "data-results", words.of("results.all", "{0}", "{1}", "{2}", "{3}"),
                                "data-none", words.of("results.none")),
                        () -> set(page, title)));
    }

    private void set(Markup page, String title) {
        page.element("h1", title, at());
        page.element("p", words.of("page.how"), at());
        page.block("noscript", at(), () -> page.element("p", words.of("page.noscript"), at()));
        page.block("nav", at("aria-label", words.of("page.contents")), () -> {
            page.element("p", words.of("page.contents"), at("class", "about"));
            page.block(
                    "ul",
                    at("class", "plain"),
                    () -> keys.forEach(key -> page.block(
                            "li",
                            at(),
                            () -> page.element(
                                    "a",
                                    key.exercise().title().in(told.language()),
                                    at("href", "#" + key.exercise().id())))));
        });
        ExerciseSheet sheet = new ExerciseSheet(page, told);
        keys.forEach(sheet::form);
        page.block("section", at("class", "exercise", "aria-labelledby", "results"), () -> {
            page.element("h2", words.of("results"), at("id", "results"));
            page.element("p", words.of("results.none"), at("id", "results-line", "role", "status"));
            page.block("div", at("id", "results-rules", "hidden", "hidden"), () -> {
                page.element("p", words.of("results.rules"), at());
                page.block(
                        "ul",
                        at("class", "plain"),
                        () -> ExerciseSheet.rules(keys, told)
                                .forEach((rule, sentence) ->
                                        page.block("li", at("data-rule", rule, "hidden", "hidden"), () -> {
                                            page.element("strong", "0", at("class", "count"));
                                            page.text(" · " + sentence + " ");
                                            page.element("code", rule, at());
                                        })));
            });
        });
    }

    /**
     * Results of groups, as counts.
     *
     * @param marking what the groups got right and wrong
     * @return lines; the last one ends with a line feed
     */
    public String text(Marking marking) {
        List<String> lines = new ArrayList<>();
        AnswerKey key = marking.key();
        lines.add(words.of(
                "marked",
                key.exercise().title().in(told.language()),
                marking.groups().size()));
        Marking.Tally total = marking.total();
        lines.add(words.of("marked.total", total.right(), total.wrong(), total.open()));
        lines.add("");
        lines.add(words.of("marked.points"));
        for (Point point : key.points()) {
            Marking.Tally tally = marking.tally(point);
            lines.add("- "
                    + words.of("marked.line", told.asked(point), tally.right(), tally.wrong(), tally.open())
                    + (tally.wrong() + tally.open() > 0 ? ". " + words.of("right", told.right(point)) : ""));
        }
        lines.add("");
        Map<String, String> sentences = ExerciseSheet.rules(List.of(key), told);
        Map<String, Integer> rules = marking.rules();
        lines.add(words.of(rules.isEmpty() ? "marked.no-rules" : "marked.rules"));
        rules.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(rule -> lines.add("- "
                        + words.of(
                                "marked.rule",
                                rule.getValue(),
                                sentences.getOrDefault(rule.getKey(), rule.getKey()),
                                rule.getKey())));
        return String.join("\n", lines) + "\n";
    }

    /**
     * Results of groups, as a plain tree.
     *
     * @param marking what the groups got right and wrong
     * @return counts by question, and wrong answers by rule
     */
    public Map<String, @Nullable Object> tree(Marking marking) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("exercise", marking.key().exercise().id());
        tree.put("groups", marking.groups().size());
        tree.put("total", counts(marking.total()));
        tree.put(
                "points",
                marking.key().points().stream()
                        .map(point -> {
                            Map<String, @Nullable Object> line = new LinkedHashMap<>();
                            line.put("kind", point.kind().name());
                            line.put("subject", point.subject());
                            line.put("answer", point.right());
                            line.putAll(counts(marking.tally(point)));
                            return line;
                        })
                        .toList());
        tree.put("rules", new LinkedHashMap<>(marking.rules()));
        return tree;
    }

    private static Map<String, @Nullable Object> counts(Marking.Tally tally) {
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        counts.put("right", tally.right());
        counts.put("wrong", tally.wrong());
        counts.put("open", tally.open());
        return counts;
    }

    /**
     * The exercises to be rewritten because their answers, or the rules behind them, are not those of another pack.
     *
     * @param before the answers to the same exercises under the other pack, by id; an exercise that it could not decide is
     *     absent
     * @return lines, one for each exercise that changed; the last one ends with a line feed
     */
    public String changed(Map<String, AnswerKey> before) {
        List<String> lines = new ArrayList<>();
        for (AnswerKey key : keys) {
            String id = key.exercise().id();
            String title = key.exercise().title().in(told.language());
            Optional<AnswerKey> old = Optional.ofNullable(before.get(id));
            if (old.isEmpty()) {
                lines.add(words.of("changed.gone", id, title));
                continue;
            }
            List<Point> differing = key.differing(old.get());
            if (!differing.isEmpty()) {
                String what = differing.stream()
                        .map(point -> change(point, old.get(), key))
                        .collect(Collectors.joining("; "));
                lines.add(words.of("changed.line", id, title, what));
            }
        }
        lines.add(0, words.of("changed", lines.size(), keys.size()));
        return String.join("\n", lines) + "\n";
    }

    private String change(Point point, AnswerKey old, AnswerKey now) {
        String was = answer(point, old);
        String is = answer(point, now);
        return was.equals(is)
                ? words.of("changed.reason", told.asked(point))
                : words.of("changed.point", told.asked(point), was, is);
    }

    private String answer(Point point, AnswerKey key) {
        return key.of(point.kind()).stream()
                .filter(one -> one.subject().equals(point.subject()))
                .findFirst()
                .map(told::right)
                .orElseGet(() -> point.kind() == Point.Kind.KEEP ? words.of(Point.DOES_NOT_APPLY) : "-");
    }
}
