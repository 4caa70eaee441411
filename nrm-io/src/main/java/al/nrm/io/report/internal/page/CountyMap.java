package al.nrm.io.report.internal.page;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.place.County;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Draws the twelve counties as SVG, coloured by one figure. Five steps of one hue differ in lightness, and each county shows
 * its number, so that no colour needs to be told apart; a table with the same figures belongs beside it.
 *
 * <p>The outlines are Natural Earth, Admin 1 (public domain), simplified; they show where a county lies, not its border.
 */
public final class CountyMap {
    private static final double WEST = 19.24;
    private static final double NORTH = 42.7;
    /** Pixels for a degree of latitude; a degree of longitude is shorter by the cosine of 41 degrees. */
    private static final double SCALE = 150;

    private static final double LONGITUDE = SCALE * 0.7547;

    /** Degrees by which a text is moved down, so that its middle and not its foot is in the centre. */
    private static final double MIDDLE = 0.025;

    private static final int WIDTH = 214;
    private static final int HEIGHT = 470;
    private static final List<String> STEPS = List.of("#eef4fb", "#c6dbef", "#8fbbdc", "#4a90c2", "#0b4a8f");
    private static final int FIRST_DARK = 3;
    private static final String UNKNOWN = "#e4e0da";

    private static final Map<County, List<double[]>> POINTS = points();

    private CountyMap() {}

    /** Longitude and latitude of the number of each county, then of each corner; each county is one outline. */
    private static Map<County, List<double[]>> points() {
        try (InputStream file = Objects.requireNonNull(CountyMap.class.getResourceAsStream("counties.txt"))) {
            Map<County, List<double[]>> points = new EnumMap<>(County.class);
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> points.put(
                            County.parse(line.substring(0, line.indexOf(' '))).orElseThrow(),
                            Arrays.stream(line.substring(line.indexOf(' ') + 1).split(" ", -1))
                                    .map(CountyMap::point)
                                    .toList()));
            return points;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double[] point(String text) {
        int comma = text.indexOf(',');
        return new double[] {Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1))
        };
    }

    private static List<double[]> points(County county) {
        return Objects.requireNonNull(POINTS.get(county));
    }

    private static String outline(County county) {
        return points(county).stream()
                .skip(1)
                .map(corner -> x(corner[0]) + "," + y(corner[1]))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private static String x(double longitude) {
        return String.format(Locale.ROOT, "%.1f", (longitude - WEST) * LONGITUDE);
    }

    private static String y(double latitude) {
        return String.format(Locale.ROOT, "%.1f", (NORTH - latitude) * SCALE);
    }

    /**
     * Draws the map.
     *
     * @param id the id of its title within the page
     * @param title what it shows, for those who do not see it
     * @param counts the figure of each county; a county without one is drawn as not known, with a dash
     * @return its markup
     */
    public static String of(String id, String title, Map<County, OptionalInt> counts) {
        int most = counts.values().stream()
                .mapToInt(count -> count.orElse(0))
                .max()
                .orElse(0);
        String size = "0 0 " + WIDTH + " " + HEIGHT;
        Markup map = Markup.piece();
        map.block("svg", at("viewBox", size, "role", "img", "aria-labelledby", id, "class", "map"), () -> {
            map.element("title", title, at("id", id));
            counts.forEach((county, count) -> {
                int step = step(count, most);
                String fill = step < 0 ? UNKNOWN : STEPS.get(step);
                map.element("path", "", at("d", outline(county), "fill", fill, "stroke", "#444", "stroke-width", "1"));
            });
            counts.forEach((county, count) -> number(map, county, count, step(count, most) >= FIRST_DARK));
        });
        return map.toString();
    }

    private static void number(Markup map, County county, OptionalInt count, boolean dark) {
        double[] middle = points(county).get(0);
        String[] attributes = {
            "x",
            x(middle[0]),
            "y",
            y(middle[1] - MIDDLE),
            "text-anchor",
            "middle",
            "font-size",
            "11",
            "fill",
            dark ? "#fff" : "#111"
        };
        map.element("text", CountText.of(count, "–"), at(attributes));
    }

    private static int step(OptionalInt count, int most) {
        if (count.isEmpty()) {
            return -1;
        }
        return most == 0 ? 0 : Math.min(STEPS.size() - 1, count.getAsInt() * STEPS.size() / (most + 1));
    }
}
