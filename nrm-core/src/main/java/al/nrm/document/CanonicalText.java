package al.nrm.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A canonical text (RFC 8785) while it is written. It is kept in UTF-8, since nearly always only its hash is needed. Not for
 * many threads.
 */
final class CanonicalText {
    private byte[] bytes;
    private int length;

    /**
     * Begins an empty text.
     *
     * @param expected bytes that it will probably have
     */
    CanonicalText(int expected) {
        bytes = new byte[expected];
    }

    /** The number of bytes so far. */
    int length() {
        return length;
    }

    /** Appends one character below U+0080. */
    CanonicalText mark(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Appends text that is in UTF-8 already, and escaped. */
    CanonicalText part(byte[] utf8) {
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return this;
    }

    /** Appends a text in quotation marks. */
    CanonicalText quote(String text) {
        mark('"');
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0080' || isEscaped(c)) {
                return part(escaped(text.substring(i))).mark('"');
            }
            bytes[length++] = (byte) c;
        }
        return mark('"');
    }

    /** Appends a list whose items are in the order of their own texts. */
    <T> CanonicalText sorted(List<T> items, Codec<T> codec) {
        byte[][] parts = new byte[items.size()][];
        int start = length;
        for (int i = 0; i < parts.length; i++) {
            codec.appendCanonical(items.get(i), this);
            parts[i] = Arrays.copyOfRange(bytes, start, length);
            length = start;
        }
        Arrays.sort(parts, Arrays::compareUnsigned);
        mark('[');
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                mark(',');
            }
            part(parts[i]);
        }
        return mark(']');
    }

    /**
     * Its SHA-256.
     *
     * @return 64 hexadecimal digits in lower case
     * @throws IllegalStateException if the Java runtime has no SHA-256, which each must have
     */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private static boolean isEscaped(char c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    private static byte[] escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\b' -> escaped.append("\\b");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\f' -> escaped.append("\\f");
                case '\r' -> escaped.append("\\r");
                default -> {
                    if (c < ' ') {
                        escaped.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString().getBytes(StandardCharsets.UTF_8);
    }
}
