package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Rule;
import java.util.function.IntPredicate;

/**
 * The words and signs of a rule file one after the other, with their lines; white space and comments are left out. A
 * character that belongs to no rule becomes one token of its own. Tokens are not kept after they are taken.
 */
final class Tokens {
    private static final String TWO_SIGNS = "== != <= >= && ||";
    private static final String SIGNS = "<>().,;";

    /** What a token is. */
    enum Kind {
        /** A letter and then letters, digits and underscores. */
        WORD,
        /** A text in quotation marks, on one line. */
        STRING,
        /** Digits. */
        NUMBER,
        /** A sign of the language of rules. */
        SYMBOL,
        /** One character that the language of rules does not have; {@code @} is one, because only heads have it. */
        FOREIGN,
        /** There is no more. */
        END
    }

    /**
     * One token.
     *
     * @param text as it is written
     * @param place its file and line
     * @param start its first character in the text of the file
     */
    record Token(Kind kind, String text, Rule.Place place, int start) {
        boolean is(String symbolOrWord) {
            return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(symbolOrWord);
        }

        boolean isAt() {
            return kind == Kind.FOREIGN && text.equals("@");
        }

        /** The content of a string without its quotation marks. */
        String content() {
            return text.substring(1, text.length() - 1);
        }
    }

    private final String text;
    private final int lastCommentEnd;
    private Rule.Place place;
    private int line = 1;
    private int at;
    private Token next;
    private Token afterNext;

    Tokens(String path, String text) {
        this.text = text;
        this.lastCommentEnd = text.lastIndexOf("*/");
        this.place = new Rule.Place(path, 1);
        this.next = scan();
        this.afterNext = scan();
    }

    /** The text of the file. */
    String text() {
        return text;
    }

    Token peek() {
        return next;
    }

    /** The token after the next one. */
    Token peekAfter() {
        return afterNext;
    }

    /** Takes the next token; at the end it is {@link Kind#END} again and again. */
    Token take() {
        Token taken = next;
        next = afterNext;
        afterNext = scan();
        return taken;
    }

    /** Takes the next token if it is this symbol or word. */
    boolean takes(String symbolOrWord) {
        boolean found = next.is(symbolOrWord);
        if (found) {
            take();
        }
        return found;
    }

    boolean atEnd() {
        return next.kind() == Kind.END;
    }

    /** Whether a rule begins here, with a name or without one, or the file ends. */
    boolean atRule() {
        return atEnd() || (next.is("rule") && (afterNext.kind() == Kind.STRING || afterNext.isAt()));
    }

    private Token scan() {
        skipSpaceAndComments();
        if (at == text.length()) {
            return token(Kind.END, at);
        }
        char first = text.charAt(at);
        if (isLetter(first)) {
            return token(Kind.WORD, endOf(letter -> isLetter(letter) || isDigit(letter) || letter == '_'));
        } else if (isDigit(first)) {
            return token(Kind.NUMBER, endOf(Tokens::isDigit));
        } else if (first == '"' && endOfString() > 0) {
            return token(Kind.STRING, endOfString());
        } else if (at + 1 < text.length() && isTwoSigns(first, text.charAt(at + 1))) {
            return token(Kind.SYMBOL, at + 2);
        } else if (SIGNS.indexOf(first) >= 0) {
            return token(Kind.SYMBOL, at + 1);
        }
        return token(Kind.FOREIGN, at + Character.charCount(text.codePointAt(at)));
    }

    private Token token(Kind kind, int end) {
        if (place.line() != line) {
            place = new Rule.Place(place.path(), line);
        }
        Token token = new Token(kind, text.substring(at, end), place, at);
        at = end;
        return token;
    }

    private void skipSpaceAndComments() {
        for (int end = endOfGap(); end > at; end = endOfGap()) {
            for (; at < end; at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
        }
    }

    /** The end of the comment or white space that begins here; an unclosed comment does not count as one. */
    private int endOfGap() {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at) && lastCommentEnd >= at + 2) {
            return text.indexOf("*/", at + 2) + 2;
        }
        return endOf(Character::isWhitespace);
    }

    /** The end of the characters of a kind that begin here. */
    private int endOf(IntPredicate kind) {
        int end = at;
        while (end < text.length() && kind.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the string that begins here; 0 if it is not closed on its line or contains a backslash. */
    private int endOfString() {
        for (int end = at + 1; end < text.length(); end++) {
            char letter = text.charAt(end);
            if (letter == '"') {
                return end + 1;
            } else if (letter == '\n' || letter == '\\') {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isTwoSigns(char first, char second) {
        return first != ' ' && second != ' ' && TWO_SIGNS.contains(String.valueOf(new char[] {first, second}));
    }

    private static boolean isLetter(int letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }
}
