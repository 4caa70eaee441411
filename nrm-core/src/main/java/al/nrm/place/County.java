package al.nrm.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The twelve counties (qarqe) of Albania with their municipalities (bashki), by Law 115/2014: 61 municipalities. The
 * codes are those of ISO 3166-2:AL.
 */
public enum County {
    BERAT("AL-01", "Berat", "Berat", 40.705, 19.952, "Berat", "Kuçovë", "Poliçan", "Skrapar", "Ura Vajgurore"),
    DURRES("AL-02", "Durrës", "Durrës", 41.323, 19.441, "Durrës", "Krujë", "Shijak"),
    ELBASAN(
            "AL-03",
            "Elbasan",
            "Elbasan",
            41.112,
            20.082,
            "Belsh",
            "Cërrik",
            "Elbasan",
            "Gramsh",
            "Librazhd",
            "Peqin",
            "Prrenjas"),
    FIER("AL-04", "Fier", "Fier", 40.724, 19.556, "Divjakë", "Fier", "Lushnjë", "Mallakastër", "Patos", "Roskovec"),
    GJIROKASTER(
            "AL-05",
            "Gjirokastër",
            "Gjirokastër",
            40.076,
            20.139,
            "Dropull",
            "Gjirokastër",
            "Këlcyrë",
            "Libohovë",
            "Memaliaj",
            "Përmet",
            "Tepelenë"),
    KORCE("AL-06", "Korçë", "Korçë", 40.618, 20.781, "Devoll", "Kolonjë", "Korçë", "Maliq", "Pogradec", "Pustec"),
    KUKES("AL-07", "Kukës", "Kukës", 42.077, 20.422, "Has", "Kukës", "Tropojë"),
    LEZHE("AL-08", "Lezhë", "Lezhë", 41.784, 19.644, "Kurbin", "Lezhë", "Mirditë"),
    DIBER("AL-09", "Dibër", "Peshkopi", 41.685, 20.429, "Bulqizë", "Dibër", "Klos", "Mat"),
    SHKODER(
            "AL-10",
            "Shkodër",
            "Shkodër",
            42.068,
            19.512,
            "Fushë-Arrëz",
            "Malësi e Madhe",
            "Pukë",
            "Shkodër",
            "Vau i Dejës"),
    TIRANE("AL-11", "Tiranë", "Tiranë", 41.328, 19.819, "Kamëz", "Kavajë", "Rrogozhinë", "Tiranë", "Vorë"),
    VLORE(
            "AL-12",
            "Vlorë",
            "Vlorë",
            40.466,
            19.489,
            "Delvinë",
            "Finiq",
            "Himarë",
            "Konispol",
            "Sarandë",
            "Selenicë",
            "Vlorë");

    /** Mean radius of the earth in kilometres. */
    private static final double EARTH_RADIUS = 6_371;

    private final String code;
    private final String albanianName;
    private final String seat;
    private final double latitude;
    private final double longitude;
    private final List<String> municipalities;

    County(String code, String albanianName, String seat, double latitude, double longitude, String... municipalities) {
        this.code = code;
        this.albanianName = albanianName;
        this.seat = seat;
        this.latitude = latitude;
        this.longitude = longitude;
        this.municipalities = List.of(municipalities);
    }

    /**
     * The county of an ISO 3166-2:AL code such as {@code AL-03}.
     *
     * @param code as in a document
     * @return the county; empty if no county has the code
     */
    public static Optional<County> parse(String code) {
        for (County county : values()) {
            if (county.code.equals(code)) {
                return Optional.of(county);
            }
        }
        return Optional.empty();
    }

    /** {@return all codes, in order} */
    public static List<String> codes() {
        return Arrays.stream(values()).map(County::code).toList();
    }

    /** {@return the code of ISO 3166-2:AL, such as {@code AL-03}} */
    public String code() {
        return code;
    }

    /** {@return the Albanian name} */
    public String albanianName() {
        return albanianName;
    }

    /** {@return the town where the county's administration sits} */
    public String seat() {
        return seat;
    }

    /**
     * The latitude of the seat.
     *
     * @return degrees north
     */
    public double latitude() {
        return latitude;
    }

    /**
     * The longitude of the seat.
     *
     * @return degrees east
     */
    public double longitude() {
        return longitude;
    }

    /**
     * The distance between the seats of two counties along the great circle, on a sphere with a radius of 6,371 km.
     * Roads are longer; the distance serves only to order places.
     *
     * @param other the other county
     * @return whole kilometres, rounded half up; 0 for the same county
     */
    public int distanceInKilometres(County other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return (int) Math.floor(2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord)) + 0.5);
    }

    private static double square(double number) {
        return number * number;
    }

    /** {@return the Albanian names of the county's municipalities} */
    public List<String> municipalities() {
        return municipalities;
    }
}
