package al.nrm.io.report.exercise;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.decision.Reason;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.training.AnswerKey;
import al.nrm.training.Point;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes exercises into a page: to be filled in on paper, with the answers, or to be answered in the page. */
final class ExerciseSheet {
    private static final String EMPTY_BOX = "☐";
    private static final String TICKED_BOX = "☑";

    private final Markup page;
    private final ExerciseWords told;
    private final Labels words;

    ExerciseSheet(Markup page, ExerciseWords told) {
        this.page = page;
        this.told = told;
        this.words = told.words();
    }

    /** A sheet of paper. */
    void paper(AnswerKey key, boolean answers) {
        page.element("h1", key.exercise().title().in(told.language()), at());
        situation(key);
        if (answers) {
            page.element("p", told.from(key), at("class", "hint"));
        }
        for (Point.Kind kind : Point.Kind.values()) {
            page.element("h2", words.of(kind.name()), at());
            List<Point> points = key.of(kind);
            switch (kind) {
                case STATUS, URGENCY -> points.forEach(point -> boxes(point, answers));
                case TELL -> table(points, answers);
                case KEEP -> {
                    page.element("p", words.of("KEEP.hint"), at("class", "hint"));
                    page.block(
                            "ul",
                            at("class", "choices"),
                            () -> points.forEach(
                                    point -> box(answers && point.right().equals(Point.APPLIES), told.subject(point))));
                }
            }
        }
        if (answers) {
            page.element("h2", words.of("because"), at());
            page.block("div", at("class", "feedback"), () -> reasons(key));
        }
    }

    private void situation(AnswerKey key) {
        String audience = told.audience(key.exercise().audience());
        page.element("p", words.of("for", audience), at("class", "about"));
        page.element("p", words.of("invented"), at("class", "about"));
        page.element("p", key.exercise().story().in(told.language()), at("class", "story"));
        page.element("p", words.of("seen"), at("class", "about"));
        page.block("ul", at("class", "facts"), () -> told.facts(key).forEach(fact -> page.element("li", fact, at())));
    }

    private void boxes(Point point, boolean answers) {
        page.block(
                "ul",
                at("class", "choices"),
                () -> point.choices()
                        .forEach(code -> box(answers && code.equals(point.right()), told.choice(point, code))));
    }

    private void box(boolean ticked, String text) {
        page.block("li", at(), () -> {
            page.element("span", ticked ? TICKED_BOX : EMPTY_BOX, at("class", "box"));
            if (ticked) {
                page.element("strong", text, at());
            } else {
                page.text(text);
            }
        });
    }

    private void table(List<Point> points, boolean answers) {
        if (points.isEmpty()) {
            return;
        }
        page.block("table", at(), () -> {
            page.block(
                    "thead",
                    at(),
                    () -> page.block("tr", at(), () -> {
                        page.element("th", words.of("group.name"), at("scope", "col"));
                        points.get(0)
                                .choices()
                                .forEach(code ->
                                        page.element("th", told.choice(points.get(0), code), at("scope", "col")));
                    }));
            page.block(
                    "tbody",
                    at(),
                    () -> points.forEach(point -> page.block("tr", at(), () -> {
                        page.element("th", told.subject(point), at("scope", "row"));
                        point.choices()
                                .forEach(code -> page.element(
                                        "td",
                                        answers && code.equals(point.right()) ? TICKED_BOX : EMPTY_BOX,
                                        at("class", "tick")));
                    })));
        });
    }

    /** For each answer the sentences of the rules that make it right, with their sources. */
    private void reasons(AnswerKey key) {
        told.later(key).ifPresent(later -> page.element("p", later, at()));
        page.block("dl", at(), () -> {
            for (Point point : key.points()) {
                List<Reason> reasons = key.reasons(point);
                if (!told.explains(key, point)) {
                    continue;
                }
                page.element("dt", told.answer(point), at());
                if (reasons.isEmpty()) {
                    page.element("dd", words.of("no-rule"), at());
                }
                for (Reason reason : reasons) {
                    page.block("dd", at(), () -> {
                        page.text(reason.sentence().in(told.language()) + " ");
                        page.element("span", told.citations(reason), at("class", "cite"));
                    });
                }
            }
            told.untold(key).ifPresent(untold -> {
                page.element("dt", untold, at());
                page.element("dd", words.of("no-rule"), at());
            });
        });
    }

    /** An exercise to be answered in the page; the script checks it. */
    void form(AnswerKey key) {
        String id = key.exercise().id();
        page.block("form", at("class", "exercise", "id", id, "aria-labelledby", id + "-title"), () -> {
            page.element("h2", key.exercise().title().in(told.language()), at("id", id + "-title"));
            situation(key);
            for (Point.Kind kind : Point.Kind.values()) {
                List<Point> points = key.of(kind);
                if (kind == Point.Kind.STATUS || kind == Point.Kind.URGENCY) {
                    points.forEach(point -> choose(key, point, words.of(kind.name()), ""));
                } else if (!points.isEmpty()) {
                    page.block("fieldset", at(), () -> {
                        page.element("legend", words.of(kind.name()), at());
                        if (kind == Point.Kind.KEEP) {
                            page.element("p", words.of("KEEP.hint"), at("class", "hint"));
                            points.forEach(point -> tick(key, point));
                        } else {
                            points.forEach(point -> choose(key, point, told.subject(point), "agency"));
                        }
                    });
                }
            }
            page.block("p", at(), () -> {
                page.element("button", words.of("check"), at("type", "submit"));
                page.text(" ");
                page.element("button", words.of("reset"), at("type", "reset"));
            });
            page.element("p", "", at("class", "result", "role", "status", "tabindex", "-1"));
            page.block("div", at("class", "feedback", "hidden", "hidden"), () -> {
                page.element("h3", words.of("because"), at());
                page.element("p", told.from(key), at("class", "hint"));
                reasons(key);
                page.block("div", at("class", "hand-in"), () -> {
                    page.element("p", words.of("hand-in"), at("id", id + "-answers"));
                    page.element(
                            "textarea",
                            "",
                            at("readonly", "readonly", "aria-labelledby", id + "-answers", "spellcheck", "false"));
                });
            });
        });
    }

    private Markup.Attributes asked(AnswerKey key, Point point, String look) {
        TreeSet<String> rules = new TreeSet<>();
        key.reasons(point).forEach(reason -> rules.add(reason.rule()));
        Markup.Attributes attributes = at(
                "data-kind", point.kind().name(),
                "data-subject", point.subject(),
                "data-right", point.right(),
                "data-label", told.right(point),
                "data-rules", String.join(" ", rules));
        return look.isEmpty() ? attributes : attributes.and("class", look);
    }

    private void choose(AnswerKey key, Point point, String legend, String look) {
        page.block("fieldset", asked(key, point, look), () -> {
            page.element("legend", legend, at());
            for (String code : point.choices()) {
                page.block("label", at(), () -> {
                    page.empty("input", at("type", "radio", "name", name(key, point), "value", code));
                    page.element("span", told.choice(point, code), at());
                });
            }
            page.element("p", "", at("class", "mark"));
        });
    }

    private void tick(AnswerKey key, Point point) {
        page.block("div", asked(key, point, ""), () -> {
            page.block("label", at(), () -> {
                page.empty("input", at("type", "checkbox", "name", name(key, point), "value", Point.APPLIES));
                page.element("span", told.subject(point), at());
            });
            page.element("p", "", at("class", "mark"));
        });
    }

    private static String name(AnswerKey key, Point point) {
        return key.exercise().id() + "-" + point.kind() + point.subject();
    }

    /** The sentences of all rules that are behind an answer of the set, for the results. */
    static Map<String, String> rules(List<AnswerKey> keys, ExerciseWords told) {
        Map<String, String> rules = new TreeMap<>();
        for (AnswerKey key : keys) {
            key.points()
                    .forEach(point -> key.reasons(point)
                            .forEach(reason ->
                                    rules.put(reason.rule(), reason.sentence().in(told.language()))));
        }
        return rules;
    }
}
