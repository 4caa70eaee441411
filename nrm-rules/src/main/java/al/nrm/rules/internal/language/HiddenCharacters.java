package al.nrm.rules.internal.language;

import java.util.Optional;

/** Characters that are invisible or hide others; files of a pack may not contain them. */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    /**
     * First and last of the letters that Unicode says may be left out when shown (Default_Ignorable_Code_Point) or that are
     * shown empty, though their category is that of a mark, letter or sign; and of the marks that strike a letter through.
     */
    private static final int[][] IGNORED = {
        {0x0334, 0x0338},
        {0x034F, 0x034F},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x20D2, 0x20D3},
        {0x20D8, 0x20DA},
        {0x20DD, 0x20E6},
        {0x20EA, 0x20EB},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFFA0, 0xFFA0},
        {0xE0000, 0xE0FFF}
    };

    private static boolean isIgnored(int letter) {
        if (letter < IGNORED[0][0]) {
            return false;
        }
        for (int[] range : IGNORED) {
            if (letter >= range[0] && letter <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is invisible; a space, a tab and a line end are not. */
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
            default -> isIgnored(letter);
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
