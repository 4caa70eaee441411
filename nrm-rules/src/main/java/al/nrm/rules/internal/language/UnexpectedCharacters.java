package al.nrm.rules.internal.language;

import al.nrm.text.Text;
import java.util.Map;

/** Reports characters that are not part of the rule language, with the replacement that was probably meant. */
final class UnexpectedCharacters {
    private static final String CURLY = "“”„‟«»‘’‚'`";

    /** Non-breaking spaces, as word processors insert them. */
    private static final String SPACES = "\u00A0\u202F\u2007";

    private static final Map<String, String> MEANT = Map.of("=", "==", "≥", ">=", "≤", "<=", "≠", "!=");

    private UnexpectedCharacters() {}

    static void refuse(Tokens.Token token, String text, Problems problems) {
        String sign = token.text();
        int lineEnd = text.indexOf('\n', token.start());
        String rest = text.substring(token.start(), lineEnd < 0 ? text.length() : lineEnd);
        if (problems.isFull() || sign.equals("\\") || (sign.equals("\"") && rest.indexOf('\\') >= 0)) {
            // Backslashes are reported separately.
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

    /** The key of the text for a character. */
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

    /** The character in quotation marks; outside ASCII with its code, since it may look like an ASCII letter. */
    private static String named(String sign) {
        int letter = sign.codePointAt(0);
        return letter > 126 ? "\"" + sign + "\" (" + HiddenCharacters.code(letter) + ")" : "\"" + sign + "\"";
    }
}
