package al.nrm.io.report.internal.words;

import al.nrm.casefile.Service;
import al.nrm.io.report.Labels;

/** Services in words. */
public final class ServiceWords {
    private ServiceWords() {}

    /** The name of a service within a sentence. */
    public static String name(Service service, Labels labels) {
        return SentenceWords.within(labels.of(service));
    }
}
