package al.nrm.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The twelve counties (qarqe) of Albania with their municipalities (bashki), as Law 115/2014 drew them: 61
 * municipalities. The codes are those of ISO 3166-2:AL.
 */
public enum County {
    BERAT("AL-01", "Berat", "Berat", "Berat", "Kuçovë", "Poliçan", "Skrapar", "Ura Vajgurore"),
    DURRES("AL-02", "Durrës", "Durrës", "Durrës", "Krujë", "Shijak"),
    ELBASAN("AL-03", "Elbasan", "Elbasan", "Belsh", "Cërrik", "Elbasan", "Gramsh", "Librazhd", "Peqin", "Prrenjas"),
    FIER("AL-04", "Fier", "Fier", "Divjakë", "Fier", "Lushnjë", "Mallakastër", "Patos", "Roskovec"),
    GJIROKASTER(
            "AL-05",
            "Gjirokastër",
            "Gjirokastër",
            "Dropull",
            "Gjirokastër",
            "Këlcyrë",
            "Libohovë",
            "Memaliaj",
            "Përmet",
            "Tepelenë"),
    KORCE("AL-06", "Korçë", "Korçë", "Devoll", "Kolonjë", "Korçë", "Maliq", "Pogradec", "Pustec"),
    KUKES("AL-07", "Kukës", "Kukës", "Has", "Kukës", "Tropojë"),
    LEZHE("AL-08", "Lezhë", "Lezhë", "Kurbin", "Lezhë", "Mirditë"),
    DIBER("AL-09", "Dibër", "Peshkopi", "Bulqizë", "Dibër", "Klos", "Mat"),
    SHKODER("AL-10", "Shkodër", "Shkodër", "Fushë-Arrëz", "Malësi e Madhe", "Pukë", "Shkodër", "Vau i Dejës"),
    TIRANE("AL-11", "Tiranë", "Tiranë", "Kamëz", "Kavajë", "Rrogozhinë", "Tiranë", "Vorë"),
    VLORE("AL-12", "Vlorë", "Vlorë", "Delvinë", "Finiq", "Himarë", "Konispol", "Sarandë", "Selenicë", "Vlorë");

    private final String code;
    private final String albanianName;
    private final String seat;
    private final List<String> municipalities;

    County(String code, String albanianName, String seat, String... municipalities) {
        this.code = code;
        this.albanianName = albanianName;
        this.seat = seat;
        this.municipalities = List.of(municipalities);
    }

    /** The county of an ISO 3166-2:AL code such as {@code AL-03}, or nothing. */
    public static Optional<County> parse(String code) {
        return Arrays.stream(values())
                .filter(county -> county.code.equals(code))
                .findFirst();
    }

    /** All codes, in order. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(County::code).toList();
    }

    /** ISO 3166-2:AL. */
    public String code() {
        return code;
    }

    /** The Albanian name. */
    public String albanianName() {
        return albanianName;
    }

    /** The town where the county's administration sits. */
    public String seat() {
        return seat;
    }

    /** The Albanian names of the county's municipalities. */
    public List<String> municipalities() {
        return municipalities;
    }
}
