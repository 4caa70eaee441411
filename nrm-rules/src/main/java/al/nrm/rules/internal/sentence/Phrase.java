package al.nrm.rules.internal.sentence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a phrase book.
 *
 * @param section where in a rule it may be used
 * @param sentence as people write it; {@code {parameter}} or {@code {indicator}} is a placeholder for the id of one
 * @param meaning its meaning in a rule, with the same place for the id
 */
record Phrase(Section section, String sentence, String meaning) {
    /** The places that a sentence may leave open. What is put there is an id, so that it can be nothing else. */
    static final Pattern PLACE = Pattern.compile("\\{(?:parameter|indicator)}");

    private static final String ID = "([A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)";

    /** Where in a criteria file a phrase may be used. */
    enum Section {
        /** A word that begins a part of a rule. */
        KEYWORD,
        /** The head of a group: the more deeply indented lines below it belong to it. */
        GROUP,
        /** A condition. */
        WHEN,
        /** A conclusion. */
        THEN
    }

    boolean isOpen() {
        return PLACE.matcher(sentence).find();
    }

    /** Matches what people write for an open sentence; its one group is the id. */
    Pattern pattern() {
        String[] around = PLACE.split(Spelling.plain(sentence), 2);
        return Pattern.compile(
                Pattern.quote(around[0]) + ID + Pattern.quote(around[1]),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The meaning with an id in its place. */
    String meaning(Optional<String> id) {
        return id.map(word -> PLACE.matcher(meaning).replaceAll(Matcher.quoteReplacement(word)))
                .orElse(meaning);
    }
}
