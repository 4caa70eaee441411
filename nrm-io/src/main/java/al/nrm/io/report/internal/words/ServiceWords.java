package al.nrm.io.report.internal.words;

import al.nrm.casefile.Service;
import al.nrm.io.report.Labels;
import java.util.Locale;

/** Services in words. */
public final class ServiceWords {
    private ServiceWords() {}

    /** The name of a service within a sentence. */
    public static String name(Service service, Labels labels) {
        String label = labels.of(service);
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
