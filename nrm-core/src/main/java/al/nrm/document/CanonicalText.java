package al.nrm.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A canonical text (RFC 8785) while it is written, in UTF-8: kept as a whole, or hashed piece by piece, since in most
 * cases only the hash is needed. Not safe for use by several threads.
 */
final class CanonicalText {
    /** Several blocks of SHA-256. */
    private static final int PIECE = 256;

    private final @Nullable MessageDigest digest;
    /** The bytes that are not hashed yet. */
    private byte[] bytes = new byte[PIECE];

    private int length;
    private int hashed;

    private CanonicalText(@Nullable MessageDigest digest) {
        this.digest = digest;
    }

    /** An empty text that is kept. */
    static CanonicalText kept() {
        return new CanonicalText(null);
    }

    /**
     * An empty text of which only the hash is needed.
     *
     * @throws IllegalStateException if the Java runtime has no SHA-256, although every runtime must have it
     */
    static CanonicalText hashed() {
        try {
            return new CanonicalText(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }

    /** The number of bytes so far. */
    int length() {
        return hashed + length;
    }

    /** Appends one character below U+0080. */
    CanonicalText mark(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Appends a text that is already escaped and in UTF-8. */
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
        // In local variables, which the JVM keeps in registers: this is the innermost loop of the hash of a case.
        byte[] to = bytes;
        int end = length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0080' || isEscaped(c)) {
                length = end;
                return part(escaped(text.substring(i))).mark('"');
            }
            to[end++] = (byte) c;
        }
        length = end;
        return mark('"');
    }

    /** Appends a list whose items are in the order of their own texts. */
    <T> CanonicalText sorted(List<T> items, Codec<T> codec) {
        byte[][] parts = new byte[items.size()][];
        CanonicalText one = kept();
        for (int i = 0; i < parts.length; i++) {
            one.length = 0;
            codec.appendCanonical(items.get(i), one);
            parts[i] = Arrays.copyOf(one.bytes, one.length);
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
     * The SHA-256 of a text that is {@link #hashed()}.
     *
     * @return 64 hexadecimal digits in lower case
     */
    String sha256() {
        MessageDigest whole = Objects.requireNonNull(digest);
        whole.update(bytes, 0, length);
        return HexFormat.of().formatHex(whole.digest());
    }

    /** The text, for one that is {@link #kept()}. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void reserve(int more) {
        if (digest != null && bytes.length - length < more) {
            digest.update(bytes, 0, length);
            hashed += length;
            length = 0;
        }
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
