package al.nrm.place;

import al.nrm.text.NearestWord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds counties and municipalities by their names as written by people: the indefinite and the definite Albanian form
 * ({@code Tiranë}, {@code Tirana}), without ë and ç, in any case of letters and order of words, with or without the
 * word for county or municipality, by ISO 3166-2 code, and by the codes of the 36 districts that ISO 3166-2:AL listed
 * until 2014. A name must match exactly after this normalisation; for a misspelt name the nearest names are returned,
 * never a guess.
 *
 * <pre>{@code
 * PlaceNames.find("bashkia kamza");  // Found[county=TIRANE, municipality=Kamëz]
 * PlaceNames.find("Qarku i Korçës"); // Found[county=KORCE, municipality=empty]
 * PlaceNames.find("Elbsan");         // NotFound[nearest=[Elbasan]]
 * }</pre>
 */
public final class PlaceNames {
    /** Definite and genitive forms beside the name of each place: {@code name | definite | genitive}. */
    private static final String FORMS = """
            Berat|Berati|Beratit
            Durrës|Durrësi|Durrësit
            Elbasan|Elbasani|Elbasanit
            Fier|Fieri|Fierit
            Gjirokastër|Gjirokastra|Gjirokastrës
            Korçë|Korça|Korçës
            Kukës|Kukësi|Kukësit
            Lezhë|Lezha|Lezhës
            Dibër|Dibra|Dibrës
            Shkodër|Shkodra|Shkodrës
            Tiranë|Tirana|Tiranës
            Vlorë|Vlora|Vlorës
            Kuçovë|Kuçova|Kuçovës
            Poliçan|Poliçani|Poliçanit
            Skrapar|Skrapari|Skraparit
            Ura Vajgurore|Ura e Vajgurores|Urës Vajgurore
            Krujë|Kruja|Krujës
            Shijak|Shijaku|Shijakut
            Belsh|Belshi|Belshit
            Cërrik|Cërriku|Cërrikut
            Gramsh|Gramshi|Gramshit
            Librazhd|Librazhdi|Librazhdit
            Peqin|Peqini|Peqinit
            Prrenjas|Prrenjasi|Prrenjasit
            Divjakë|Divjaka|Divjakës
            Lushnjë|Lushnja|Lushnjës
            Mallakastër|Mallakastra|Mallakastrës
            Patos|Patosi|Patosit
            Roskovec|Roskoveci|Roskovecit
            Dropull|Dropulli|Dropullit
            Këlcyrë|Këlcyra|Këlcyrës
            Libohovë|Libohova|Libohovës
            Memaliaj|Memaliaji|Memaliajit
            Përmet|Përmeti|Përmetit
            Tepelenë|Tepelena|Tepelenës
            Devoll|Devolli|Devollit
            Kolonjë|Kolonja|Kolonjës
            Maliq|Maliqi|Maliqit
            Pogradec|Pogradeci|Pogradecit
            Pustec|Pusteci|Pustecit
            Has|Hasi|Hasit
            Tropojë|Tropoja|Tropojës
            Kurbin|Kurbini|Kurbinit
            Mirditë|Mirdita|Mirditës
            Bulqizë|Bulqiza|Bulqizës
            Klos|Klosi|Klosit
            Mat|Mati|Matit
            Fushë-Arrëz|Fushë-Arrëzi|Fushë-Arrëzit
            Malësi e Madhe|Malësia e Madhe|Malësisë së Madhe
            Pukë|Puka|Pukës
            Vau i Dejës|Vau i Dejës|Vaut të Dejës
            Kamëz|Kamza|Kamzës
            Kavajë|Kavaja|Kavajës
            Rrogozhinë|Rrogozhina|Rrogozhinës
            Vorë|Vora|Vorës
            Delvinë|Delvina|Delvinës
            Finiq|Finiqi|Finiqit
            Himarë|Himara|Himarës
            Konispol|Konispoli|Konispolit
            Sarandë|Saranda|Sarandës
            Selenicë|Selenica|Selenicës
            """;

    /** District codes of ISO 3166-2:AL before 2014, each with the municipality of the district's town or name. */
    private static final String DISTRICTS = """
            BR Berat|BU Bulqizë|DI Dibër|DL Delvinë|DR Durrës|DV Devoll|EL Elbasan|ER Kolonjë|FR Fier|GJ Gjirokastër
            GR Gramsh|HA Has|KA Kavajë|KB Kurbin|KC Kuçovë|KO Korçë|KR Krujë|KU Kukës|LB Librazhd|LE Lezhë|LU Lushnjë
            MK Mallakastër|MM Malësi e Madhe|MR Mirditë|MT Mat|PG Pogradec|PQ Peqin|PR Përmet|PU Pukë|SH Shkodër
            SK Skrapar|SR Sarandë|TE Tepelenë|TP Tropojë|TR Tiranë|VL Vlorë
            """;

    private static final Set<String> COUNTY_WORDS =
            Set.of("qark", "qarku", "qarkut", "county", "prefektura", "prefekture");
    private static final Set<String> MUNICIPALITY_WORDS = Set.of("bashki", "bashkia", "bashkise", "municipality");
    private static final Set<String> PARTICLES = Set.of("i", "e", "te", "se", "of", "the");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_NEAREST = 5;

    private static final Map<String, County> COUNTIES = new TreeMap<>();
    private static final Map<String, Municipality> MUNICIPALITIES = new TreeMap<>();
    private static final Map<String, Municipality> DISTRICT_CODES = new TreeMap<>();
    private static final Map<String, String> NAMES = new TreeMap<>();

    static {
        Map<String, List<String>> forms = FORMS.lines()
                .map(line -> List.of(line.split("\\|")))
                .collect(Collectors.toMap(names -> names.get(0), names -> names));
        for (County county : County.values()) {
            enter(COUNTIES, formsOf(county.albanianName(), forms), county);
            for (String name : county.municipalities()) {
                enter(MUNICIPALITIES, formsOf(name, forms), Municipality.of(county, name));
            }
        }
        for (String district : DISTRICTS.strip().split("[|\\n]", -1)) {
            String town = key(words(district.substring(3)));
            DISTRICT_CODES.put(district.substring(0, 2), Objects.requireNonNull(MUNICIPALITIES.get(town), town));
        }
    }

    private PlaceNames() {}

    private static List<String> formsOf(String name, Map<String, List<String>> forms) {
        return Objects.requireNonNull(forms.get(name), name);
    }

    private static <P> void enter(Map<String, P> places, Collection<String> names, P place) {
        String first = names.iterator().next();
        for (String name : names) {
            String key = key(words(name));
            places.put(key, place);
            NAMES.putIfAbsent(String.join(" ", words(name)), first);
        }
    }

    /**
     * Finds the place with a name.
     *
     * @param name as written by a person: a name in either form, {@code AL-11}, or a legacy district code such as
     *     {@code AL-TR} or {@code TR}
     * @return the county and, unless the name is that of a county only, the municipality; or the nearest names
     */
    public static PlaceMatch find(String name) {
        String code = name.strip().toUpperCase(Locale.ROOT);
        Optional<County> byCode = County.parse(code);
        if (byCode.isPresent()) {
            return new PlaceMatch.Found(byCode.get(), Optional.empty());
        }
        Municipality district = DISTRICT_CODES.get(code.startsWith("AL-") ? code.substring(3) : code);
        if (district != null) {
            return found(district);
        }
        List<String> words = words(name);
        boolean countyAsked = words.stream().anyMatch(COUNTY_WORDS::contains);
        boolean municipalityAsked = words.stream().anyMatch(MUNICIPALITY_WORDS::contains);
        List<String> own = words.stream()
                .filter(word -> !COUNTY_WORDS.contains(word) && !MUNICIPALITY_WORDS.contains(word))
                .toList();
        String key = key(own);
        Municipality municipality = MUNICIPALITIES.get(key);
        County county = COUNTIES.get(key);
        if (municipality != null && !countyAsked) {
            return found(municipality);
        }
        if (county != null && !municipalityAsked) {
            return new PlaceMatch.Found(county, Optional.empty());
        }
        List<String> nearest = nearest(String.join(" ", own));
        return new PlaceMatch.NotFound(nearest.isEmpty() && own.size() > 1 ? nearestOfEach(own) : nearest);
    }

    /**
     * Finds the county with a name, or the county of the municipality with it.
     *
     * @param name as for {@link #find(String)}
     * @return the county; empty if no place has the name
     */
    public static Optional<County> county(String name) {
        return find(name) instanceof PlaceMatch.Found found ? Optional.of(found.county()) : Optional.empty();
    }

    private static PlaceMatch found(Municipality municipality) {
        return new PlaceMatch.Found(municipality.county(), Optional.of(municipality));
    }

    private static List<String> nearest(String name) {
        List<String> keys = new ArrayList<>(NAMES.keySet());
        List<String> nearest = new ArrayList<>();
        Optional<String> next = NearestWord.to(name, keys);
        while (next.isPresent() && nearest.size() < MOST_NEAREST) {
            String place = NAMES.get(next.get());
            if (!nearest.contains(place)) {
                nearest.add(place);
            }
            keys.remove(next.get());
            next = NearestWord.to(name, keys);
        }
        return nearest;
    }

    /**
     * The nearest names of each word, for input that contains more than one name, such as a municipality and its
     * county.
     */
    private static List<String> nearestOfEach(List<String> words) {
        return words.stream()
                .flatMap(word -> nearest(word).stream())
                .distinct()
                .limit(MOST_NEAREST)
                .toList();
    }

    private static List<String> words(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(folded))
                .filter(word -> !word.isEmpty() && !PARTICLES.contains(word))
                .toList();
    }

    /** The words in alphabetical order, so that the order in which they are written makes no difference. */
    private static String key(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }
}
