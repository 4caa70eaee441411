package al.nrm.io.report;

import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.decision.ExplainedReason;
import al.nrm.decision.Explanation;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Reason;
import al.nrm.indicator.DimensionScore;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why: each rule that fired, with what it rests on, the facts it read and the values it used. */
final class ReasonSection {
    private static final int UNDER = 5;

    private final ReportContext telling;
    private final Labels labels;
    private final TextPage page;
    private final FactWords facts;
    private final ReasonWords words;

    ReasonSection(ReportContext telling, TextPage page) {
        this.telling = telling;
        this.labels = telling.labels();
        this.page = page;
        this.facts = new FactWords(telling);
        this.words = new ReasonWords(telling);
    }

    void write() {
        page.title(labels.of("reasons.title"));
        weighed();
        Explanation.of(telling.decision()).reasons().forEach(this::write);
    }

    private void weighed() {
        Decision decision = telling.decision();
        page.line(1, labels.of("reasons.elements", words.elements(decision)));
        page.line(1, labels.of("reasons.evidence", labels.of(decision.evidence())));
        for (DimensionScore score : decision.dimensions()) {
            page.item(3, "- ", words.dimension(score));
        }
    }

    private void write(ExplainedReason explained) {
        int number = explained.index() + 1;
        Reason reason = explained.reason();
        page.item(1, (number < 10 ? " " : "") + number + ". ", reason.sentence().in(labels.language()));
        list("reasons.follows", explained.restsOn(), below -> String.valueOf(below.index() + 1));
        list("reasons.rests-on", reason.citations(), this::citation);
        if (!reason.evidence().isEmpty()) {
            page.line(UNDER, labels.of("reasons.facts", facts.all(reason.evidence())));
        }
        list("reasons.values", reason.parameters(), this::value);
        page.line(UNDER, labels.of("reasons.rule", reason.rule()));
    }

    private <T> void list(String key, List<T> entries, Function<T, String> words) {
        if (!entries.isEmpty()) {
            String list = entries.stream().map(words).collect(Collectors.joining("; "));
            page.line(UNDER, labels.of(key, list));
        }
    }

    private String citation(CitedSource cited) {
        return words.citation(cited) + mark(cited.verified());
    }

    private String value(ParameterRead read) {
        return new ParameterWords(telling).of(read) + mark(read.verified());
    }

    private String mark(boolean verified) {
        return verified ? "" : telling.mark("reasons.unverified");
    }
}
