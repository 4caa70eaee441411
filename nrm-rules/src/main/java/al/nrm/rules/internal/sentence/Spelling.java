package al.nrm.rules.internal.sentence;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What does not count in a sentence: capitals, kinds of quotation marks, spaces, the full stop. */
final class Spelling {
    private static final Pattern QUOTES = Pattern.compile("[\"„“”«»]");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘`´]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]+");

    private Spelling() {}

    /** The sentence as it is compared, capitals aside. */
    static String plain(String sentence) {
        String composed = Normalizer.normalize(sentence, Normalizer.Form.NFC);
        String straight =
                APOSTROPHES.matcher(QUOTES.matcher(composed).replaceAll("")).replaceAll("'");
        String one = SPACES.matcher(straight).replaceAll(" ").strip();
        return one.endsWith(".") ? one.substring(0, one.length() - 1).strip() : one;
    }

    /** The sentence as it is looked up. */
    static String key(String sentence) {
        return plain(sentence).toLowerCase(Locale.ROOT);
    }

    /** The sentence without accents: ë as e, ç as c. */
    static String folded(String sentence) {
        return Normalizer.normalize(key(sentence), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /**
     * How alike two sentences are, from 0 to 1: the pairs of letters that they share. Unlike a count of wrong letters
     * it forgives another order of words.
     */
    static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = 0;
        for (Map.Entry<String, Integer> pair : one.entrySet()) {
            shared += Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0));
        }
        int all = count(one) + count(other);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The pairs of neighbouring letters of a sentence, ë and ç as e and c, with how often each occurs. */
    static Map<String, Integer> pairs(String sentence) {
        String folded = Normalizer.normalize(key(sentence), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < folded.length(); i++) {
            pairs.merge(folded.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
