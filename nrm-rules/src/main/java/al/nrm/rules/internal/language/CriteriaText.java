package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a criteria file into its rules before any other parser sees it, and accounts for every letter: what is neither
 * part of a rule nor a comment is refused. A parser that skips or repairs what it does not understand can therefore not
 * make a rule say something else than what stands in the file.
 */
public final class CriteriaText {
    private static final Set<String> AFTER_WHEN = Set.of("then", "end");
    private final Problems problems;
    private final String text;
    private final String readable;
    private final Tokens tokens;
    private boolean complete;

    private CriteriaText(String path, String text, Problems problems) {
        this.problems = problems;
        this.text = text;
        this.readable = Tokens.withoutComments(text);
        this.tokens = new Tokens(text, new Rule.Place(path, 1));
    }

    /**
     * The rules of a file, in order; a problem for everything else in it.
     *
     * @param text without carriage returns and hidden letters
     */
    public static List<RuleText> read(String path, String text, Problems problems) {
        CriteriaText file = new CriteriaText(path, text, problems);
        file.refuseBackslashes(path);
        List<RuleText> rules = new ArrayList<>();
        while (!file.tokens.atEnd()) {
            if (file.tokens.peek().is("rule")) {
                rules.add(file.rule());
            } else {
                file.outside();
            }
        }
        return rules;
    }

    /** Also in a comment: some parsers turn an escape into a letter before they look for comments. */
    private void refuseBackslashes(String path) {
        int line = 1;
        for (String one : text.split("\n", -1)) {
            if (one.indexOf('\\') >= 0) {
                problems.add(
                        new Rule.Place(path, line),
                        Text.of("Këtu qëndron një vijë e pjerrët mbrapsht (\\).", "A backslash (\\) stands here."),
                        Text.of(
                                "Nuk lejohet askund në një skedar rregullash; brenda një fjalie thonjëzat shkruhen „…“ ose ‘…’.",
                                "It is allowed nowhere in a rule file; inside a sentence quotation marks are „…“ or ‘…’."));
            }
            line++;
        }
    }

    private boolean atRule() {
        return tokens.atEnd() || (tokens.peek().is("rule") && tokens.peekAfter().kind() == Tokens.Kind.STRING);
    }

    private void outside() {
        Tokens.Token first = tokens.take();
        if (text.startsWith("/*", first.start())) {
            UnexpectedCharacters.refuse(first, text, problems);
            skipToRule();
            return;
        }
        refuse(
                first,
                Text.of(
                        "\"" + first.text() + "\" qëndron jashtë një rregulli.",
                        "\"" + first.text() + "\" stands outside of a rule."),
                Text.of(
                        "Një skedar mban vetëm rregulla dhe komente; një rregull fillon me rule \"emri\" dhe mbaron me end.",
                        "A file holds rules and comments alone; a rule begins with rule \"name\" and ends with end."));
        skipToRule();
    }

    private void skipToRule() {
        while (!atRule()) {
            tokens.take();
        }
    }

    private RuleText rule() {
        complete = true;
        Tokens.Token first = tokens.take();
        String name = "";
        if (tokens.peek().kind() == Tokens.Kind.STRING) {
            name = tokens.take().content();
        } else {
            complete = false;
            if (tokens.peek().kind() != Tokens.Kind.OTHER) {
                noName(first);
                skipHead();
            }
        }
        List<RuleText.Note> notes = notes();
        Tokens.Token when = section(first, "when");
        int whenEnd = body(Set.of("then", "end", "when", "conclude"), true);
        Tokens.Token then = section(first, "then");
        int thenEnd = body(Set.of("end", "when", "then"), false);
        Tokens.Token end = section(first, "end");
        return new RuleText(
                name,
                notes,
                readable.substring(first.start(), Math.max(first.start(), end.end())),
                readable.substring(Math.min(when.end(), whenEnd), whenEnd),
                readable.substring(Math.min(then.end(), thenEnd), thenEnd),
                first.place(),
                when.place(),
                then.place(),
                complete);
    }

    private void noName(Tokens.Token rule) {
        refuse(
                rule,
                Text.of("Rregulli nuk ka emër në thonjëza.", "The rule has no name in quotation marks."),
                Text.of("Shkruhet: rule \"emri\".", "It is written: rule \"name\"."));
    }

    /** Takes the word that begins or ends a part of a rule. Where it is missing, the rule is blamed, once. */
    private Tokens.Token section(Tokens.Token rule, String word) {
        if (tokens.peek().is(word)) {
            return tokens.take();
        }
        if (complete) {
            refuse(
                    rule,
                    Text.of("Rregullit i mungon \"" + word + "\".", "The rule lacks \"" + word + "\"."),
                    Text.of(
                            "Një rregull është: rule \"emri\" @sq @en @cite @inForce when … then … end.",
                            "A rule is: rule \"name\" @sq @en @cite @inForce when … then … end."));
        }
        complete = false;
        return tokens.peek();
    }

    private List<RuleText.Note> notes() {
        List<RuleText.Note> notes = new ArrayList<>();
        while (!tokens.peek().is("when") && !isEndOfHead()) {
            Tokens.Token at = tokens.take();
            if (at.text().equals("@") && tokens.peek().kind() == Tokens.Kind.WORD) {
                note(at, notes);
            } else if (isForeign(at, false)) {
                complete = false;
                UnexpectedCharacters.refuse(at, text, problems);
                skipHead();
            } else {
                complete = false;
                refuse(
                        at,
                        Text.of(
                                "\"" + at.text() + "\" nuk lejohet në kokën e rregullit.",
                                "\"" + at.text() + "\" is not allowed in the head of a rule."),
                        Text.of(
                                "Para \"when\" qëndrojnë vetëm @sq, @en, @cite, @inForce dhe @policy.",
                                "Before \"when\" stand @sq, @en, @cite, @inForce and @policy alone."));
                skipHead();
            }
        }
        return notes;
    }

    private boolean isEndOfHead() {
        return atRule() || AFTER_WHEN.contains(tokens.peek().text());
    }

    private void skipHead() {
        while (!tokens.peek().is("when")
                && !isEndOfHead()
                && !tokens.peek().text().equals("@")) {
            tokens.take();
        }
    }

    private void note(Tokens.Token at, List<RuleText.Note> notes) {
        Tokens.Token name = tokens.take();
        String value = "";
        if (tokens.takes("(")) {
            Tokens.Token text = tokens.peek();
            boolean one =
                    text.kind() == Tokens.Kind.STRING && tokens.peekAfter().is(")");
            if (text.kind() == Tokens.Kind.OTHER && text.text().equals("\"")) {
                complete = false;
                UnexpectedCharacters.refuse(text, this.text, problems);
                skipHead();
                notes.add(new RuleText.Note(name.text(), "", false, at.place()));
                return;
            }
            if (!one) {
                complete = false;
                refuse(
                        at,
                        Text.of(
                                "@" + name.text() + " nuk ka një tekst të vetëm në thonjëza.",
                                "@" + name.text() + " does not hold one text in quotation marks."),
                        Text.of(
                                "Shkruhet @" + name.text() + "(\"…\"); brenda fjalisë thonjëzat janë „…“ ose ‘…’.",
                                "It is written @" + name.text()
                                        + "(\"…\"); inside a sentence quotation marks are „…“ or ‘…’."));
                skipHead();
                notes.add(new RuleText.Note(name.text(), "", false, at.place()));
                return;
            }
            value = tokens.take().content();
            tokens.take();
        }
        notes.add(new RuleText.Note(name.text(), value, true, at.place()));
    }

    /** Walks to one of the words that end a part; the place where it stands. */
    private int body(Set<String> ends, boolean condition) {
        RuleSizeLimits body = new RuleSizeLimits(problems);
        while (!atRule()
                && !(tokens.peek().kind() == Tokens.Kind.WORD
                        && ends.contains(tokens.peek().text()))) {
            Tokens.Token token = tokens.take();
            if (isForeign(token, condition)) {
                complete = false;
                UnexpectedCharacters.refuse(token, text, problems);
            } else {
                complete &= body.fits(token, tokens.peek());
            }
        }
        return tokens.peek().start();
    }

    private static boolean isForeign(Tokens.Token token, boolean condition) {
        char first = token.text().charAt(0);
        boolean number = first >= '0' && first <= '9';
        return (token.kind() == Tokens.Kind.OTHER && !number) || (condition && token.is(";"));
    }

    private void refuse(Tokens.Token token, Text what, Text why) {
        problems.add(token.place(), what, why);
    }
}
