package al.nrm.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A key of a decision that changes.
 *
 * @param key as the document writes it; the three elements have a dot, as in {@code elements.act}
 * @param before the value in the decision document, as a plain tree; null: none
 * @param after the value in the decision document, as a plain tree; null: none
 */
public record KeyChange(
        String key, @Nullable Object before, @Nullable Object after) {
    /**
     * The value of these parts.
     *
     * @param key as the document writes it; the three elements have a dot, as in {@code elements.act}
     * @param before the value in the decision document, as a plain tree; null: none
     * @param after the value in the decision document, as a plain tree; null: none
     * @return the value
     */
    public static KeyChange of(String key, @Nullable Object before, @Nullable Object after) {
        return new KeyChange(key, before, after);
    }
}
