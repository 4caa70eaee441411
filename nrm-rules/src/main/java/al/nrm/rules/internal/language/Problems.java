package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.NearestWord;
import al.nrm.text.Text;
import al.nrm.text.TextBundle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Collects the problems of a pack, so that all are reported together. */
public final class Problems {
    /** Caps the number of reported problems so that a hostile pack cannot tie up the reader. */
    private static final int MOST = 1_000;

    /** Upper bounds on the search for the nearest known word: searches in a pack, known words, length of a word. */
    private static final int MOST_HINTS = 200;

    private static final int MOST_CANDIDATES = 2_000;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_SENTENCE = 1_600;
    private static final int LONGEST_LIST = 1_200;
    private static final Pattern KEYWORD =
            Pattern.compile("(?<![\\p{L}.])(?:rule|when|then|end)(?![\\p{L}(]|\\.\\p{L})");
    private static final Map<String, String> KEYWORDS =
            Map.of("rule", "rregulli", "when", "kur", "then", "atëherë", "end", "fund");
    private static final TextBundle TEXTS = TextBundle.load(Problems.class, "problems");
    private final List<RulePackProblem> found = new ArrayList<>();
    private final Set<String> defective = new HashSet<>();
    private int hints;

    /** The text of a problem. */
    static Text what(String key, Object... values) {
        return TEXTS.find(key, values).orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }

    /** The reason of a problem, and what is allowed instead. */
    static Text why(String key, Object... values) {
        return what(key + ".why", values);
    }

    /**
     * Notes a problem of a rule.
     *
     * @param key the problem, a key of the texts of this package
     * @param values the values for the placeholders of its texts
     */
    void add(Rule.Place place, String key, Object... values) {
        if (!isFull()) {
            add(place, what(key, values), why(key, values));
        }
    }

    /** Whether the limit is reached; further problems are not recorded. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    /** Notes a problem. */
    public void add(Rule.Place place, Text what, Text why) {
        add(place, what, why, Optional.empty());
    }

    /** Notes a problem, and what was perhaps meant. */
    public void add(Rule.Place place, Text what, Text why, String maybe) {
        add(place, what, why, Optional.of(maybe));
    }

    private void add(Rule.Place place, Text what, Text why, Optional<String> maybe) {
        if (found.size() < MOST) {
            boolean sentences = place.path().endsWith(".dslr");
            found.add(RulePackProblem.builder()
                    .path(plain(place.path()))
                    .line(place.line())
                    .what(plain(sentences ? albanian(what) : what))
                    .why(plain(sentences ? albanian(why) : why))
                    .maybe(maybe.map(word -> plain(Text.of("Ndoshta \"" + word + "\"", "Maybe \"" + word + "\""))))
                    .build());
        }
    }

    /** In a file of sentences the Albanian text names the words of rules in Albanian. */
    private static Text albanian(Text text) {
        return Text.of(
                KEYWORD.matcher(text.sq()).replaceAll(word -> KEYWORDS.getOrDefault(word.group(), word.group())),
                text.en());
    }

    /** The text on one line, without hidden characters, and not longer than the limit. */
    private static String plain(String text) {
        String shown = HiddenCharacters.shown(text);
        return shown.length() > LONGEST_SENTENCE ? shown.substring(0, LONGEST_SENTENCE) + "…" : shown;
    }

    private static Text plain(Text text) {
        return Text.of(plain(text.sq()), plain(text.en()));
    }

    /** Records a word whose own entry was refused, so that its uses are not reported too. */
    public void defective(String word) {
        defective.add(word);
    }

    /** Whether a word's own entry was refused. */
    public boolean isDefective(String word) {
        return defective.contains(word);
    }

    /**
     * Notes a word that is not known, with the nearest one that is. Nothing is noted where it is not known because
     * something else was refused: its own entry, or all of its kind.
     */
    public void unknown(Rule.Place place, Text what, String word, Collection<String> known) {
        unknown(place, what, word, known, Optional.empty());
    }

    /** Likewise, with a sentence on how the list of known words could grow; such a list is given whole. */
    void unknown(Rule.Place place, Text what, String word, Collection<String> known, Optional<Text> growth) {
        boolean alreadySaid = !found.isEmpty() && (known.isEmpty() || defective.contains(word));
        if (found.size() >= MOST || alreadySaid) {
            return;
        }
        String all = String.join(", ", new TreeSet<>(known));
        int most = growth.isPresent() ? LONGEST_LIST : 400;
        String list = all.length() > most ? all.substring(0, all.lastIndexOf(',', most)) + ", …" : all;
        boolean worthwhile = ++hints <= MOST_HINTS && known.size() <= MOST_CANDIDATES && word.length() <= LONGEST_WORD;
        Optional<String> near = worthwhile ? NearestWord.to(word, known) : Optional.empty();
        Text why = known.isEmpty()
                ? Text.of("Asgjë e tillë nuk njihet.", "Nothing of this kind is known.")
                : Text.of("Njihen: " + list + ".", "Known: " + list + ".");
        Text whole = growth.map(text -> Text.of(why.sq() + " " + text.sq(), why.en() + " " + text.en()))
                .orElse(why);
        add(place, what, whole, near);
    }

    /** How many were found so far. */
    public int count() {
        return found.size();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file and line, each once. */
    public List<RulePackProblem> sorted() {
        return List.copyOf(new TreeSet<>(found));
    }
}
