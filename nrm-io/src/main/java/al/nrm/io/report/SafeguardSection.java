package al.nrm.io.report;

import al.nrm.decision.Safeguard;
import java.util.List;

/** What must not be done, and what must be kept in mind. */
final class SafeguardSection {
    private SafeguardSection() {}

    static void write(ReportContext telling, TextPage page) {
        List<Safeguard> safeguards = telling.decision().safeguards();
        if (safeguards.isEmpty()) {
            return;
        }
        page.title(telling.labels().of("safeguards.title"));
        for (Safeguard safeguard : safeguards) {
            String why = safeguard.reasons().isEmpty() ? "" : " (" + telling.numbers(safeguard.reasons()) + ")";
            page.item(1, "* ", telling.labels().of(safeguard.code()) + why);
        }
    }
}
