package al.nrm.rules.reading;

import al.nrm.place.County;
import java.util.Map;
import java.util.Objects;

/** How far apart the seats of two counties are (section 8), from coordinates typed in here in degrees. */
final class Seats {
    private static final double EARTH_KM = 6371;
    private static final Map<String, double[]> SEATS = Map.ofEntries(
            Map.entry("AL-01", new double[] {40.705, 19.952}),
            Map.entry("AL-02", new double[] {41.323, 19.441}),
            Map.entry("AL-03", new double[] {41.112, 20.082}),
            Map.entry("AL-04", new double[] {40.724, 19.556}),
            Map.entry("AL-05", new double[] {40.076, 20.139}),
            Map.entry("AL-06", new double[] {40.618, 20.781}),
            Map.entry("AL-07", new double[] {42.077, 20.422}),
            Map.entry("AL-08", new double[] {41.784, 19.644}),
            Map.entry("AL-09", new double[] {41.685, 20.429}),
            Map.entry("AL-10", new double[] {42.068, 19.512}),
            Map.entry("AL-11", new double[] {41.328, 19.819}),
            Map.entry("AL-12", new double[] {40.466, 19.489}));

    private Seats() {}

    /** By the great circle, in whole kilometres, half up. */
    static int kilometres(County one, County other) {
        double[] from = Objects.requireNonNull(SEATS.get(one.code()));
        double[] to = Objects.requireNonNull(SEATS.get(other.code()));
        double north = Math.toRadians(to[0] - from[0]);
        double east = Math.toRadians(to[1] - from[1]);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(from[0])) * Math.cos(Math.toRadians(to[0])) * Math.pow(Math.sin(east / 2), 2);
        return (int) Math.floor(2 * EARTH_KM * Math.asin(Math.sqrt(half)) + 0.5);
    }
}
