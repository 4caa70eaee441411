package al.nrm.text;

import org.immutables.value.Value;

/** One sentence in Albanian and in English. Neither is ever empty. */
@Value.Immutable(builder = false)
public interface Text {
    /**
     * @throws IllegalArgumentException if one of the two is blank
     */
    static Text of(String sq, String en) {
        return ImmutableText.of(sq, en);
    }

    /** The Albanian sentence. */
    @Value.Parameter(order = 1)
    String sq();

    /** The English sentence. */
    @Value.Parameter(order = 2)
    String en();

    /** The sentence in one language. */
    default String in(TextLanguage language) {
        return language == TextLanguage.SQ ? sq() : en();
    }

    @Value.Check
    default void check() {
        if (sq().isBlank() || en().isBlank()) {
            throw new IllegalArgumentException("A text needs an Albanian and an English sentence.");
        }
    }
}
