package al.nrm.io.report.internal.words;

import al.nrm.text.TextLanguage;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place in a source, such as "art. 3(c)", which packs write in English: in Albanian "neni 3, shkronja c". */
public final class PinpointWords {
    private static final Map<String, String> ALBANIAN = words();
    private static final Pattern WORD = Pattern.compile(
            "\\b("
                    + String.join(
                            "|", ALBANIAN.keySet().stream().map(Pattern::quote).toList()) + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("\\((?<part>\\d+|\\p{L}|[ivx]{2,})\\)");

    private PinpointWords() {}

    /**
     * The place in the words of a language. What is not known stays as the pack writes it.
     *
     * @param pinpoint the place as a pack writes it
     * @param language the language of the report
     * @return the place in words
     */
    public static String of(String pinpoint, TextLanguage language) {
        if (language == TextLanguage.EN) {
            return pinpoint;
        }
        String named = WORD.matcher(pinpoint)
                .replaceAll(word -> Matcher.quoteReplacement(
                        ALBANIAN.getOrDefault(word.group(1).toLowerCase(Locale.ROOT), word.group())));
        return PART.matcher(named).replaceAll(PinpointWords::part);
    }

    private static String part(MatchResult found) {
        String part = found.group(1);
        String kind = Character.isDigit(part.charAt(0)) ? "paragrafi" : part.length() == 1 ? "shkronja" : "pika";
        return ", " + kind + " " + part;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("travel documents", "dokumentet e udhëtimit");
        words.put("art.", "neni");
        words.put("article", "neni");
        words.put("annex", "Aneksi");
        words.put("section", "seksioni");
        words.put("chapter", "kreu");
        words.put("question", "pyetja");
        words.put("point", "pika");
        words.put("paras.", "paragrafët");
        words.put("para.", "paragrafi");
        words.put("page", "faqja");
        return words;
    }
}
