package al.nrm.io.report.internal.words;

import al.nrm.io.report.Labels;
import al.nrm.training.Audience;

/** The names of audiences of trainings and exercises. */
public final class AudienceWords {
    private AudienceWords() {}

    /** The name of its agency or group; the code itself of an audience that only a document knows. */
    public static String of(Audience audience, Labels labels) {
        String key = "audience." + audience.name();
        return audience.agency().map(labels::of).orElseGet(() -> labels.has(key) ? labels.of(key) : audience.name());
    }
}
