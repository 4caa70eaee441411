package al.nrm.io.report.internal.words;

import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;

/** What the facts of a case are called, by their pointer. */
public final class FactNames {
    public static final String OBSERVATION = "/observations/";

    private FactNames() {}

    /** The name of a fact; of an indicator its label in the catalogue; else the pointer. */
    public static String of(String pointer, ReferenceData glossary, Labels labels) {
        if (labels.has("fact." + pointer)) {
            return labels.of("fact." + pointer);
        }
        if (pointer.startsWith(OBSERVATION)) {
            String id = pointer.substring(OBSERVATION.length());
            return glossary.catalogue()
                    .find(id)
                    .map(indicator -> indicator.label().in(labels.language()))
                    .orElse(id);
        }
        return pointer;
    }
}
