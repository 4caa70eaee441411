package al.nrm.io.report;

import al.nrm.decision.Decision;

/** That it is advice, and what it was made of: enough to find it again. */
final class FootSection {
    private static final int SHORT_HASH = 12;

    private FootSection() {}

    static void write(ReportContext telling, TextPage page) {
        Decision decision = telling.decision();
        Labels labels = telling.labels();
        page.blank();
        page.rule();
        page.line(0, labels.of("foot.advice"));
        page.line(0, labels.of("foot.case", decision.caseId(), telling.day(decision.asOf())));
        page.line(
                0,
                labels.of(
                        "foot.made",
                        decision.pack().id(),
                        decision.pack().version(),
                        start(decision.pack().sha256()),
                        start(decision.directory().sha256()),
                        decision.library().version()));
    }

    private static String start(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }
}
