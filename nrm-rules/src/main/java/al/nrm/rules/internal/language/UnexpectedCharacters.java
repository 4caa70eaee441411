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
        if (sign.equals("\\") || (sign.equals("\"") && rest.indexOf('\\') >= 0)) {
            // A backslash is refused wherever it stands.
            return;
        }
        if (sign.equals("\"")) {
            problems.add(
                    token.place(),
                    Text.of("Një thonjëz nuk mbyllet.", "A quotation mark is not closed."),
                    Text.of(
                            "Një tekst në thonjëza mbaron në rreshtin e vet.",
                            "A text in quotation marks ends on its own line."));
        } else if (text.startsWith("/*", token.start())) {
            problems.add(
                    token.place(),
                    Text.of("Një koment nuk mbyllet.", "A comment is not closed."),
                    Text.of("Ai që fillon me /* mbaron me */.", "One that begins with /* ends with */."));
        } else if (CURLY.contains(sign)) {
            problems.add(
                    token.place(),
                    named(sign, token),
                    Text.of(
                            "Jashtë një fjalie thonjëzat janë të drejta.",
                            "Outside of a sentence quotation marks are straight ones."),
                    "\"");
        } else if (sign.equals("=")) {
            problems.add(
                    token.place(),
                    named(sign, token),
                    Text.of("Barazia shkruhet me dy shenja.", "Equality is written with two signs."),
                    "==");
        } else {
            problems.add(
                    token.place(),
                    named(sign, token),
                    Text.of(
                            "Një rregull mban vetëm fjalë të fjalorit, tekste në thonjëza dhe shenjat"
                                    + " ( ) , . ; == != < <= > >= && ||.",
                            "A rule holds words of the vocabulary, texts in quotation marks, and the signs"
                                    + " ( ) , . ; == != < <= > >= && || alone."));
        }
    }

    /** A letter of another alphabet may look like one of ours, so its number is said too. */
    private static Text named(String sign, Tokens.Token token) {
        int letter = token.text().codePointAt(0);
        String name = letter > 126 ? "\"" + sign + "\" (" + HiddenCharacters.code(letter) + ")" : "\"" + sign + "\"";
        return Text.of("Shenja " + name + " nuk lejohet këtu.", "The sign " + name + " is not allowed here.");
    }
}
