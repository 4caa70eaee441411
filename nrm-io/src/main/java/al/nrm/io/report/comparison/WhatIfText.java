package al.nrm.io.report.comparison;

import al.nrm.comparison.DecisionComparison;
import al.nrm.comparison.KeyChange;
import al.nrm.decision.Reason;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.io.report.internal.words.ChangeWords;
import al.nrm.io.report.internal.words.ConclusionWords;
import al.nrm.io.report.internal.words.FactNames;
import al.nrm.io.report.internal.words.NameWords;
import al.nrm.text.TextLanguage;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a corrected fact, or an assumed one, changes in the decision of a case, as plain text: the facts, what
 * is advised otherwise, the reasons that are gone and those that are new.
 */
public final class WhatIfText {
    private final ReferenceData glossary;

    private WhatIfText(ReferenceData glossary) {
        this.glossary = glossary;
    }

    /**
     * The report with the names behind ids.
     *
     * @param glossary the names behind the ids in the decisions
     * @return the report
     */
    public static WhatIfText with(ReferenceData glossary) {
        return new WhatIfText(glossary);
    }

    /**
     * The text of a comparison. It names facts and does not show their values.
     *
     * @param comparison two decisions of one case
     * @param language the language of the text
     * @return plain text
     */
    public String of(DecisionComparison comparison, TextLanguage language) {
        Labels labels = Labels.in(language).with(glossary.duties());
        TextPage page = new TextPage();
        page.rule();
        page.line(0, labels.of("what-if.title"));
        page.line(
                0,
                labels.of(
                        "foot.case",
                        comparison.after().caseId(),
                        labels.day(comparison.after().asOf())));
        if (!comparison.facts().isEmpty()) {
            String facts = comparison.facts().stream()
                    .map(pointer -> FactNames.of(pointer, glossary, labels))
                    .collect(Collectors.joining("; "));
            page.line(0, labels.of("what-if.facts", facts));
        }
        page.rule();
        List<KeyChange> advised = comparison.changes().stream()
                .filter(change -> ConclusionWords.isAdvice(change.key()))
                .toList();
        if (advised.isEmpty()
                && comparison.removedReasons().isEmpty()
                && comparison.addedReasons().isEmpty()) {
            page.line(0, labels.of("what-if.same"));
        }
        if (!advised.isEmpty()) {
            page.title(labels.of("what-if.changes"));
            ChangeWords changes = new ChangeWords(labels, new NameWords(glossary, labels)::provider);
            advised.forEach(change -> page.item(1, "- ", changes.inOneLine(change)));
        }
        reasons(
                "what-if.gone",
                ChangeWords.ofOtherRules(comparison.removedReasons(), comparison.after()),
                labels,
                page);
        reasons("what-if.come", ChangeWords.ofOtherRules(comparison.addedReasons(), comparison.before()), labels, page);
        return page.toString();
    }

    private static void reasons(String title, List<Reason> reasons, Labels labels, TextPage page) {
        if (!reasons.isEmpty()) {
            page.title(labels.of(title));
            for (Reason reason : reasons) {
                page.item(1, "- ", reason.sentence().in(labels.language()) + " (" + reason.rule() + ")");
            }
        }
    }
}
