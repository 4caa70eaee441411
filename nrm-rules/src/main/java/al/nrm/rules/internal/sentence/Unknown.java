package al.nrm.rules.internal.sentence;

import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Says that a sentence is not known, and which ones that are known it is most like. */
final class Unknown {
    /** A search costs a walk over the whole book; beyond this number of unknown sentences no hints are searched. */
    private static final int MOST_SEARCHES = 100;

    private static final int LONGEST_SHOWN = 120;
    private static final int LONGEST_SEARCHED = 300;
    private final PhraseBook book;
    private final Problems problems;
    private int searches;

    Unknown(PhraseBook book, Problems problems) {
        this.book = book;
        this.problems = problems;
    }

    void add(Rule.Place place, Phrase.Section section, String sentence) {
        Phrase.Section other = section == Phrase.Section.WHEN ? Phrase.Section.THEN : Phrase.Section.WHEN;
        String shown = sentence.length() > LONGEST_SHOWN ? sentence.substring(0, LONGEST_SHOWN) + "…" : sentence;
        if (book.find(other, sentence).isPresent()) {
            boolean condition = other == Phrase.Section.WHEN;
            problems.add(
                    place,
                    Text.of(
                            "Fjalia „" + shown + "“ nuk qëndron këtu.",
                            "The sentence “" + shown + "” does not stand here."),
                    condition
                            ? Text.of(
                                    "Ajo është kusht: qëndron mes when dhe then.",
                                    "It is a condition: it stands between when and then.")
                            : Text.of(
                                    "Ajo është përfundim: qëndron pas then.",
                                    "It is a conclusion: it stands after then."));
            return;
        }
        Text what = Text.of("Fjalia „" + shown + "“ nuk njihet.", "The sentence “" + shown + "” is not known.");
        List<Phrase.Section> sections = section == Phrase.Section.WHEN
                ? List.of(Phrase.Section.WHEN, Phrase.Section.GROUP)
                : List.of(Phrase.Section.THEN);
        List<String> nearest = ++searches > MOST_SEARCHES || sentence.length() > LONGEST_SEARCHED
                ? List.of()
                : book.nearest(sections, sentence);
        if (nearest.isEmpty()) {
            problems.add(
                    place,
                    what,
                    Text.of(
                            "Fjalitë e njohura i liston nrm pack words.",
                            "The known sentences are listed by nrm pack words."));
            return;
        }
        String list = nearest.stream().collect(Collectors.joining("; "));
        problems.add(
                place, what, Text.of("Më të afërtat: " + list + ".", "The nearest: " + list + "."), nearest.get(0));
    }
}
