package al.nrm.criteria;

import al.nrm.text.Text;

/**
 * A scenario of a pack that shows a criterion.
 *
 * @param path its file in the pack
 * @param title one sentence
 */
public record Example(String path, Text title) {
    /**
     * The value of these parts.
     *
     * @param path its file in the pack
     * @param title one sentence
     * @return the value
     */
    public static Example of(String path, Text title) {
        return new Example(path, title);
    }
}
