package al.nrm.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of a plain tree: JSON by the JSON Canonicalization Scheme, RFC 8785. Two trees with the same content
 * have the same text, whatever the order of their keys, so its SHA-256 identifies the content of a document.
 */
public final class CanonicalJson {
    private static final int LARGEST_PLAIN_EXPONENT = 21;
    private static final int SMALLEST_PLAIN_EXPONENT = -6;
    private static final int DIGITS_OF_A_DOUBLE = 17;

    private CanonicalJson() {}

    /**
     * The canonical text of a tree.
     *
     * @param tree maps with text keys, lists, texts, numbers, booleans and null
     * @return JSON on one line
     * @throws IllegalArgumentException if the tree holds anything else, or a number that JSON does not have
     */
    public static String of(@Nullable Object tree) {
        return appended(CanonicalText.kept(), tree).toString();
    }

    /**
     * The SHA-256 of the canonical text in UTF-8.
     *
     * @param tree as for {@link #of(Object)}
     * @return 64 hexadecimal digits in lower case
     */
    public static String sha256(@Nullable Object tree) {
        return appended(CanonicalText.hashed(), tree).sha256();
    }

    private static CanonicalText appended(CanonicalText text, @Nullable Object tree) {
        append(text, tree);
        return text;
    }

    /**
     * The SHA-256 of a text in UTF-8.
     *
     * @param text any text
     * @return 64 hexadecimal digits in lower case
     * @throws IllegalStateException if the Java runtime has no SHA-256, although every runtime must have it
     */
    public static String sha256OfText(String text) {
        return CanonicalText.hashed()
                .part(text.getBytes(StandardCharsets.UTF_8))
                .sha256();
    }

    /** Appends the canonical text of a tree. */
    static void append(CanonicalText text, @Nullable Object value) {
        if (value instanceof String string) {
            text.quote(string);
        } else if (value instanceof Map<?, ?> map) {
            object(text, map);
        } else if (value instanceof List<?> list) {
            array(text, list);
        } else if (value instanceof Number number) {
            word(text, number(number));
        } else if (value == null || value instanceof Boolean) {
            word(text, String.valueOf(value));
        } else {
            throw new IllegalArgumentException(
                    "A plain tree holds no " + value.getClass().getSimpleName());
        }
    }

    private static void word(CanonicalText text, String ascii) {
        text.part(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private static void object(CanonicalText text, Map<?, ?> map) {
        // The natural order of Java texts is by UTF-16 code unit, as RFC 8785 demands.
        String[] sorted = map.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        text.mark('{');
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0) {
                text.mark(',');
            }
            text.quote(sorted[i]).mark(':');
            append(text, map.get(sorted[i]));
        }
        text.mark('}');
    }

    private static void array(CanonicalText text, List<?> list) {
        text.mark('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                text.mark(',');
            }
            append(text, list.get(i));
        }
        text.mark(']');
    }

    private static String number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return number.toString();
        }
        if (number instanceof BigInteger whole && whole.bitLength() < Long.SIZE) {
            return whole.toString();
        }
        return shortest(number.doubleValue());
    }

    /** A double in the notation of ECMAScript: the fewest digits that identify the double. */
    private static String shortest(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("JSON has no such number.");
        }
        if (value == 0) {
            return "0";
        }
        if (value < 0) {
            return "-" + shortest(-value);
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal fewest = exact;
        for (int digits = 1; digits <= DIGITS_OF_A_DOUBLE; digits++) {
            fewest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (fewest.doubleValue() == value) {
                break;
            }
        }
        BigDecimal stripped = fewest.stripTrailingZeros();
        String digits = stripped.unscaledValue().toString();
        int exponent = digits.length() - stripped.scale();
        if (exponent > LARGEST_PLAIN_EXPONENT || exponent <= SMALLEST_PLAIN_EXPONENT) {
            String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
            int power = exponent - 1;
            return digits.charAt(0) + fraction + "e" + (power > 0 ? "+" : "-") + Math.abs(power);
        }
        return stripped.toPlainString();
    }
}
