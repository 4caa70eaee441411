package al.nrm.io.report;

import al.nrm.decision.Decision;
import al.nrm.decision.ExplainedReason;
import al.nrm.decision.Explanation;
import al.nrm.decision.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Why: each reason opens into what it concludes, the facts and values it read, its sources, and what it rests on. */
final class ReasonPart {
    private final ReportContext telling;
    private final Labels labels;
    private final Markup html;
    private final FactWords facts;
    private final ReasonWords words;
    private final ParameterWords values;

    ReasonPart(ReportContext telling, Markup html) {
        this.telling = telling;
        this.labels = telling.labels();
        this.html = html;
        this.facts = new FactWords(telling);
        this.words = new ReasonWords(telling);
        this.values = new ParameterWords(telling);
    }

    /** Links to the reasons of something. */
    static void why(List<Integer> reasons, ReportContext telling, Markup html) {
        why(telling.labels().of("page.why"), reasons, html);
    }

    /** Links to the reasons of something, after some words. */
    static void why(String lead, List<Integer> reasons, Markup html) {
        if (reasons.isEmpty()) {
            return;
        }
        html.text(" ").open("span", "class", "why").text(lead + " ");
        for (int i = 0; i < reasons.size(); i++) {
            String number = String.valueOf(reasons.get(i) + 1);
            html.text(i == 0 ? "" : ", ").element("a", number, "href", "#reason-" + number);
        }
        html.close();
    }

    void write() {
        html.open("section", "aria-labelledby", "reasons");
        html.element("h2", labels.of("page.reasons"), "id", "reasons");
        Decision decision = telling.decision();
        html.element("p", labels.of("reasons.elements", words.elements(decision)));
        html.element("p", labels.of("reasons.evidence", labels.of(decision.evidence())));
        if (!decision.dimensions().isEmpty()) {
            html.open("ul");
            decision.dimensions().forEach(score -> html.element("li", words.dimension(score)));
            html.close();
        }
        if (!decision.reasons().isEmpty()) {
            html.element("p", labels.of("page.reasons.open"), "class", "about screen");
            html.open("ol", "class", "reasons");
            for (ExplainedReason reason : Explanation.of(decision).reasons()) {
                html.open("li", "id", "reason-" + (reason.index() + 1));
                opening(reason, new HashSet<>());
                html.close();
            }
            html.close();
        }
        html.close();
    }

    /**
     * A reason that opens.
     *
     * @param told the reasons that were told in this tree already; they are not told again, only named
     */
    private void opening(ExplainedReason explained, Set<Integer> told) {
        told.add(explained.index());
        Reason reason = explained.reason();
        html.open("details")
                .open("summary")
                .text(reason.sentence().in(labels.language()))
                .close();
        html.open("dl");
        list("page.concludes", reason.concludes(), words::conclusion);
        list("page.facts", reason.evidence(), facts::one);
        restsOn(explained, told);
        marked("page.values", reason.parameters(), values::of, read -> read.verified());
        marked("page.sources", reason.citations(), words::citation, cited -> cited.verified());
        html.element("dt", labels.of("page.rule"))
                .open("dd")
                .element("code", reason.rule())
                .close();
        html.close().close();
    }

    private void restsOn(ExplainedReason explained, Set<Integer> told) {
        if (explained.restsOn().isEmpty()) {
            return;
        }
        html.element("dt", labels.of("page.rests-on")).open("dd").open("ul", "class", "tree");
        for (ExplainedReason below : explained.restsOn()) {
            String number = String.valueOf(below.index() + 1);
            html.open("li");
            if (told.contains(below.index())) {
                html.element(
                        "a",
                        number + ". " + below.reason().sentence().in(labels.language()),
                        "href",
                        "#reason-" + number);
            } else {
                opening(below, told);
            }
            html.close();
        }
        html.close().close();
    }

    private <T> void list(String key, List<T> entries, Function<T, String> said) {
        marked(key, entries, said, entry -> true);
    }

    private <T> void marked(String key, List<T> entries, Function<T, String> said, Function<T, Boolean> verified) {
        if (entries.isEmpty()) {
            return;
        }
        html.element("dt", labels.of(key)).open("dd").open("ul");
        for (T entry : entries) {
            html.open("li").text(said.apply(entry));
            if (!verified.apply(entry)) {
                html.text(" ").element("span", labels.of("reasons.unverified"), "class", "mark");
            }
            html.close();
        }
        html.close().close();
    }
}
