package al.nrm.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
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
        StringBuilder text = new StringBuilder();
        append(text, tree);
        return text.toString();
    }

    /**
     * The SHA-256 of the canonical text in UTF-8.
     *
     * @param tree as for {@link #of(Object)}
     * @return 64 hexadecimal digits in lower case
     */
    public static String sha256(@Nullable Object tree) {
        return sha256OfText(of(tree));
    }

    /**
     * The SHA-256 of a text in UTF-8.
     *
     * @param text any text
     * @return 64 hexadecimal digits in lower case
     * @throws IllegalStateException if the Java runtime has no SHA-256, although every runtime must have it
     */
    public static String sha256OfText(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }

    /** Appends the canonical text of a tree. */
    static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            object(text, map);
        } else if (value instanceof List<?> list) {
            array(text, list);
        } else if (value instanceof String string) {
            quote(text, string);
        } else if (value instanceof Number number) {
            text.append(number(number));
        } else if (value == null || value instanceof Boolean) {
            text.append(value);
        } else {
            throw new IllegalArgumentException(
                    "A plain tree holds no " + value.getClass().getSimpleName());
        }
    }

    private static void object(StringBuilder text, Map<?, ?> map) {
        // The natural order of Java texts is by UTF-16 code unit, as RFC 8785 demands.
        String[] sorted = map.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        text.append('{');
        String comma = "";
        for (String key : sorted) {
            text.append(comma);
            quote(text, key);
            text.append(':');
            append(text, map.get(key));
            comma = ",";
        }
        text.append('}');
    }

    private static void array(StringBuilder text, List<?> list) {
        text.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            append(text, list.get(i));
        }
        text.append(']');
    }

    /** Copies runs of characters that need no escape as a whole, since most texts are one run. */
    private static void quote(StringBuilder text, String string) {
        text.append('"');
        int from = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append(string, from, i);
                escape(text, c);
                from = i + 1;
            }
        }
        text.append(string, from, string.length()).append('"');
    }

    private static void escape(StringBuilder text, char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> text.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
        }
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
