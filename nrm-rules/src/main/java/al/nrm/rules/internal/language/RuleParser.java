package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a rule file, once, from its first character to its last. Only what the language of rules knows is accepted;
 * everything else is refused with its line, all of it at once. Nothing that an author wrote is ever compiled or run.
 *
 * <p>A file is a {@link RuleFileHead head}, or none, and rules:
 *
 * <pre>{@code
 * rule "name" @sq("…") @en("…") @cite("…") @inForce("…") @policy
 * when
 *   Fact( field == Family.CODE, … ) and …
 * then
 *   conclude.call( Family.CODE );
 * end
 * }</pre>
 */
public final class RuleParser {
    private static final int MOST_PATTERNS = 8;
    private static final Set<String> AFTER_HEAD = Set.of("when", "then", "end");
    private final Tokens tokens;
    private final PackSymbols known;
    private final Problems problems;
    private final HeadReader heads;
    private boolean complete;

    private RuleParser(String path, String text, PackSymbols known, Problems problems) {
        this.tokens = new Tokens(path, text);
        this.known = known;
        this.problems = problems;
        this.heads = new HeadReader(known, problems);
    }

    /**
     * The rules of one file that could be read, in order; a problem for everything else in it.
     *
     * @param path the file's path in its pack
     * @param text its text, without carriage returns and hidden characters
     * @param known what the rest of the pack defines
     * @param most how many rules are read; the rest of the file is not looked at
     * @param problems is given what is wrong with the file
     */
    public static List<Rule> read(String path, String text, PackSymbols known, int most, Problems problems) {
        RuleParser file = new RuleParser(path, text, known, problems);
        file.refuseBackslashes(path);
        RuleFileHead.read(file.tokens, problems);
        List<Rule> rules = new ArrayList<>();
        int read = 0;
        while (!file.tokens.atEnd() && read < most && !problems.isFull()) {
            if (file.tokens.peek().is("rule")) {
                read++;
                file.rule().ifPresent(rules::add);
            } else {
                file.outside();
            }
        }
        return rules;
    }

    /** Comments are included: some parsers replace escapes before they recognise comments. */
    private void refuseBackslashes(String path) {
        int line = 1;
        for (String one : tokens.text().split("\n", -1)) {
            if (one.indexOf('\\') >= 0) {
                problems.add(new Rule.Place(path, line), "backslash");
            }
            line++;
        }
    }

    private void outside() {
        Tokens.Token first = tokens.take();
        if (tokens.text().startsWith("/*", first.start())) {
            UnexpectedCharacters.refuse(first, tokens.text(), problems);
        } else {
            problems.add(first.place(), "outside", first.text());
        }
        while (!tokens.atRule()) {
            tokens.take();
        }
    }

    private Optional<Rule> rule() {
        complete = true;
        Tokens.Token first = tokens.take();
        String id = name(first);
        Optional<HeadReader.Head> head = heads.read(id, notes(), first.place());

        takeWord("when", first);
        Section whenPart = new Section(tokens, Set.of("then", "end", "when", "conclude"), Set.of(";"), problems);
        ConditionReader reader = new ConditionReader(known, whenPart);
        Optional<Condition> when = reader.read();
        complete &= whenPart.isReadable();

        Rule.Place thenPlace = takeWord("then", first);
        Section thenPart = new Section(tokens, Set.of("end", "when", "then"), Set.of(), problems);
        boolean concludesNothing = thenPart.atEnd() && thenPart.isReadable() && complete;
        List<Conclusion> then = new ConclusionReader(known).read(thenPart);
        if (concludesNothing) {
            problems.add(thenPlace, "conclusion.none");
        }
        complete &= thenPart.isReadable();
        takeWord("end", first);

        if (!complete || head.isEmpty() || when.isEmpty() || then.isEmpty()) {
            if (problems.isEmpty()) {
                throw new IllegalStateException("A rule would be left out without a word: " + first.place());
            }
            return Optional.empty();
        }
        checkSize(when.get(), reader.patterns(), first);
        return Optional.of(new Rule(
                id,
                head.get().sentence(),
                head.get().citations(),
                head.get().inForce(),
                head.get().policy(),
                head.get().corrects(),
                head.get().overrides(),
                when.get(),
                then,
                first.place()));
    }

    private void checkSize(Condition when, int patterns, Tokens.Token rule) {
        if (patterns > MOST_PATTERNS) {
            problems.add(rule.place(), "rule.large");
        }
        if (when.observations().stream()
                        .filter(observation -> !observation.isNamed())
                        .count()
                > 1) {
            problems.add(rule.place(), "rule.observations");
        }
    }

    /** The name in quotation marks; empty, and a problem, if there is none. */
    private String name(Tokens.Token rule) {
        boolean given = tokens.peek().kind() == Tokens.Kind.STRING;
        String name = given ? tokens.take().content() : "";
        if (name.isEmpty()) {
            complete = false;
            boolean otherMarks = tokens.peek().kind() == Tokens.Kind.FOREIGN
                    && !tokens.peek().isAt();
            if (given || !otherMarks) {
                problems.add(rule.place(), "rule.nameless");
                skipToNote();
            }
        }
        return name;
    }

    /** Takes a keyword. Reports a missing keyword once per rule. */
    private Rule.Place takeWord(String word, Tokens.Token rule) {
        Rule.Place place = tokens.peek().place();
        if (!tokens.takes(word)) {
            if (complete) {
                problems.add(rule.place(), "rule.part", word);
            }
            complete = false;
        }
        return place;
    }

    private boolean isEndOfHead() {
        return tokens.atRule() || AFTER_HEAD.contains(tokens.peek().text());
    }

    private void skipToNote() {
        while (!isEndOfHead() && !tokens.peek().isAt()) {
            tokens.take();
        }
    }

    private List<HeadReader.Note> notes() {
        List<HeadReader.Note> notes = new ArrayList<>();
        while (!isEndOfHead()) {
            Tokens.Token at = tokens.take();
            if (at.isAt() && tokens.peek().kind() == Tokens.Kind.WORD) {
                notes.add(note(at));
                continue;
            }
            complete = false;
            if (at.kind() == Tokens.Kind.FOREIGN) {
                UnexpectedCharacters.refuse(at, tokens.text(), problems);
            } else {
                problems.add(at.place(), "head.other", at.text());
            }
            skipToNote();
        }
        return notes;
    }

    private HeadReader.Note note(Tokens.Token at) {
        String name = tokens.take().text();
        if (!tokens.takes("(")) {
            return new HeadReader.Note(name, "", true, at.place());
        }
        Tokens.Token text = tokens.peek();
        if (text.kind() == Tokens.Kind.STRING && tokens.peekAfter().is(")")) {
            tokens.take();
            tokens.take();
            return new HeadReader.Note(name, text.content(), true, at.place());
        }
        complete = false;
        if (text.kind() == Tokens.Kind.FOREIGN && text.text().equals("\"")) {
            UnexpectedCharacters.refuse(text, tokens.text(), problems);
        } else {
            problems.add(at.place(), "metadata.text", name);
        }
        skipToNote();
        return new HeadReader.Note(name, "", false, at.place());
    }
}
