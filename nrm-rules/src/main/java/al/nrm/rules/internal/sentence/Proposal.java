package al.nrm.rules.internal.sentence;

import al.nrm.text.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which known sentence an author meant, if only one can have been meant. Words are compared and not letters: a proposal has
 * every word of what was written, in order, and may only spell some otherwise or go on. So it cannot
 * mean the opposite or another duty.
 */
final class Proposal {
    /** Words that do not change the meaning. */
    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "person",
            "she",
            "he",
            "they",
            "it",
            "personi",
            "personit",
            "ai",
            "ajo",
            "i",
            "e",
            "te",
            "se");

    /** Negations; a proposal may not add one. */
    private static final Set<String> DENIALS =
            Set.of("nuk", "jo", "as", "asnje", "pa", "not", "no", "none", "neither", "nor", "without", "never");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+");

    private static final int LONGEST_MISSPELT = 40;

    private Proposal() {}

    /** The sentence that was meant, among similar ones; empty if several are equally near. */
    static Optional<String> of(String written, List<String> alike) {
        List<String> words = words(written);
        int best = Integer.MAX_VALUE;
        List<String> meant = new ArrayList<>();
        for (String sentence : alike) {
            int difference = difference(words, words(sentence));
            if (difference < best) {
                best = difference;
                meant.clear();
            }
            if (difference == best && difference < Integer.MAX_VALUE) {
                meant.add(sentence);
            }
        }
        return meant.size() == 1 ? Optional.of(withId(meant.get(0), written)) : Optional.empty();
    }

    /** A sentence with a place for an id takes the id that was written. */
    private static String withId(String sentence, String written) {
        Matcher id = ID.matcher(written);
        return id.find() ? Phrase.PLACE.matcher(sentence).replaceAll(Matcher.quoteReplacement(id.group())) : sentence;
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        for (String word : Spelling.folded(sentence).split("[^\\p{L}\\p{N}{}._'-]+", -1)) {
            String plain = word.replaceAll("^[.'-]+|[.'-]+$", "");
            if (!plain.isEmpty() && !EMPTY.contains(plain)) {
                words.add(plain);
            }
        }
        return words;
    }

    /** How much a sentence adds to what was written; the largest number if it is not what was meant. */
    private static int difference(List<String> written, List<String> known) {
        int misspelt = 0;
        int added = 0;
        int at = 0;
        for (String word : known) {
            boolean open = word.startsWith("{");
            if (at < written.size() && (word.equals(written.get(at)) || open)) {
                at++;
            } else if (at < written.size() && isMisspelt(written.get(at), word)) {
                misspelt++;
                at++;
            } else if (DENIALS.contains(word) || at == 0) {
                return Integer.MAX_VALUE;
            } else {
                added++;
            }
        }
        return at < written.size() || written.isEmpty() ? Integer.MAX_VALUE : 2 * misspelt + added;
    }

    private static boolean isMisspelt(String written, String known) {
        return !DENIALS.contains(written)
                && written.charAt(0) == known.charAt(0)
                && written.length() > 2
                && written.length() <= LONGEST_MISSPELT
                && NearestWord.to(written, Set.of(known)).isPresent();
    }
}
