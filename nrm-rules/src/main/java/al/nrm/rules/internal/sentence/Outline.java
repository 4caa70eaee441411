package al.nrm.rules.internal.sentence;

import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The conditions of one rule as an outline: sentences, and groups of sentences indented below their head. */
final class Outline {
    private static final String OBSERVATION = "Observation";
    /** Prefix of the meaning of a sentence that introduces an observation of its own. */
    private static final String EXISTS = "exists ";

    private static final int DEEPEST = 32;
    private final String path;
    private final PhraseBook book;
    private final Unknown unknown;
    private final Problems problems;
    private final Deque<Group> open = new ArrayDeque<>();

    /** A group whose sentences are being read. */
    private static final class Group {
        private final String meaning;
        private final int line;
        private final int headColumn;
        private final List<Clause> parts = new ArrayList<>();
        private int column = -1;

        Group(String meaning, int line, int headColumn) {
            this.meaning = meaning;
            this.line = line;
            this.headColumn = headColumn;
        }

        boolean isOfObservation() {
            return meaning.endsWith(OBSERVATION);
        }

        /** The word before its parts, such as {@code not} in {@code not and}; empty if there is none. */
        String under() {
            int space = meaning.indexOf(' ');
            return space < 0 ? "" : meaning.substring(0, space);
        }
    }

    Outline(String path, PhraseBook book, Unknown unknown, Problems problems) {
        this.path = path;
        this.book = book;
        this.unknown = unknown;
        this.problems = problems;
        open.push(new Group("and", 0, -1));
    }

    /** The next line of the outline. */
    void add(int column, int line, String sentence) {
        while (open.size() > 1 && column <= open.element().headColumn) {
            close();
        }
        Group group = open.element();
        if (group.column < 0) {
            group.column = column;
        } else if ((group.column != column && open.size() > 1) || column > group.column) {
            refuse(
                    line,
                    Text.of(
                            "Ky rresht nuk nis aty ku nisin të tjerët e grupit.",
                            "This line does not begin where the others of its group do."),
                    Text.of(
                            "Fjalitë e një grupi shkruhen njëlloj brenda; vetëm nën kokën e një grupi shkruhet më brenda.",
                            "The sentences of a group are indented alike; only below the head of a group it goes deeper."));
        }
        Optional<PhraseBook.Found> head = book.find(Phrase.Section.GROUP, withoutColon(sentence));
        if (head.isPresent() && open.size() > DEEPEST) {
            refuse(
                    line,
                    Text.of("Ka tepër grupe.", "Too many groups."),
                    Text.of("Më së shumti 32 njëri brenda tjetrit.", "At most 32 within each other."));
        } else if (head.isPresent()) {
            open.push(new Group(head.get().meaning(), line, column));
        } else {
            group.parts.add(clause(line, sentence));
        }
    }

    private static String withoutColon(String sentence) {
        return sentence.endsWith(":") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The condition of a sentence; for an unknown sentence a placeholder, so that the rest can be read. */
    private Clause clause(int line, String sentence) {
        Optional<PhraseBook.Found> found = book.find(Phrase.Section.WHEN, sentence);
        if (found.isEmpty()) {
            unknown.add(new Rule.Place(path, line), Phrase.Section.WHEN, sentence);
            return open.stream().anyMatch(Group::isOfObservation)
                    ? new Clause.OfFact(OBSERVATION, new Clause.Said(line, "answer == Answer.YES"))
                    : new Clause.Under("exists", new Clause.OfFact("Person", new Clause.Said(line, "")));
        }
        String meaning = found.get().meaning();
        if (meaning.startsWith(EXISTS)) {
            return new Clause.Under("exists", fact(line, meaning.substring(EXISTS.length())));
        }
        Clause.OfFact fact = fact(line, meaning);
        if (fact.noun().equals(OBSERVATION) && open.stream().noneMatch(Group::isOfObservation)) {
            refuse(
                    line,
                    Text.of(
                            "Nuk thuhet për cilin vëzhgim flet fjalia.",
                            "The sentence does not say of which observation it speaks."),
                    Text.of(
                            "Ajo qëndron, më brenda, nën „ka një vëzhgim për të cilin:“ ose „nuk ka asnjë vëzhgim për të cilin:“.",
                            "It stands, indented, below “there is an observation of which:” or “there is no observation of which:”."));
        }
        return fact;
    }

    private static Clause.OfFact fact(int line, String meaning) {
        int bracket = meaning.indexOf("( ");
        return new Clause.OfFact(
                meaning.substring(0, bracket),
                new Clause.Said(line, meaning.substring(bracket + 2, meaning.length() - 2)));
    }

    private void close() {
        Group group = open.pop();
        if (group.parts.isEmpty()) {
            refuse(
                    group.line,
                    Text.of("Nën këtë rresht nuk qëndron asnjë fjali.", "No sentence stands below this line."),
                    Text.of(
                            "Fjalitë e grupit shkruhen nën të, më brenda.",
                            "The sentences of the group stand below it, indented more deeply."));
            return;
        }
        Clause.Joint joint = group.meaning.endsWith("or") ? Clause.Joint.OR : Clause.Joint.AND;
        Clause whole = Clause.join(joint, group.parts);
        if (group.isOfObservation() && !isOfObservation(whole)) {
            refuse(
                    group.line,
                    Text.of(
                            "Nën këtë rresht qëndron diçka tjetër veç shenjës.",
                            "Something other than the sign stands below this line."),
                    Text.of(
                            "Këtu vetëm thuhet cila është shenja dhe ç’përgjigje ka.",
                            "Here it is only said which sign it is and what its answer is."));
        }
        open.element().parts.add(group.under().isEmpty() ? whole : new Clause.Under(group.under(), whole));
    }

    private static boolean isOfObservation(Clause clause) {
        return clause instanceof Clause.OfFact fact && fact.noun().equals(OBSERVATION);
    }

    /** Writes the meaning of the outline into the lines. */
    void write(RuleLines lines) {
        while (open.size() > 1) {
            close();
        }
        for (Clause clause : Clause.merged(Clause.Joint.AND, open.element().parts)) {
            clause.write(lines, "", "");
        }
    }

    private void refuse(int line, Text what, Text why) {
        problems.add(new Rule.Place(path, line), what, why);
    }
}
