package al.nrm.io.report.criteria;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws which rule feeds which: rules one below the other in the order in which they are read, beside them a line for
 * each key that a rule reads. An arrow runs from the rule that concludes the key to its line, another from the line to
 * each rule that reads it; so all arrows between two rules of a pack stay apart and can be followed.
 */
final class FeedMap {
    private static final int ROW = 18;
    private static final int TOP = 96;
    private static final int NAMES = 270;
    private static final int RAIL = 38;

    /** The tip of an arrow. */
    private static final Markup.Attributes TIP = at(
            "id",
            "tip",
            "viewBox",
            "0 0 8 8",
            "refX",
            "7",
            "refY",
            "4",
            "markerWidth",
            "7",
            "markerHeight",
            "7",
            "orient",
            "auto");

    private final List<Criterion> rules;
    private final Labels words;
    private final Map<String, Integer> rails = new LinkedHashMap<>();

    FeedMap(CriteriaBook book, Labels words) {
        this.rules = book.inOrder();
        this.words = words;
        rules.stream()
                .flatMap(rule -> rule.reads().stream())
                .distinct()
                .sorted()
                .forEach(key -> rails.put(key, 0));
        int at = NAMES + RAIL;
        for (Map.Entry<String, Integer> rail : rails.entrySet()) {
            rail.setValue(at);
            at += RAIL;
        }
    }

    /** The drawing. */
    String svg() {
        Markup html = Markup.piece();
        draw(html);
        return html.toString();
    }

    private void draw(Markup html) {
        int width = NAMES + RAIL * (rails.size() + 1);
        int height = TOP + ROW * rules.size() + ROW;
        html.block(
                "svg",
                at("viewBox", "0 0 " + width + " " + height, "role", "img", "aria-labelledby", "map-title"),
                () -> {
                    html.element(
                            "title", words.of("book.map.title", rules.size(), rails.size()), at("id", "map-title"));
                    html.block(
                            "defs",
                            at(),
                            () -> html.block("marker", TIP, () -> html.element("path", "", at("d", "M0 0L8 4L0 8z"))));
                    rails.forEach((key, x) -> rail(html, key, x));
                    rows(html, width);
                });
    }

    private void rows(Markup html, int width) {
        int stratum = -1;
        for (int i = 0; i < rules.size(); i++) {
            Criterion rule = rules.get(i);
            if (rule.stratum() != stratum) {
                stratum = rule.stratum();
                line(html, "step", 0, y(i) - ROW / 2, width, y(i) - ROW / 2);
            }
            int height = y(i);
            html.block("g", at(), () -> row(html, rule, height));
        }
    }

    private static int y(int row) {
        return TOP + ROW * row;
    }

    private void rail(Markup html, String key, int x) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).reads().contains(key) || rules.get(i).concludes().contains(key)) {
                rows.add(i);
            }
        }
        line(html, "rail", x, y(rows.get(0)) - 3, x, y(rows.get(rows.size() - 1)) + 3);
        String turned = "translate(" + (x + 4) + " " + (TOP - 16) + ") rotate(-60)";
        html.element("text", key, at("class", "key", "transform", turned));
    }

    private void row(Markup html, Criterion rule, int y) {
        html.element(
                "title",
                words.of(
                        "book.map.row",
                        rule.id(),
                        rule.reads().isEmpty() ? words.of("book.none") : String.join(", ", rule.reads()),
                        rule.concludes().isEmpty() ? words.of("book.none") : String.join(", ", rule.concludes())),
                at());
        Markup.Attributes name = at("x", String.valueOf(NAMES), "y", String.valueOf(y + 4), "class", "rule");
        html.block("a", at("href", "#" + rule.id()), () -> html.element("text", rule.id(), name));
        rule.concludes().stream()
                .filter(rails::containsKey)
                .forEach(key -> line(html, "says", NAMES + 6, y - 3, rails.getOrDefault(key, 0), y - 3));
        // Arrows of one row overlap; a dot marks the lines from which they come.
        rule.reads().forEach(key -> {
            int x = rails.getOrDefault(key, 0);
            line(html, "reads", x, y + 3, NAMES + 6, y + 3);
            html.element("circle", "", at("cx", String.valueOf(x), "cy", String.valueOf(y + 3), "r", "3"));
        });
    }

    private static void line(Markup html, String kind, int fromX, int fromY, int toX, int toY) {
        html.element("path", "", at("class", kind, "d", "M" + fromX + " " + fromY + "L" + toX + " " + toY));
    }
}
