package al.nrm.rules.authoring;

import al.nrm.indicator.Indicator;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Albanian sentences in which letters were probably lost: a question mark inside a word, or neither ë nor ç. */
final class SpellingCheck implements Check {
    private static final Pattern LOST = Pattern.compile("\\p{L}+\\?\\p{L}+");
    /** Every Albanian sentence of the bundled pack with at least so many letters has an ë. */
    private static final int LETTERS = 40;

    @Override
    public void check(PackDraft draft, CheckedPack pack, Findings findings) {
        for (Rule rule : pack.rules()) {
            String sentence = rule.sentence().sq();
            if (!lostLetter(rule.place(), sentence, findings)
                    && sentence.chars().filter(Character::isLetter).count() >= LETTERS
                    && sentence.chars().noneMatch(letter -> "ëçËÇ".indexOf(letter) >= 0)) {
                findings.warning(rule.place(), "letter.none");
            }
        }
        for (Indicator indicator : pack.catalogue().indicators()) {
            lostLetter(
                    pack.place("indicators.csv", indicator.id()),
                    indicator.label().sq(),
                    findings);
        }
    }

    private static boolean lostLetter(Rule.Place place, String sentence, Findings findings) {
        Matcher lost = LOST.matcher(sentence);
        boolean found = lost.find();
        if (found) {
            findings.warning(place, "letter.lost", lost.group());
        }
        return found;
    }
}
