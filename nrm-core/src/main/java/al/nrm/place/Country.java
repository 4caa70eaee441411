package al.nrm.place;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A country by its ISO 3166-1 alpha-2 code. Beside the ISO codes there is {@code XX} for stateless persons and
 * {@code XK}, the user-assigned code that neighbouring administrations use for Kosovo.
 *
 * @param code two capital letters
 */
public record Country(String code) implements Comparable<Country> {
    // A fixed list, because that of the JDK changes with the JDK, and a document that is valid with one JDK must be
    // valid with every other.
    private static final String ISO = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM"
            + " BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO"
            + " DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK"
            + " HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI"
            + " LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF"
            + " NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE"
            + " SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG"
            + " UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
    private static final SortedSet<String> KNOWN = known();

    /** Albania. */
    public static final Country ALBANIA = new Country("AL");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not known
     */
    public Country {
        if (!isKnown(code)) {
            throw new IllegalArgumentException("Not a country code of ISO 3166-1 alpha-2, nor XX or XK.");
        }
    }

    /**
     * A country by its code.
     *
     * @param code two capital letters
     * @return the country
     * @throws IllegalArgumentException if the code is not known
     */
    public static Country of(String code) {
        return new Country(code);
    }

    /**
     * Whether {@link #of} accepts a code.
     *
     * @param code any text
     * @return whether it is a known code
     */
    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    /**
     * Every known code.
     *
     * @return sorted
     */
    public static SortedSet<String> codes() {
        return KNOWN;
    }

    private static SortedSet<String> known() {
        SortedSet<String> codes = new TreeSet<>(Arrays.asList(ISO.split(" ")));
        codes.add("XX");
        codes.add("XK");
        return Collections.unmodifiableSortedSet(codes);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }
}
