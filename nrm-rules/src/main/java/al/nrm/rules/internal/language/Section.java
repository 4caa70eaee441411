package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Rule;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one part of a rule, up to the word that ends it. Characters outside the rule
 * language are reported and skipped; a part that exceeds the limits of length or depth ends at that point.
 */
final class Section {
    private static final int DEEPEST = 32;
    private static final int LONGEST = 5_000;
    private final Tokens tokens;
    private final Set<String> ends;
    private final Set<String> foreign;
    private final Problems problems;
    private int depth;
    private int length;
    private boolean stopped;
    private Rule.@Nullable Place last;
    private boolean readable = true;

    /**
     * @param ends the words that end it; so does the beginning of another rule
     * @param foreign signs of the language of rules that this part has no use for
     */
    Section(Tokens tokens, Set<String> ends, Set<String> foreign, Problems problems) {
        this.tokens = tokens;
        this.ends = ends;
        this.foreign = foreign;
        this.problems = problems;
    }

    /** Whether no character was refused and no limit exceeded; otherwise further problems would be misleading. */
    boolean isReadable() {
        return readable;
    }

    /** The place of the last token, if the next one is on a later line; a missing sign is reported there. */
    Optional<Rule.Place> lineBefore(Tokens.Token next) {
        return Optional.ofNullable(last)
                .filter(place -> place.line() < next.place().line());
    }

    /** The number of open parentheses. */
    int depth() {
        return depth;
    }

    /** The next token; one of kind {@link Tokens.Kind#END}, with the place of the word that ends it, if there is none. */
    Tokens.Token peek() {
        while (isForeign() || (stopped && !isOver())) {
            Tokens.Token passed = tokens.take();
            if (!stopped) {
                readable = false;
                UnexpectedCharacters.refuse(passed, tokens.text(), problems);
            }
        }
        Tokens.Token next = tokens.peek();
        return isOver() ? new Tokens.Token(Tokens.Kind.END, "", next.place(), next.start()) : next;
    }

    private boolean isForeign() {
        return tokens.peek().kind() == Tokens.Kind.FOREIGN
                || foreign.contains(tokens.peek().text());
    }

    private boolean isOver() {
        Tokens.Token next = tokens.peek();
        return tokens.atRule() || (next.kind() == Tokens.Kind.WORD && ends.contains(next.text()));
    }

    boolean atEnd() {
        return peek().kind() == Tokens.Kind.END;
    }

    /** Takes the next token; at the end it is {@link Tokens.Kind#END} again and again. */
    Tokens.Token take() {
        Tokens.Token token = peek();
        if (token.kind() == Tokens.Kind.END) {
            return token;
        }
        tokens.take();
        last = token.place();
        depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        length++;
        if (depth > DEEPEST) {
            stop(token.place(), "section.deep");
        } else if (length == LONGEST) {
            stop(token.place(), "section.long");
        }
        return token;
    }

    private void stop(Rule.Place place, String key) {
        problems.add(place, key);
        readable = false;
        stopped = true;
    }

    /** Takes the next token if it is this symbol or word. */
    boolean takes(String symbolOrWord) {
        boolean found = peek().is(symbolOrWord);
        if (found) {
            take();
        }
        return found;
    }

    /**
     * Takes a symbol.
     *
     * @throws RuleSyntaxException if the next token is another one; it is not taken
     */
    void expect(String symbol) throws RuleSyntaxException {
        Tokens.Token token = peek();
        if (!takes(symbol)) {
            boolean end = token.kind() == Tokens.Kind.END;
            Optional<Rule.Place> before = symbol.equals(";") ? lineBefore(token) : Optional.empty();
            if (before.isPresent()) {
                throw new RuleSyntaxException(before.get(), "expected.line-end", symbol);
            }
            throw new RuleSyntaxException(token.place(), end ? "expected" : "expected.other", symbol, token.text());
        }
    }

    /** Takes what is left. */
    void skip() {
        while (!atEnd()) {
            take();
        }
    }

    /** Takes what is left up to one of two symbols where this many parentheses are open. */
    void skipTo(int level, String one, String other) {
        while (!atEnd() && !(depth == level && (peek().is(one) || peek().is(other)))) {
            take();
        }
    }

    /** Takes what is left up to a symbol, and the symbol. */
    void skipPast(String symbol) {
        while (!atEnd() && !take().is(symbol)) {
            // Everything before the symbol belongs to the refused part.
        }
    }

    /** Reports a problem, unless it may only follow from a character that was skipped. */
    void note(RuleSyntaxException refused) {
        if (readable) {
            refused.noteIn(problems);
        }
    }
}
