package al.nrm.rules.authoring;

import al.nrm.indicator.Indicator;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether Albanian sentences look as if letters had been lost: a question mark inside a word, no ë and no ç at all. */
final class SpellingCheck implements Check {
    private static final Pattern LOST = Pattern.compile("\\p{L}+\\?\\p{L}+");
    /** Of the Albanian sentences of the bundled pack each one with so many letters has an ë. */
    private static final int LETTERS = 40;

    @Override
    public List<Finding> of(PackDraft draft) {
        CheckedPack pack = CheckedPack.of(draft.pack());
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            look(rule.place(), rule.sentence().sq(), true, findings);
        }
        for (Indicator indicator : pack.catalogue().indicators()) {
            look(pack.place("indicators.csv", indicator.id()), indicator.label().sq(), false, findings);
        }
        return findings;
    }

    private static void look(Rule.Place place, String sentence, boolean whole, List<Finding> findings) {
        Matcher lost = LOST.matcher(sentence);
        if (lost.find()) {
            findings.add(Finding.at(
                    Finding.Severity.WARNING,
                    place,
                    Text.of(
                            "Një fjalë ka pikëpyetje brenda: „" + lost.group() + "“.",
                            "A word has a question mark inside: “" + lost.group() + "”."),
                    Text.of(
                            "Duket si ë ose ç e humbur gjatë ruajtjes; ruajeni skedarin si UTF-8.",
                            "It looks like ë or ç that was lost when saving; save the file as UTF-8.")));
        } else if (whole
                && sentence.chars().filter(Character::isLetter).count() >= LETTERS
                && sentence.chars().noneMatch(letter -> "ëçËÇ".indexOf(letter) >= 0)) {
            findings.add(Finding.at(
                    Finding.Severity.WARNING,
                    place,
                    Text.of("Fjalia shqip nuk ka asnjë ë dhe asnjë ç.", "The Albanian sentence has no ë and no ç."),
                    Text.of(
                            "Një fjali e gjatë shqip pothuajse gjithmonë i ka; shikoni shkrimin.",
                            "A long Albanian sentence nearly always has them; look at the spelling.")));
        }
    }
}
