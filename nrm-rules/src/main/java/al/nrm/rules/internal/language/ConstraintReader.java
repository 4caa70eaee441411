package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Test;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands between the parentheses of a pattern. The language is small on purpose: comparisons of a field with
 * a code, a parameter or an indicator, joined by {@code &&} and {@code ||}.
 */
public final class ConstraintReader {
    private final PackSymbols known;
    private final Problems problems;

    public ConstraintReader(PackSymbols known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /**
     * The test that a text says; {@link Test#NOTHING}, and a problem, where it says something that is not allowed.
     *
     * @param type the noun whose fields it may name
     * @param text one constraint, without the comma after it
     * @param start where it begins
     */
    public Test read(FactType type, String text, Rule.Place start) {
        Tokens tokens = new Tokens(text, start);
        try {
            Test test = any(type, tokens);
            if (!tokens.atEnd()) {
                throw notExpected(tokens.peek());
            }
            return test;
        } catch (RuleSyntaxException refused) {
            refused.noteIn(problems);
            return Test.NOTHING;
        }
    }

    private Test any(FactType type, Tokens tokens) throws RuleSyntaxException {
        List<Test> parts = new ArrayList<>();
        do {
            parts.add(all(type, tokens));
        } while (tokens.takes("||"));
        return parts.size() == 1 ? parts.get(0) : new Test.Any(parts);
    }

    private Test all(FactType type, Tokens tokens) throws RuleSyntaxException {
        List<Test> parts = new ArrayList<>();
        do {
            parts.add(one(type, tokens));
        } while (tokens.takes("&&"));
        return parts.size() == 1 ? parts.get(0) : new Test.All(parts);
    }

    private Test one(FactType type, Tokens tokens) throws RuleSyntaxException {
        if (tokens.takes("(")) {
            Test inner = any(type, tokens);
            expect(tokens, ")");
            return inner;
        }
        Field field = field(type, tokens);
        boolean negated = tokens.takes("not");
        Tokens.Token operator = tokens.take();
        if (operator.is("in")) {
            return in(field, tokens, negated);
        }
        if (operator.is("contains")) {
            return compare(field, negated ? Operator.NOT_CONTAINS : Operator.CONTAINS, tokens, operator);
        }
        if (negated) {
            throw notExpected(operator);
        }
        return compare(
                field, Operator.parse(operator.text()).orElseThrow(() -> notExpected(operator)), tokens, operator);
    }

    private Field field(FactType type, Tokens tokens) throws RuleSyntaxException {
        Tokens.Token word = tokens.take();
        if (word.kind() != Tokens.Kind.WORD) {
            throw notExpected(word);
        }
        Field field = type.fields().get(word.text());
        if (field == null) {
            throw RuleSyntaxException.unknown(
                    word.place(),
                    Text.of(
                            "\"" + word.text() + "\" nuk njihet te " + type.name() + ".",
                            "\"" + word.text() + "\" is not known of " + type.name() + "."),
                    word.text(),
                    type.fields().keySet());
        }
        return field;
    }

    private Test in(Field field, Tokens tokens, boolean negated) throws RuleSyntaxException {
        Tokens.Token open = tokens.peek();
        expect(tokens, "(");
        List<Test> parts = new ArrayList<>();
        do {
            parts.add(compare(field, negated ? Operator.NOT_EQUAL : Operator.EQUAL, tokens, open));
        } while (tokens.takes(","));
        expect(tokens, ")");
        return negated ? new Test.All(parts) : new Test.Any(parts);
    }

    private Test compare(Field field, Operator operator, Tokens tokens, Tokens.Token at) throws RuleSyntaxException {
        Operand operand = operand(field, tokens);
        new ComparisonTypeCheck(known).check(field, operator, operand, at.place());
        return new Test.Compare(field, operator, operand);
    }

    private Operand operand(Field field, Tokens tokens) throws RuleSyntaxException {
        Tokens.Token first = tokens.take();
        Optional<RuleSyntaxException> literal = LiteralHints.of(first);
        if (literal.isPresent()) {
            throw literal.get();
        }
        Optional<Class<? extends Enum<?>>> codes = LiteralHints.codesOf(field);
        boolean bare = first.kind() == Tokens.Kind.WORD && !tokens.peek().is(".") && !first.is("parameter");
        if (codes.isPresent() && (bare || first.kind() == Tokens.Kind.STRING)) {
            throw LiteralHints.noCode(first, codes.get());
        }
        if (first.kind() == Tokens.Kind.STRING) {
            return new Operand.IndicatorId(first.content());
        }
        if (first.kind() != Tokens.Kind.WORD) {
            throw notExpected(first);
        }
        if (first.text().equals("parameter")) {
            expect(tokens, "(");
            Tokens.Token name = tokens.take();
            if (name.kind() != Tokens.Kind.STRING) {
                throw notExpected(name);
            }
            expect(tokens, ")");
            return new Operand.OfParameter(name.content());
        }
        expect(tokens, ".");
        Tokens.Token code = tokens.take();
        if (code.kind() != Tokens.Kind.WORD) {
            throw notExpected(code);
        }
        return code(first, code);
    }

    static Operand.Code code(Tokens.Token family, Tokens.Token code) throws RuleSyntaxException {
        Class<? extends Enum<?>> codes = Codes.families().get(family.text());
        if (codes == null) {
            throw RuleSyntaxException.unknown(
                    family.place(),
                    Text.of(
                            "\"" + family.text() + "\" nuk është grup kodesh.",
                            "\"" + family.text() + "\" is no family of codes."),
                    family.text(),
                    Codes.families().keySet());
        }
        Enum<?> value = Codes.find(codes, code.text())
                .orElseThrow(() -> RuleSyntaxException.unknown(
                        code.place(),
                        Text.of(
                                "Kodi \"" + code.text() + "\" nuk njihet te " + family.text() + ".",
                                "The code \"" + code.text() + "\" is not known of " + family.text() + "."),
                        family.text() + "." + code.text(),
                        Codes.written(codes)));
        return new Operand.Code(value, family.text() + "." + code.text());
    }

    static void expect(Tokens tokens, String symbol) throws RuleSyntaxException {
        Tokens.Token token = tokens.take();
        if (!token.is(symbol)) {
            throw new RuleSyntaxException(
                    token.place(),
                    Text.of(
                            "Këtu pritet \"" + symbol + "\"" + found(token, ", jo \"") + ".",
                            "\"" + symbol + "\" is expected here" + found(token, ", not \"") + "."),
                    Text.of("Shkrimi i rregullit nuk është i plotë.", "The rule is not written to the end."));
        }
    }

    private static String found(Tokens.Token token, String before) {
        return token.kind() == Tokens.Kind.END ? "" : before + token.text() + "\"";
    }

    static RuleSyntaxException notExpected(Tokens.Token token) {
        String text = token.kind() == Tokens.Kind.END ? "…" : token.text();
        return new RuleSyntaxException(
                token.place(),
                Text.of("\"" + text + "\" nuk lejohet këtu.", "\"" + text + "\" is not allowed here."),
                Text.of(
                        "Një kusht është: fusha, krahasimi, kodi; bashkohen me && ose ||.",
                        "A condition is: field, comparison, code; joined by && or ||."));
    }
}
