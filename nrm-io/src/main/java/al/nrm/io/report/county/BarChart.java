package al.nrm.io.report.county;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.io.report.internal.page.CountText;
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
     * @param id the id of the title within the page
     * @param title what they show, for those who do not see them
     * @param counts the count of each name in the order of the bars; empty where it is withheld
     * @param withheld the word for that
     * @return their markup
     */
    static String of(String id, String title, Map<String, OptionalInt> counts, String withheld) {
        int most = Math.max(
                1,
                counts.values().stream()
                        .mapToInt(count -> count.orElse(0))
                        .max()
                        .orElse(0));
        String size = "0 0 " + WIDTH + " " + ROW * counts.size();
        Markup bars = Markup.piece();
        bars.block("svg", at("viewBox", size, "role", "img", "aria-labelledby", id, "class", "bars"), () -> {
            bars.element("title", title, at("id", id));
            int row = 0;
            for (Map.Entry<String, OptionalInt> bar : counts.entrySet()) {
                int top = ROW * row++;
                OptionalInt count = bar.getValue();
                int length = (WIDTH - NAMES - NUMBERS) * count.orElse(0) / most;
                text(bars, bar.getKey(), 0, top);
                String[] rectangle = {
                    "x", Integer.toString(NAMES),
                    "y", Integer.toString(top + 5),
                    "width", Integer.toString(length),
                    "height", Integer.toString(ROW - 10),
                    "fill", "#0b4a8f"
                };
                bars.element("rect", "", at(rectangle));
                text(bars, CountText.of(count, withheld), NAMES + length + 6, top);
            }
        });
        return bars.toString();
    }

    private static void text(Markup bars, String text, int left, int top) {
        String[] attributes = {
            "x", Integer.toString(left), "y", Integer.toString(top + ROW - 9), "font-size", "12", "fill", "#111"
        };
        bars.element("text", text, at(attributes));
    }
}
