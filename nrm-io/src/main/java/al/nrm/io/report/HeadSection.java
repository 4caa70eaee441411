package al.nrm.io.report;

import al.nrm.decision.Decision;
import al.nrm.decision.ReferralBasis;
import java.util.stream.Collectors;

/** What is indicated, how soon somebody must act, as whom to treat the person, and whether a name may be given. */
final class HeadSection {
    private static final int COLUMN = 12;

    private HeadSection() {}

    static void write(ReportContext telling, TextPage page) {
        Decision decision = telling.decision();
        Labels labels = telling.labels();
        page.rule();
        row(page, labels.of("head.status"), labels.of("head." + Labels.key(decision.status())));
        row(page, labels.of("head.urgency"), labels.of("head." + Labels.key(decision.urgency())));
        row(page, labels.of("head.treat"), labels.of("head." + Labels.key(decision.treatAs())));
        String each = decision.referralBasis() == ReferralBasis.NONE ? "" : " " + labels.of("head.name.each");
        row(page, labels.of("head.name"), labels.of("head." + Labels.key(decision.referralBasis())) + each);
        if (!decision.pathways().isEmpty()) {
            row(
                    page,
                    labels.of("head.ways"),
                    decision.pathways().stream().map(labels::of).collect(Collectors.joining("; ")));
        }
        page.rule();
    }

    private static void row(TextPage page, String what, String sentence) {
        page.item(0, what + " ".repeat(Math.max(1, COLUMN - what.length())), sentence);
    }
}
