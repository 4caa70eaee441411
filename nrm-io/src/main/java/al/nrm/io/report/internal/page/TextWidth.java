package al.nrm.io.report.internal.page;

import java.util.ArrayList;
import java.util.List;

/** How many columns a text takes on a screen: a combining mark none, a wide character two. */
public final class TextWidth {
    private TextWidth() {}

    public static int of(CharSequence text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The word in pieces that fit, in order; one piece if it fits as a whole. */
    public static List<String> cut(String word, int width) {
        if (of(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int taken = 0;
        for (int point : word.codePoints().toArray()) {
            if (taken + of(point) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                taken = 0;
            }
            piece.appendCodePoint(point);
            taken += of(point);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = Character.isIdeographic(point)
                || (point >= 0x1100 && point <= 0x115f)
                || (point >= 0x2e80 && point <= 0xa4cf)
                || (point >= 0xac00 && point <= 0xd7a3)
                || (point >= 0xff00 && point <= 0xff60)
                || (point >= 0x1f300 && point <= 0x1faff);
        return wide ? 2 : 1;
    }
}
