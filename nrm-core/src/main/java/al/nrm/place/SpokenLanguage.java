package al.nrm.place;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A language that a person speaks well, as a BCP 47 tag such as {@code sq}, {@code rom} or {@code bn-BD}. */
@Value.Immutable(builder = false)
public interface SpokenLanguage extends Comparable<SpokenLanguage> {
    /**
     * The form of a tag that this library takes: a language of two to eight letters, then subtags. A schema can say the
     * same.
     */
    String PATTERN = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    /**
     * @throws IllegalArgumentException if the tag is not of the form {@link #PATTERN}
     */
    static SpokenLanguage of(String tag) {
        return ImmutableSpokenLanguage.of(tag);
    }

    /** Whether {@link #of} would take this tag. */
    static boolean isWellFormed(String tag) {
        return LanguageForm.TAG.matcher(tag).matches();
    }

    /** The tag as it was written. */
    @Value.Parameter
    String tag();

    /**
     * Whether this is Albanian or one of its varieties.
     *
     * @return true for {@code sq sqi alb als aln aae aat}, in any case of letters, with any subtag
     */
    @Value.NonAttribute
    default boolean isAlbanian() {
        return LanguageForm.ALBANIAN.contains(language());
    }

    /**
     * Whether the tag names a language at all.
     *
     * @return false for {@code und mul mis zxx}, which say no more than an absent tag
     */
    @Value.NonAttribute
    default boolean isGiven() {
        return !LanguageForm.NOT_GIVEN.contains(language());
    }

    /**
     * The primary subtag.
     *
     * @return in lower case, such as {@code sq} for {@code SQ-AL}
     */
    @Value.NonAttribute
    default String language() {
        int end = tag().indexOf('-');
        return (end < 0 ? tag() : tag().substring(0, end)).toLowerCase(Locale.ROOT);
    }

    @Override
    default int compareTo(SpokenLanguage other) {
        return tag().compareTo(other.tag());
    }

    @Value.Check
    default void check() {
        if (!isWellFormed(tag())) {
            throw new IllegalArgumentException("Not a BCP 47 language tag.");
        }
    }
}

final class LanguageForm {
    static final Pattern TAG = Pattern.compile(SpokenLanguage.PATTERN);
    /** Criteria, section 7, language.interpreter. */
    static final Set<String> ALBANIAN = Set.of("sq", "sqi", "alb", "als", "aln", "aae", "aat");

    /** Criteria, section 7: undetermined, multiple, uncoded, no linguistic content. */
    static final Set<String> NOT_GIVEN = Set.of("und", "mul", "mis", "zxx");

    private LanguageForm() {}
}
