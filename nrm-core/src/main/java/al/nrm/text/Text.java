package al.nrm.text;

/**
 * One sentence in Albanian and in English. Neither is ever empty.
 *
 * <pre>{@code
 * Text text = Text.of("Fjali e shpikur.", "An invented sentence.");
 * String albanian = text.in(TextLanguage.SQ);
 * }</pre>
 *
 * @param sq the Albanian sentence
 * @param en the English sentence
 */
public record Text(String sq, String en) {
    /**
     * Checks both sentences.
     *
     * @throws IllegalArgumentException if one of the two is blank
     */
    public Text {
        if (sq.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs an Albanian and an English sentence.");
        }
    }

    /**
     * A sentence in both languages.
     *
     * @param sq the Albanian sentence
     * @param en the English sentence
     * @return the text
     * @throws IllegalArgumentException if one of the two is blank
     */
    public static Text of(String sq, String en) {
        return new Text(sq, en);
    }

    /**
     * A sentence that is written in one line in both languages: {@code arsyeja | the reason}.
     *
     * @param written Albanian before the bar and English after it; without a bar the same in both
     * @return the text
     * @throws IllegalArgumentException if it is blank
     */
    public static Text inOneLine(String written) {
        int bar = written.indexOf(" | ");
        return bar < 0
                ? of(written, written)
                : of(
                        written.substring(0, bar).strip(),
                        written.substring(bar + " | ".length()).strip());
    }

    /**
     * The sentence in one language.
     *
     * @param language which of the two
     * @return the sentence
     */
    public String in(TextLanguage language) {
        return language == TextLanguage.SQ ? sq : en;
    }
}
