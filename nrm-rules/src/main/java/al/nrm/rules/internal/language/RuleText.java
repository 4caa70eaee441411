package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Rule;
import java.util.List;

/**
 * One rule as it stands in its file, cut into its parts. Comments are blanked out, lines stay where they are.
 *
 * @param name its id
 * @param notes its metadata, in order
 * @param text all of it, from {@code rule} to {@code end}
 * @param when what stands between {@code when} and {@code then}
 * @param then what stands between {@code then} and {@code end}
 * @param place its first line
 * @param whenPlace where {@code when} ends
 * @param thenPlace where {@code then} ends
 * @param complete whether every part of it could be told apart
 */
public record RuleText(
        String name,
        List<Note> notes,
        String text,
        String when,
        String then,
        Rule.Place place,
        Rule.Place whenPlace,
        Rule.Place thenPlace,
        boolean complete) {
    public RuleText {
        notes = List.copyOf(notes);
    }

    /**
     * One of the metadata.
     *
     * @param value its text; empty if it has none
     * @param readable whether its text could be told apart
     */
    public record Note(String name, String value, boolean readable, Rule.Place place) {}
}
