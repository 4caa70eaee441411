package al.nrm.decision;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A code that a rule pack declares. Two codes of one type are equal if their texts are. The codes of the bundled pack come
 * first, in the order in which that pack declares them; other codes follow in the order of their texts.
 */
abstract class DeclaredCode {
    static final String PATTERN = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$";
    /** The form of a code. The repetition is possessive, because java.util.regex would recurse once per part. */
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*+");

    private final String name;
    private final int place;

    DeclaredCode(String name, int place) {
        this.name = name;
        this.place = place;
    }

    /** The rank of a code that the bundled pack does not declare: after all that it declares. */
    static final int LAST = Integer.MAX_VALUE;

    /** The text, if it has the form of a code: UPPER_SNAKE_CASE. */
    static String checked(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A code is capital letters, digits and single underscores: " + text);
        }
        return text;
    }

    static <C extends DeclaredCode> C find(String text, List<C> bundled, java.util.function.Function<String, C> other) {
        for (C code : bundled) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        return other.apply(checked(text));
    }

    final int compare(DeclaredCode other) {
        int byPlace = Integer.compare(place, other.place);
        return byPlace != 0 ? byPlace : name.compareTo(other.name);
    }

    /**
     * The text of the code.
     *
     * @return capital letters, digits and single underscores, as documents and rules write it
     */
    public final String name() {
        return name;
    }

    // A duty and a safeguard with the same text are different codes.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((DeclaredCode) other).name.equals(name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final String toString() {
        return name;
    }
}
