package al.nrm.place;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A language that a person speaks well, as a BCP 47 tag such as {@code sq}, {@code rom} or {@code bn-BD}.
 *
 * @param tag the tag as it was written
 */
public record SpokenLanguage(String tag) implements Comparable<SpokenLanguage> {
    /** The codes of two letters of ISO 639-1: after each first letter the second ones. */
    private static final String TWO_LETTERS =
            "a:abefkmnrsvyz b:aeghimnors c:aehorsuvy d:aevz e:elnostu f:afijory g:adlnuv h:aeiortuyz "
                    + "i:adegiknostuw j:aiv k:agijklmnorsuvwy l:abginotuv m:ghiklnorsty n:abdeglnorvy o:cjmrs "
                    + "p:ailst q:u r:mnouw s:acdeghiklmnoqrstuvw t:aeghiklnorstwy u:gkrz v:eio w:ao x:h y:io z:ahu";

    /**
     * The accepted form of a tag, also for a JSON Schema: a code of ISO 639 with two or three letters, then subtags.
     * The name of a language ({@code shqip}, {@code Albanian}) and the code of a country are not accepted.
     */
    public static final String PATTERN = "^(" + twoLetters() + "|[A-Za-z]{3})(-[A-Za-z0-9]{1,8})*$";

    /** {@link #PATTERN} with a possessive repetition, because java.util.regex would recurse once per subtag. */
    private static final Pattern TAG = Pattern.compile(PATTERN.replace(")*$", ")*+$"));
    /** Criteria, section 7, language.interpreter. */
    private static final Set<String> ALBANIAN = Set.of("sq", "sqi", "alb", "als", "aln", "aae", "aat");
    /** Criteria, section 7: undetermined, multiple, uncoded, no linguistic content. */
    private static final Set<String> NOT_GIVEN = Set.of("und", "mul", "mis", "zxx");

    /**
     * Checks the tag.
     *
     * @throws IllegalArgumentException if the tag is not of the form {@link #PATTERN}
     */
    public SpokenLanguage {
        if (!isWellFormed(tag)) {
            throw new IllegalArgumentException("Not a BCP 47 language tag.");
        }
    }

    private static String twoLetters() {
        StringJoiner codes = new StringJoiner("|");
        for (String entry : TWO_LETTERS.split(" ", -1)) {
            codes.add(eitherCase(entry.substring(0, 1)) + eitherCase(entry.substring(2)));
        }
        return codes.toString();
    }

    private static String eitherCase(String letters) {
        return "[" + letters.toUpperCase(Locale.ROOT) + letters + "]";
    }

    /**
     * A language by its tag.
     *
     * @param tag a BCP 47 tag
     * @return the language
     * @throws IllegalArgumentException if the tag is not of the form {@link #PATTERN}
     */
    public static SpokenLanguage of(String tag) {
        return new SpokenLanguage(tag);
    }

    /**
     * Whether {@link #of} accepts a tag.
     *
     * @param tag any text
     * @return whether it is of the form {@link #PATTERN}
     */
    public static boolean isWellFormed(String tag) {
        return TAG.matcher(tag).matches();
    }

    /**
     * Whether this is Albanian or one of its varieties.
     *
     * @return true for {@code sq sqi alb als aln aae aat}, in any case of letters, with any subtag
     */
    public boolean isAlbanian() {
        return ALBANIAN.contains(language());
    }

    /**
     * Whether the tag names a language.
     *
     * @return false for {@code und mul mis zxx}, which are equivalent to an absent tag
     */
    public boolean isGiven() {
        return !NOT_GIVEN.contains(language());
    }

    /**
     * The primary subtag.
     *
     * @return in lower case, such as {@code sq} for {@code SQ-AL}
     */
    public String language() {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(SpokenLanguage other) {
        return tag.compareTo(other.tag);
    }
}
