package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses numbers, days, periods and texts that are written where a rule needs a code or a parameter. */
final class LiteralHints {
    private static final Pattern DAY_OR_PERIOD =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+|P[0-9T][0-9A-Z]*|IMMEDIATELY");

    private LiteralHints() {}

    /**
     * Refuses a number, a day or a period in the place of a comparison or conclusion.
     *
     * @throws RuleSyntaxException if the token is one of these
     */
    static void refuse(Tokens.Token token) throws RuleSyntaxException {
        boolean number = token.kind() == Tokens.Kind.NUMBER;
        boolean day = token.kind() == Tokens.Kind.STRING
                && DAY_OR_PERIOD.matcher(token.content()).matches();
        if (number || day) {
            throw new RuleSyntaxException(token.place(), "literal", token.text());
        }
    }

    /** The problem of a text or a bare word where a code is expected, with the code that was probably meant. */
    static RuleSyntaxException noCode(Tokens.Token token, String family, List<String> codes) {
        String word = token.kind() == Tokens.Kind.STRING ? token.content() : token.text();
        String code = family + "." + meaning(word);
        return RuleSyntaxException.unknown(token.place(), "code.expected", code, codes, family, token.text());
    }

    static Optional<Class<? extends Enum<?>>> codesOf(Field field) {
        if (field.type() instanceof Field.ValueType.OneCode one) {
            return Optional.of(one.codes());
        } else if (field.type() instanceof Field.ValueType.ManyCodes many) {
            return Optional.of(many.codes());
        }
        return Optional.empty();
    }

    /** The code for common words for an answer, such as {@code true} or {@code po}; other words unchanged. */
    static String meaning(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "po" -> "YES";
            case "false", "jo" -> "NO";
            case "padije", "nuk dihet", "panjohur" -> "UNKNOWN";
            default -> word;
        };
    }
}
