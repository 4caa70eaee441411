package al.nrm.io.report;

import al.nrm.decision.Safeguard;
import java.util.List;

/** What must not be done, and what must be kept in mind. */
final class SafeguardPart {
    private SafeguardPart() {}

    static void write(ReportContext telling, Markup html) {
        List<Safeguard> safeguards = telling.decision().safeguards();
        if (safeguards.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "safeguards");
        html.element("h2", telling.labels().of("page.safeguards"), "id", "safeguards");
        html.open("ul", "class", "safeguards");
        for (Safeguard safeguard : safeguards) {
            html.open("li").text(telling.labels().of(safeguard.code()));
            ReasonPart.why(safeguard.reasons(), telling, html);
            html.close();
        }
        html.close().close();
    }
}
