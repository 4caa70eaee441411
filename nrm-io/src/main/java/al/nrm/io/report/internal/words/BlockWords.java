package al.nrm.io.report.internal.words;

import al.nrm.io.report.Labels;

/** The names of the themes of an interview. */
public final class BlockWords {
    private BlockWords() {}

    /**
     * The name of a theme.
     *
     * @param code a code of the pack, such as {@code SAFETY}
     * @param labels the texts
     * @return the code itself for a theme that only the pack knows
     */
    public static String of(String code, Labels labels) {
        String key = "questions.block." + code;
        return labels.has(key) ? labels.of(key) : code;
    }
}
