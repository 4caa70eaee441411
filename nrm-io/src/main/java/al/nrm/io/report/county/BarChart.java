package al.nrm.io.report.county;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.io.report.internal.page.Markup;
import java.util.Map;
import java.util.OptionalInt;

/** Draws counts as horizontal bars, each with its name and number; a table with the same figures belongs beside it. */
final class BarChart {
    private static final int WIDTH = 340;
    private static final int ROW = 26;
    private static final int NAMES = 96;
    private static final int NUMBERS = 64;

    private BarChart() {}

    /**
     * Draws the bars.
     *
     * @param page where they are drawn
     * @param id the id of the title within the page
     * @param title what they show, for those who do not see them
     * @param counts the count of each name in the order of the bars; empty where it is withheld
     * @param withheld the word for that
     */
    static void draw(Markup page, String id, String title, Map<String, OptionalInt> counts, String withheld) {
        int most = Math.max(
                1,
                counts.values().stream()
                        .mapToInt(count -> count.orElse(0))
                        .max()
                        .orElse(0));
        String size = "0 0 " + WIDTH + " " + ROW * counts.size();
        page.block("svg", at("viewBox", size, "role", "img", "aria-labelledby", id, "class", "bars"), () -> {
            page.element("title", title, at("id", id));
            int row = 0;
            for (Map.Entry<String, OptionalInt> bar : counts.entrySet()) {
                int top = ROW * row++;
                int length = (WIDTH - NAMES - NUMBERS) * bar.getValue().orElse(0) / most;
                text(page, bar.getKey(), 0, top);
                page.element(
                        "rect",
                        "",
                        at(
                                "x", Integer.toString(NAMES),
                                "y", Integer.toString(top + 5),
                                "width", Integer.toString(length),
                                "height", Integer.toString(ROW - 10),
                                "fill", "#0b4a8f"));
                String number = bar.getValue().isPresent()
                        ? Integer.toString(bar.getValue().getAsInt())
                        : withheld;
                text(page, number, NAMES + length + 6, top);
            }
        });
    }

    private static void text(Markup page, String text, int left, int top) {
        page.element(
                "text",
                text,
                at(
                        "x",
                        Integer.toString(left),
                        "y",
                        Integer.toString(top + ROW - 9),
                        "font-size",
                        "12",
                        "fill",
                        "#111"));
    }
}
