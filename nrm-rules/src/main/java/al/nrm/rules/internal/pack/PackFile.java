package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import al.nrm.text.TextBundle;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One file of a pack while it is read: its path, the problems of the pack, the sources that it may cite, and the places of
 * its entries. The texts of problems are in {@code problems_sq} and {@code problems_en}.
 */
public final class PackFile {
    private static final TextBundle TEXTS = TextBundle.load(PackFile.class, "problems");

    private final String path;
    private final Problems problems;
    private final Set<String> sources;
    private final Map<String, Rule.Place> entries = new TreeMap<>();

    /** A file that cites no sources. */
    public PackFile(String path, Problems problems) {
        this(path, problems, Set.of());
    }

    /**
     * A file.
     *
     * @param sources the ids of the sources that it may cite
     */
    PackFile(String path, Problems problems, Set<String> sources) {
        this.path = path;
        this.problems = problems;
        this.sources = Set.copyOf(sources);
    }

    /**
     * A text of the problems.
     *
     * @param values the values of its places {@code {0}}, {@code {1}} …
     * @throws IllegalArgumentException if there is no such key
     */
    public static Text text(String key, Object... values) {
        return TEXTS.find(key, values).orElseThrow(() -> new IllegalArgumentException("No text: " + key));
    }

    public String path() {
        return path;
    }

    public Problems problems() {
        return problems;
    }

    Set<String> sources() {
        return sources;
    }

    /**
     * A place in the file.
     *
     * @param line from 1
     */
    public Rule.Place place(int line) {
        return new Rule.Place(path, line);
    }

    /**
     * Adds a problem whose two sentences are the texts {@code key} and {@code key.why}.
     *
     * @param values the values of the places of both texts
     */
    public void problem(int line, String key, Object... values) {
        problems.add(place(line), text(key, values), text(key + ".why", values));
    }

    /**
     * Adds the problem of an unknown word, with the nearest known one.
     *
     * @param key the text of the problem; the word is the value of its place
     */
    public void unknown(int line, String key, String word, Collection<String> known) {
        problems.unknown(place(line), text(key, word), word, known);
    }

    /** Records the line of an entry; of two entries with one id the first one counts. */
    void entry(String id, int line) {
        entries.putIfAbsent(path + "#" + id, place(line));
    }

    /** The places of the entries that were recorded, by path and id, such as {@code sources.yaml#policy}. */
    Map<String, Rule.Place> entries() {
        return entries;
    }
}
