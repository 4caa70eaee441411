package al.nrm.rules.internal.language;

import al.nrm.text.Text;
import java.util.Map;

/** Says of a sign that belongs to no rule what it is, and what to write instead. */
final class UnexpectedCharacters {
    private static final String CURLY = "“”„‟«»‘’‚'`";

    /** Spaces at which a line may not be broken, as word processors put them in. */
    private static final String SPACES = "\u00A0\u202F\u2007";

    private static final Map<String, String> MEANT = Map.of("=", "==", "≥", ">=", "≤", "<=", "≠", "!=");

    private UnexpectedCharacters() {}

    static void refuse(Tokens.Token token, String text, Problems problems) {
        String sign = token.text();
        int lineEnd = text.indexOf('\n', token.start());
        String rest = text.substring(token.start(), lineEnd < 0 ? text.length() : lineEnd);
        if (problems.isFull() || sign.equals("\\") || (sign.equals("\"") && rest.indexOf('\\') >= 0)) {
            // A backslash is refused wherever it is.
            return;
        }
        if (sign.equals("\"")) {
            problems.add(token.place(), "quotation-mark.open");
        } else if (text.startsWith("/*", token.start())) {
            problems.add(token.place(), "comment.open");
        } else {
            String key = key(sign);
            Text why = Problems.why(key);
            Text what = Problems.what("sign", named(sign));
            String meant = MEANT.getOrDefault(sign, "");
            if (SPACES.indexOf(sign) >= 0) {
                problems.add(token.place(), "sign.space", HiddenCharacters.code(sign.codePointAt(0)));
            } else if (key.equals("sign.curly")) {
                problems.add(token.place(), what, why, "\"");
            } else if (meant.isEmpty()) {
                problems.add(token.place(), what, why);
            } else {
                problems.add(token.place(), what, why, meant);
            }
        }
    }

    /** Which sentence says what to do about a sign. */
    private static String key(String sign) {
        if (CURLY.contains(sign)) {
            return "sign.curly";
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(sign.codePointAt(0));
        if (script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK) {
            return "sign.alphabet";
        }
        return switch (sign) {
            case "=" -> "sign.equals";
            case "#" -> "sign.comment";
            default -> "sign";
        };
    }

    /** A letter of another alphabet may look like one of ours, so its number is added. */
    private static String named(String sign) {
        int letter = sign.codePointAt(0);
        return letter > 126 ? "\"" + sign + "\" (" + HiddenCharacters.code(letter) + ")" : "\"" + sign + "\"";
    }
}
