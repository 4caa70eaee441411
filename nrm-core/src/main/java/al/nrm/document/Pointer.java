package al.nrm.document;

import org.jspecify.annotations.Nullable;

/**
 * A JSON pointer (RFC 6901) that is safe to print: long keys are cut, and control characters are replaced by their
 * numbers, so that a document cannot control a terminal or fill a log.
 */
public final class Pointer {
    /** The document as a whole. */
    public static final Pointer ROOT = new Pointer(null, "");

    private static final int SHOWN = 64;

    /** Null for the root. The text is built from the parents only when a problem needs it, which is rare. */
    private final @Nullable Pointer parent;

    private final String key;

    private Pointer(@Nullable Pointer parent, String key) {
        this.parent = parent;
        this.key = key;
    }

    /**
     * The pointer of the value of a key.
     *
     * @param key an unescaped key
     * @return the pointer
     */
    public Pointer child(String key) {
        return new Pointer(this, key);
    }

    /**
     * The pointer of an entry of a list.
     *
     * @param index the place in the list, from 0
     * @return the pointer
     */
    public Pointer child(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    private static String shown(String key) {
        StringBuilder shown = new StringBuilder();
        key.codePoints().limit(SHOWN).forEach(point -> {
            if (isFit(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append("U+").append(Integer.toHexString(0x10000 | point).substring(1));
            }
        });
        return key.codePointCount(0, key.length()) > SHOWN ? shown + "…" : shown.toString();
    }

    private static boolean isFit(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        String token = shown(key).replace("~", "~0").replace("/", "~1");
        return parent == null ? "" : parent + "/" + token;
    }
}
