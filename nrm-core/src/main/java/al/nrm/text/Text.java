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
     * The sentence in one language.
     *
     * @param language which of the two
     * @return the sentence
     */
    public String in(TextLanguage language) {
        return language == TextLanguage.SQ ? sq : en;
    }
}
