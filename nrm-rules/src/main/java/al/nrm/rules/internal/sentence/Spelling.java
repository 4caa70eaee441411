package al.nrm.rules.internal.sentence;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Normalises sentences for comparison: capitals, quotation marks, spaces and the full stop do not count. */
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
     * The pairs of neighbouring letters of a sentence, ë and ç as e and c.
     *
     * @param counts how often each pair occurs
     * @param all how many pairs there are
     */
    record Pairs(Map<String, Integer> counts, int all) {
        static Pairs of(String sentence) {
            String folded = folded(sentence);
            Map<String, Integer> counts = new HashMap<>();
            for (int i = 0; i + 1 < folded.length(); i++) {
                counts.merge(folded.substring(i, i + 2), 1, Integer::sum);
            }
            return new Pairs(counts, Math.max(0, folded.length() - 1));
        }

        /**
         * How alike two sentences are, from 0 to 1: the pairs of letters that they share. Unlike a count of wrong letters
         * it forgives another order of words.
         *
         * @param least below it the answer may be 0 instead
         */
        double likeness(Pairs other, double least) {
            int both = all + other.all;
            if (both == 0 || 2.0 * Math.min(all, other.all) / both < least) {
                return 0;
            }
            int shared = 0;
            for (Map.Entry<String, Integer> pair : counts.entrySet()) {
                shared += Math.min(pair.getValue(), other.counts.getOrDefault(pair.getKey(), 0));
            }
            return 2.0 * shared / both;
        }
    }
}
