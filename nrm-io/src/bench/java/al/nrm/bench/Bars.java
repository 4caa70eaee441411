package al.nrm.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chart of bars that lie, as SVG. */
final class Bars {
    private static final int WIDTH = 760;
    private static final int LABELS = 270;
    private static final int FIGURES = 110;
    private static final int LINE = 30;
    private static final int TOP = 58;

    private final String title;
    private final String unit;
    private final List<Bar> bars = new ArrayList<>();

    /** @param unit what the figures are, and which way is better */
    Bars(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    private record Bar(String label, double value, String figure, boolean ours) {}

    /** A bar of the product, drawn darker. */
    Bars ours(String label, double value, String figure) {
        bars.add(new Bar(label, value, figure, true));
        return this;
    }

    /** Another bar. */
    Bars other(String label, double value, String figure) {
        bars.add(new Bar(label, value, figure, false));
        return this;
    }

    String svg() {
        double largest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        int height = TOP + bars.size() * LINE + 12;
        StringBuilder svg = new StringBuilder();
        line(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\"", WIDTH, height, title);
        line(svg, "     font-family=\"sans-serif\" font-size=\"14\">");
        line(svg, "  <rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height);
        line(svg, "  <text x=\"12\" y=\"24\" font-size=\"16\" font-weight=\"bold\" fill=\"#1a1a1a\">%s</text>", title);
        line(svg, "  <text x=\"12\" y=\"44\" fill=\"#555555\">%s</text>", unit);
        int y = TOP;
        for (Bar bar : bars) {
            double width = Math.max(1, bar.value() / largest * (WIDTH - LABELS - FIGURES));
            String colour = bar.ours() ? "#0b5394" : "#9db8d1";
            line(svg, "  <text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#1a1a1a\">%s</text>", LABELS - 10, y + 19, bar.label());
            line(svg, "  <rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>", LABELS, y + 4, width, LINE - 10, colour);
            line(svg, "  <text x=\"%.1f\" y=\"%d\" fill=\"#1a1a1a\">%s</text>", LABELS + width + 8, y + 19, bar.figure());
            y += LINE;
        }
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
