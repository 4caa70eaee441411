package al.nrm.document;

/**
 * A JSON pointer (RFC 6901) that is fit to be shown: a key that is long is cut, and one that holds control characters
 * shows their numbers, so that a document cannot write into a terminal or fill a log.
 */
public final class Pointer {
    /** The document as a whole. */
    public static final Pointer ROOT = new Pointer("");

    private static final int SHOWN = 64;

    private final String text;

    private Pointer(String text) {
        this.text = text;
    }

    /** The value of a key. */
    public Pointer child(String key) {
        return new Pointer(text + '/' + shown(key).replace("~", "~0").replace("/", "~1"));
    }

    /** An entry of a list, from 0. */
    public Pointer child(int index) {
        return new Pointer(text + '/' + index);
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
        return text;
    }
}
