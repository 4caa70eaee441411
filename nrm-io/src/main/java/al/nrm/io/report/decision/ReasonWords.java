package al.nrm.io.report.decision;

import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.DutyCatalogue;
import al.nrm.indicator.DimensionScore;
import al.nrm.indicator.Element;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.CitationWords;
import al.nrm.io.report.internal.words.ConclusionWords;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.io.report.internal.words.SentenceWords;
import java.util.Optional;

/** What reasons rest on and what they conclude, in words. */
final class ReasonWords {
    private final ReportContext telling;
    private final Labels labels;

    ReasonWords(ReportContext telling) {
        this.telling = telling;
        this.labels = telling.labels();
    }

    /** The title of a source and the place in it. */
    String citation(CitedSource cited) {
        return CitationWords.of(cited, telling.glossary(), labels);
    }

    /** A conclusion {@code key=VALUE}; shown as it is where it has no words. */
    String conclusion(String conclusion) {
        int sign = conclusion.indexOf('=');
        String key = conclusion.substring(0, Math.max(0, sign));
        String value = conclusion.substring(sign + 1);
        Optional<String> label = label(key, value);
        if (!labels.has("key." + key) || label.isEmpty()) {
            return conclusion;
        }
        // More conclusions may follow on the line, and some codes are a sentence.
        return labels.of("key." + key) + ": " + SentenceWords.withoutStop(label.get());
    }

    /** The label of a code; empty where it has none, also of a duty or safeguard that the pack does not declare. */
    private Optional<String> label(String key, String value) {
        DutyCatalogue declared = telling.glossary().duties();
        return switch (key) {
            case "duties" ->
                declared.duty(DutyAction.parse(value)).map(duty -> duty.label().in(labels.language()));
            case "safeguards" ->
                declared.safeguard(SafeguardCode.parse(value))
                        .map(safeguard -> safeguard.label().in(labels.language()));
            default -> ConclusionWords.find(key, value, labels);
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
