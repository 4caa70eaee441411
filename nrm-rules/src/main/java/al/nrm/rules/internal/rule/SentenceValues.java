package al.nrm.rules.internal.rule;

import al.nrm.casefile.LastContact;
import al.nrm.law.Counting;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the values of parameters into the sentence of a rule: {@code brenda {deadline.notify-police}} is shown as
 * „brenda 8 orësh“. So the sentence stays correct when a value changes.
 */
public final class SentenceValues {
    /** With the word before it, which decides the form of the Albanian noun and falls away where a limit means at once. */
    private static final Pattern PLACE = Pattern.compile("(?:\\b(brenda|within) )?\\{([^{}\\s]*)}");

    private static final Pattern PART = Pattern.compile("([0-9]+)([YMWDHS])");

    private SentenceValues() {}

    /**
     * A value as a sentence shows it.
     *
     * @param text as it is written in the pack
     * @param unit the unit of its parameter
     * @param counting how the days of a time limit are counted
     */
    public record Value(String text, Parameter.Unit unit, Counting counting) {}

    /** The parameters that a sentence names, in order. */
    public static List<String> named(Text sentence) {
        List<String> ids = new ArrayList<>();
        for (TextLanguage language : TextLanguage.values()) {
            PLACE.matcher(sentence.in(language))
                    .results()
                    .map(found -> found.group(2))
                    .forEach(ids::add);
        }
        return ids;
    }

    /**
     * A sentence with its values.
     *
     * @param sentence the sentence of a rule
     * @param values the value of a parameter by its id; where there is none the sentence keeps the id
     * @return the sentence itself if it names no parameter
     */
    public static Text fill(Text sentence, Function<String, Optional<Value>> values) {
        if (sentence.sq().indexOf('{') < 0 && sentence.en().indexOf('{') < 0) {
            return sentence;
        }
        return Text.of(fill(sentence, TextLanguage.SQ, values), fill(sentence, TextLanguage.EN, values));
    }

    private static String fill(Text sentence, TextLanguage language, Function<String, Optional<Value>> values) {
        return PLACE.matcher(sentence.in(language))
                .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(2))
                        .map(value -> word(found, value, language))
                        .orElse(found.group())));
    }

    private static String word(MatchResult found, Value value, TextLanguage language) {
        boolean within = found.group(1) != null;
        String before = within ? found.group(1) + " " : "";
        if (value.text().equals(TimeLimit.IMMEDIATELY)) {
            return language == TextLanguage.SQ ? "menjëherë" : "at once";
        }
        return before
                + switch (value.unit()) {
                    case YEARS -> value.text() + (language == TextLanguage.SQ ? " vjet" : " years");
                    case COUNT -> value.text();
                    case CODE ->
                        Codes.find(LastContact.class, value.text())
                                .map(code -> RuleTexts.code(code).in(language))
                                .orElse(value.text());
                    case DURATION -> period(value, language, within);
                };
    }

    private static String period(Value value, TextLanguage language, boolean within) {
        List<String> parts = new ArrayList<>();
        int time = value.text().indexOf('T');
        boolean working = value.counting() == Counting.WORKING_DAYS && time < 0;
        Matcher part = PART.matcher(value.text());
        while (part.find()) {
            String unit = (time >= 0 && part.start() > time ? "T" : "") + part.group(2);
            boolean one = part.group(1).equals("1");
            parts.add(part.group(1) + " "
                    + (language == TextLanguage.SQ ? sq(unit, one, within, working) : en(unit, one, working)));
        }
        return String.join(language == TextLanguage.SQ ? " e " : " and ", parts);
    }

    private static String sq(String unit, boolean one, boolean within, boolean working) {
        String[] forms = switch (unit) {
            case "Y" -> new String[] {"vit", "vjet", "viti", "vjetësh"};
            case "M" -> new String[] {"muaj", "muaj", "muaji", "muajsh"};
            case "W" -> new String[] {"javë", "javë", "jave", "javësh"};
            case "D" -> new String[] {"ditë", "ditë", "dite", "ditësh"};
            case "TH" -> new String[] {"orë", "orë", "ore", "orësh"};
            case "TM" -> new String[] {"minutë", "minuta", "minute", "minutash"};
            default -> new String[] {"sekondë", "sekonda", "sekonde", "sekondash"};
        };
        return forms[(within ? 2 : 0) + (one ? 0 : 1)] + (working ? " pune" : "");
    }

    private static String en(String unit, boolean one, boolean working) {
        String word = switch (unit) {
            case "Y" -> "year";
            case "M" -> "month";
            case "W" -> "week";
            case "D" -> "day";
            case "TH" -> "hour";
            case "TM" -> "minute";
            default -> "second";
        };
        return (working ? "working " : "") + (one ? word : word + "s");
    }
}
