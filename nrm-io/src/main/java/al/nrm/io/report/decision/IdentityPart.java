package al.nrm.io.report.decision;

import al.nrm.casefile.Identity;
import al.nrm.decision.ReferralBasis;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.words.IdentityWords;
import al.nrm.io.report.internal.words.ReportContext;

/** Who the person is, with the warning that goes with it. */
final class IdentityPart {
    private IdentityPart() {}

    static void write(Identity identity, ReportContext telling, Markup html) {
        Labels labels = telling.labels();
        html.open("section", "aria-labelledby", "who", "class", "who");
        html.element("h2", labels.of("page.who"), "id", "who");
        boolean none = telling.decision().referralBasis() == ReferralBasis.NONE;
        html.element("p", labels.of(none ? "page.who.none" : "page.who.some"), "class", "warning");
        html.open("dl", "class", "pairs");
        IdentityWords.of(identity).forEach((key, value) -> {
            html.open("div").element("dt", labels.of("identity." + key)).element("dd", value);
            html.close();
        });
        html.close().close();
    }
}
