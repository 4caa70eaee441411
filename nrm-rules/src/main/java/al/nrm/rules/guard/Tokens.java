package al.nrm.rules.guard;

import al.nrm.rules.criteria.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            + "|(?<other>[0-9]+|.)");

    /** What a token is. */
    enum Kind {
        WORD,
        STRING,
        SYMBOL,
        OTHER,
        END
    }

    /** One token and its place. */
    record Token(Kind kind, String text, Rule.Place place) {
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
            line += (int) matcher.group().chars().filter(letter -> letter == '\n').count();
        }
        tokens.add(new Token(Kind.END, "", new Rule.Place(start.path(), line)));
    }

    private static Optional<Token> kind(Matcher matcher, Rule.Place place) {
        String text = matcher.group();
        if (matcher.group("space") != null) {
            return Optional.empty();
        } else if (matcher.group("word") != null) {
            return Optional.of(new Token(Kind.WORD, text, place));
        } else if (matcher.group("string") != null) {
            return Optional.of(new Token(Kind.STRING, text, place));
        } else if (matcher.group("symbol") != null) {
            return Optional.of(new Token(Kind.SYMBOL, text, place));
        }
        return Optional.of(new Token(Kind.OTHER, text, place));
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

    /** Takes the next token if it is this symbol or word. */
    boolean takes(String symbolOrWord) {
        if (peek().is(symbolOrWord)) {
            take();
            return true;
        }
        return false;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }
}
