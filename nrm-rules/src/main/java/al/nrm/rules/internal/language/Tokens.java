package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a condition or a conclusion, one after the other, with their lines. Whatever is no word of the small
 * language of rules becomes one token of its own that fits nowhere.
 */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("(?<space>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<word>[A-Za-z][A-Za-z0-9_]*)"
            + "|(?<string>\"[^\"\\\\\\n]*\")"
            + "|(?<symbol>==|!=|<=|>=|&&|\\|\\||[<>().,;])"
            + "|(?<other>[0-9]+|(?s:.))");

    /** What a token is. */
    enum Kind {
        WORD,
        STRING,
        SYMBOL,
        OTHER,
        END
    }

    /** One token, its place, and where it begins in the text. */
    record Token(Kind kind, String text, Rule.Place place, int start) {
        /** Where the text after it begins. */
        int end() {
            return start + text.length();
        }

        boolean is(String symbolOrWord) {
            return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(symbolOrWord);
        }

        /** The content of a string without its quotation marks. */
        String content() {
            return text.substring(1, text.length() - 1);
        }
    }

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Tokens(String text, Rule.Place start) {
        int line = start.line();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            kind(matcher, new Rule.Place(start.path(), line)).ifPresent(tokens::add);
            line += (int)
                    matcher.group().chars().filter(letter -> letter == '\n').count();
        }
        tokens.add(new Token(Kind.END, "", new Rule.Place(start.path(), line), text.length()));
    }

    /** The same text with each comment blanked out, so that all lines stay where they are. */
    static String withoutComments(String text) {
        return TOKEN.matcher(text).replaceAll(found -> {
            String part = found.group();
            boolean comment = part.startsWith("//") || (part.startsWith("/*") && part.length() > 1);
            return Matcher.quoteReplacement(comment ? part.replaceAll("[^\\n]", " ") : part);
        });
    }

    private static Optional<Token> kind(Matcher matcher, Rule.Place place) {
        String text = matcher.group();
        if (matcher.group("space") != null) {
            return Optional.empty();
        } else if (matcher.group("word") != null) {
            return Optional.of(new Token(Kind.WORD, text, place, matcher.start()));
        } else if (matcher.group("string") != null) {
            return Optional.of(new Token(Kind.STRING, text, place, matcher.start()));
        } else if (matcher.group("symbol") != null) {
            return Optional.of(new Token(Kind.SYMBOL, text, place, matcher.start()));
        }
        return Optional.of(new Token(Kind.OTHER, text, place, matcher.start()));
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    /** The token after the next one. */
    Token peekAfter() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** The texts of all tokens that are none of these. */
    List<String> textsWithout(Set<String> left) {
        return tokens.stream()
                .filter(token -> token.kind() != Kind.END)
                .map(Token::text)
                .filter(text -> !left.contains(text))
                .toList();
    }

    /** Takes the next token if it is this symbol or word. */
    boolean takes(String symbolOrWord) {
        if (peek().is(symbolOrWord)) {
            take();
            return true;
        }
        return false;
    }

    /** Goes on behind the next such symbol, the one just taken included, or at the end. */
    void skipAfter(String symbol) {
        if (next > 0 && tokens.get(next - 1).is(symbol)) {
            return;
        }
        while (!atEnd() && !take().is(symbol)) {
            // Whatever stands before the symbol belongs to what was refused.
        }
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }
}
