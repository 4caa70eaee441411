package al.nrm.place;

import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A country by its ISO 3166-1 alpha-2 code. Beside the ISO codes there is {@code XX} for stateless persons and
 * {@code XK}, the user-assigned code that neighbouring administrations use for Kosovo.
 */
@Value.Immutable(builder = false)
public interface Country extends Comparable<Country> {
    /** Albania. */
    // The class of the values is reached through this one alone, so that no two threads can wait for each other.
    @SuppressWarnings("ClassInitializationDeadlock")
    Country ALBANIA = ImmutableCountry.of("AL");

    /**
     * @throws IllegalArgumentException if the code is not known
     */
    static Country of(String code) {
        return ImmutableCountry.of(code);
    }

    /** Whether {@link #of} would take this code. */
    static boolean isKnown(String code) {
        return CountryCodes.KNOWN.contains(code);
    }

    /** Every known code, sorted. */
    static SortedSet<String> codes() {
        return new TreeSet<>(CountryCodes.KNOWN);
    }

    /** Two capital letters. */
    @Value.Parameter
    String code();

    @Override
    default int compareTo(Country other) {
        return code().compareTo(other.code());
    }

    @Value.Check
    default void check() {
        if (!isKnown(code())) {
            throw new IllegalArgumentException("Not a country code of ISO 3166-1 alpha-2, nor XX or XK.");
        }
    }
}

/**
 * Written out, because the JDK's list changes with the JDK, and a document that is valid here must be valid there.
 */
final class CountryCodes {
    private static final String ISO = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM"
            + " BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO"
            + " DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK"
            + " HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI"
            + " LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF"
            + " NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE"
            + " SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG"
            + " UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
    static final Set<String> KNOWN = known();

    private CountryCodes() {}

    private static Set<String> known() {
        Set<String> codes = new TreeSet<>(Arrays.asList(ISO.split(" ")));
        codes.add("XX");
        codes.add("XK");
        return java.util.Collections.unmodifiableSet(codes);
    }
}
