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
    private static final int GRID = 24;

    /** Degrees by which a text is moved down, so that its middle and not its foot is in the centre. */
    private static final double MIDDLE = 0.025;

    private static final int WIDTH = 214;
    private static final int HEIGHT = 470;
    private static final List<String> STEPS = List.of("#eef4fb", "#c6dbef", "#8fbbdc", "#4a90c2", "#0b4a8f");
    private static final int FIRST_DARK = 3;
    private static final String UNKNOWN = "#e4e0da";

    private static final Map<County, List<double[]>> CORNERS = corners();

    private CountyMap() {}

    /** Longitude and latitude of each corner; each county is one outline. */
    private static Map<County, List<double[]>> corners() {
        try (InputStream file = Objects.requireNonNull(CountyMap.class.getResourceAsStream("counties.txt"))) {
            Map<County, List<double[]>> corners = new EnumMap<>(County.class);
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> corners.put(
                            County.parse(line.substring(0, line.indexOf(' '))).orElseThrow(),
                            Arrays.stream(line.substring(line.indexOf(' ') + 1).split(" ", -1))
                                    .map(CountyMap::corner)
                                    .toList()));
            return corners;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double[] corner(String text) {
        int comma = text.indexOf(',');
        return new double[] {Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1))
        };
    }

    private static String outline(County county) {
        return CORNERS.getOrDefault(county, List.of()).stream()
                .map(corner -> x(corner[0]) + "," + y(corner[1]))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    /** The point of a grid inside the outline that is farthest from it: where the number of a county is written. */
    private static double[] centre(County county) {
        List<double[]> corners = CORNERS.getOrDefault(county, List.of());
        double west = corners.stream().mapToDouble(corner -> corner[0]).min().orElse(0);
        double east = corners.stream().mapToDouble(corner -> corner[0]).max().orElse(0);
        double south = corners.stream().mapToDouble(corner -> corner[1]).min().orElse(0);
        double north = corners.stream().mapToDouble(corner -> corner[1]).max().orElse(0);
        double[] best = {west, south};
        double farthest = -1;
        for (int i = 1; i < GRID; i++) {
            for (int j = 1; j < GRID; j++) {
                double[] point = {west + (east - west) * i / GRID, south + (north - south) * j / GRID};
                double distance = isInside(point, corners) ? distance(point, corners) : -1;
                if (distance > farthest) {
                    farthest = distance;
                    best = point;
                }
            }
        }
        return best;
    }

    private static boolean isInside(double[] point, List<double[]> corners) {
        boolean inside = false;
        for (int i = 0; i + 1 < corners.size(); i++) {
            double[] here = corners.get(i);
            double[] next = corners.get(i + 1);
            boolean crosses = (here[1] > point[1]) != (next[1] > point[1]);
            if (crosses && point[0] < (next[0] - here[0]) * (point[1] - here[1]) / (next[1] - here[1]) + here[0]) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** To the nearest corner; corners are close enough to each other for that. */
    private static double distance(double[] point, List<double[]> corners) {
        return corners.stream()
                .mapToDouble(corner -> Math.hypot((corner[0] - point[0]) * LONGITUDE, (corner[1] - point[1]) * SCALE))
                .min()
                .orElse(0);
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
        double[] middle = centre(county);
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
        map.element("text", count.isPresent() ? Integer.toString(count.getAsInt()) : "–", at(attributes));
    }

    private static int step(OptionalInt count, int most) {
        if (count.isEmpty()) {
            return -1;
        }
        return most == 0 ? 0 : Math.min(STEPS.size() - 1, count.getAsInt() * STEPS.size() / (most + 1));
    }
}
