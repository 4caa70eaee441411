package al.nrm.io.report.decision;

import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.decision.ExplainedReason;
import al.nrm.decision.Explanation;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Reason;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Item;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Span;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.FactWords;
import al.nrm.io.report.internal.words.ReachWords;
import al.nrm.io.report.internal.words.ReportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why: each rule that fired, with what it concludes, the facts and values it read, its sources, and what it rests on. */
final class ReasonSection {
    private final ReportContext telling;
    private final Labels labels;
    private final FactWords facts;
    private final ReasonWords words;

    ReasonSection(ReportContext telling) {
        this.telling = telling;
        this.labels = telling.labels();
        this.facts = new FactWords(telling);
        this.words = new ReasonWords(telling);
    }

    Section section() {
        Decision decision = telling.decision();
        List<Block> blocks = new ArrayList<>();
        if (!decision.pathways().isEmpty()) {
            String ways = decision.pathways().stream().map(labels::of).collect(Collectors.joining("; "));
            blocks.add(Block.words(labels.of("head.ways") + ": " + ways + "."));
        }
        blocks.add(Block.words(labels.of("reasons.elements", words.elements(decision))));
        blocks.add(Block.words(labels.of("reasons.evidence", labels.of(decision.evidence()))));
        if (!decision.dimensions().isEmpty()) {
            blocks.add(Block.bullets(decision.dimensions().stream()
                    .map(score -> Line.of(words.dimension(score)))
                    .toList()));
        }
        List<Item> items = new ArrayList<>();
        for (ExplainedReason explained : Explanation.of(decision).reasons()) {
            int number = explained.index() + 1;
            Line sentence = Line.of(explained.reason().sentence().in(labels.language()));
            items.add(new Item("reason-" + number, number, sentence, List.of(rows(explained))));
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(Block.Kind.FOLDING, items));
        }
        return Section.folded("reasons", labels.of("page.counted", labels.of("page.reasons"), items.size()), blocks);
    }

    private Block rows(ExplainedReason explained) {
        Reason reason = explained.reason();
        List<Block.Row> rows = new ArrayList<>();
        add(rows, "page.concludes", reason.concludes(), conclusion -> Line.of(words.conclusion(conclusion)));
        add(rows, "page.set-aside", reason.setAside(), conclusion -> Line.of(words.conclusion(conclusion)));
        add(rows, "page.set-aside-by", reason.setAsideBy(), rule -> Line.EMPTY.plus(new Span.Code(rule)));
        add(rows, "page.facts", reason.evidence(), pointer -> Line.of(facts.one(pointer)));
        add(rows, "page.rests-on", explained.restsOn(), below -> link(below.index() + 1));
        add(rows, "page.values", reason.parameters(), this::value);
        add(rows, "page.sources", reason.citations(), this::citation);
        rows.add(new Block.Row(labels.of("page.rule"), Line.EMPTY.plus(new Span.Code(reason.rule())), Tone.QUIET));
        return new Block.Rows(rows);
    }

    private static Line link(int number) {
        return Line.EMPTY.plus(new Span.Link(String.valueOf(number), "reason-" + number));
    }

    private Line value(ParameterRead read) {
        return Line.of(ParameterWords.of(read, telling) + mark(read.verified()));
    }

    private Line citation(CitedSource cited) {
        return Line.of(words.citation(cited) + mark(cited.verified()));
    }

    private static String mark(boolean verified) {
        return verified ? "" : ReachWords.UNVERIFIED;
    }

    private <T> void add(List<Block.Row> rows, String key, List<T> entries, Function<T, Line> said) {
        if (entries.isEmpty()) {
            return;
        }
        Line line = Line.EMPTY;
        for (T entry : entries) {
            line = line.plus(line.isEmpty() ? "" : "; ").plus(said.apply(entry));
        }
        rows.add(new Block.Row(labels.of(key), line, Tone.PLAIN));
    }
}
