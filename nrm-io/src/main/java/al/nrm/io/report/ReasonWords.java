package al.nrm.io.report;

import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.indicator.DimensionScore;
import al.nrm.indicator.Element;
import al.nrm.law.Source;
import java.util.Map;
import java.util.Optional;

/** What reasons rest on and what they conclude, in words. */
final class ReasonWords {
    /** Of which type the codes of each key are. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("status", "Status"),
            Map.entry("treatAs", "TreatAs"),
            Map.entry("elements.act", "Answer"),
            Map.entry("elements.means", "Answer"),
            Map.entry("elements.purpose", "Answer"),
            Map.entry("dimensions", "Dimension"),
            Map.entry("evidence", "Evidence"),
            Map.entry("urgency", "Urgency"),
            Map.entry("referralBasis", "ReferralBasis"),
            Map.entry("pathways", "Pathway"),
            Map.entry("duties", "DutyAction"),
            Map.entry("safeguards", "SafeguardCode"),
            Map.entry("services", "Service"));

    private final ReportContext telling;
    private final Labels labels;

    ReasonWords(ReportContext telling) {
        this.telling = telling;
        this.labels = telling.labels();
    }

    /** The title of a source and the place in it. */
    String citation(CitedSource cited) {
        String title = Optional.ofNullable(telling.glossary().sources().get(cited.source()))
                .map(Source::title)
                .map(text -> text.in(labels.language()))
                .orElse(cited.source());
        return cited.pinpoint().isEmpty() ? title : title + ", " + cited.pinpoint();
    }

    /** A conclusion {@code key=VALUE}; what is not known of it is shown as it is. */
    String conclusion(String conclusion) {
        int sign = conclusion.indexOf('=');
        String key = conclusion.substring(0, Math.max(0, sign));
        String value = conclusion.substring(sign + 1);
        String code = CODES.getOrDefault(key, "") + "." + value;
        if (!labels.has("key." + key) || !labels.has(code)) {
            return conclusion;
        }
        // More conclusions may follow on the line, and some codes are a sentence.
        return labels.of("key." + key) + ": " + labels.of(code).replaceFirst("[.]$", "");
    }

    /** The three elements and their answers. */
    String elements(Decision decision) {
        return labels.of(Element.ACT) + " = " + labels.of(decision.elements().act()) + "; "
                + labels.of(Element.MEANS) + " = "
                + labels.of(decision.elements().means()) + "; "
                + labels.of(Element.PURPOSE) + " = "
                + labels.of(decision.elements().purpose());
    }

    String dimension(DimensionScore score) {
        return labels.of(
                "reasons.dimension",
                labels.of(score.dimension()),
                score.strong(),
                score.medium(),
                score.weak(),
                labels.of(score.set()),
                labels.of(score.positive() ? "reasons.positive" : "reasons.not-positive"));
    }
}
