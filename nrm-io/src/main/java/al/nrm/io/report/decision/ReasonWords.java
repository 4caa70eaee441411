package al.nrm.io.report.decision;

import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.indicator.DimensionScore;
import al.nrm.indicator.Element;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.PinpointWords;
import al.nrm.io.report.internal.words.ReportContext;
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
        return cited.pinpoint().isEmpty()
                ? title
                : title + ", " + PinpointWords.of(cited.pinpoint(), labels.language());
    }

    /** A conclusion {@code key=VALUE}; what is not known of it is shown as it is. */
    String conclusion(String conclusion) {
        int sign = conclusion.indexOf('=');
        String key = conclusion.substring(0, Math.max(0, sign));
        String value = conclusion.substring(sign + 1);
        Optional<String> label = label(key, value);
        if (!labels.has("key." + key) || label.isEmpty()) {
            return conclusion;
        }
        // More conclusions may follow on the line, and some codes are a sentence.
        return labels.of("key." + key) + ": " + label.get().replaceFirst("[.]$", "");
    }

    /** The label of a code, where it has one. */
    private Optional<String> label(String key, String value) {
        return switch (key) {
            case "duties" ->
                telling.glossary().duties().duties().stream()
                        .filter(duty -> duty.action().name().equals(value))
                        .findFirst()
                        .map(duty -> duty.label().in(labels.language()));
            case "safeguards" ->
                telling.glossary().duties().safeguards().stream()
                        .filter(safeguard -> safeguard.code().name().equals(value))
                        .findFirst()
                        .map(safeguard -> safeguard.label().in(labels.language()));
            default ->
                Optional.of(CODES.getOrDefault(key, "") + "." + value)
                        .filter(labels::has)
                        .map(labels::of);
        };
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
                telling.glossary().catalogue().meaning(score.set()).in(labels.language()),
                labels.of(score.positive() ? "reasons.positive" : "reasons.not-positive"));
    }
}
