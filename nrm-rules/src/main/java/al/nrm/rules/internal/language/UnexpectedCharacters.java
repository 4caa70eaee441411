package al.nrm.rules.internal.language;

import al.nrm.text.Text;

/** Says of a sign that belongs to no rule what it is, and what to write instead. */
final class UnexpectedCharacters {
    private static final String CURLY = "“”„‟«»‘’‚'`";

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
            String key = CURLY.contains(sign) ? "sign.curly" : sign.equals("=") ? "sign.equals" : "sign";
            Text why = Problems.why(key);
            Text what = Problems.what("sign", named(sign));
            switch (key) {
                case "sign.curly" -> problems.add(token.place(), what, why, "\"");
                case "sign.equals" -> problems.add(token.place(), what, why, "==");
                default -> problems.add(token.place(), what, why);
            }
        }
    }

    /** A letter of another alphabet may look like one of ours, so its number is added. */
    private static String named(String sign) {
        int letter = sign.codePointAt(0);
        return letter > 126 ? "\"" + sign + "\" (" + HiddenCharacters.code(letter) + ")" : "\"" + sign + "\"";
    }
}
