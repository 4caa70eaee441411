package al.nrm.rules.internal.language;

import java.util.Optional;

/** Which letters a file of a pack may hold: every letter that can be seen, no letter that hides something. */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    /** Whether it is neither seen nor a plain space, tab or end of line. */
    public static boolean isHidden(int letter) {
        if (letter == '\n' || letter == '\t') {
            return false;
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The first hidden letter, as {@code U+202E}. */
    public static Optional<String> hiddenIn(String text) {
        return text.codePoints()
                .filter(HiddenCharacters::isHidden)
                .mapToObj(HiddenCharacters::code)
                .findFirst();
    }

    /** The same text on one line, with hidden letters written as their numbers. */
    static String shown(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && hiddenIn(text).isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (letter == '\n' || letter == '\t') {
                shown.append(' ');
            } else if (isHidden(letter)) {
                shown.append('<').append(code(letter)).append('>');
            } else {
                shown.appendCodePoint(letter);
            }
        });
        return shown.toString();
    }

    /** The number of a letter, as {@code U+202E}. */
    static String code(int letter) {
        return String.format(java.util.Locale.ROOT, "U+%04X", letter);
    }
}
