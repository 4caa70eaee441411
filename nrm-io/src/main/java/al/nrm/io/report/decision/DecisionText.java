package al.nrm.io.report.decision;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.TextRenderer;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.text.TextLanguage;
import java.util.Optional;

/**
 * A decision as plain text: the same content as {@link DecisionPage}, in the same order, 78 columns, without colours.
 *
 * <pre>{@code
 * String text = DecisionText.with(referenceData).of(decision, caseFile, TextLanguage.SQ);
 * }</pre>
 *
 * <p>It shows no name, no note and no confidential address.
 */
public final class DecisionText {
    private final ReferenceData glossary;

    private DecisionText(ReferenceData glossary) {
        this.glossary = glossary;
    }

    /**
     * The report with the names behind ids.
     *
     * @param glossary the names behind the ids in the decisions
     * @return the report
     */
    public static DecisionText with(ReferenceData glossary) {
        return new DecisionText(glossary);
    }

    /**
     * The text of a decision whose case is not at hand: facts are named, their values are not shown.
     *
     * @param decision the decision
     * @param language the language of the text
     * @return plain text
     */
    public String of(Decision decision, TextLanguage language) {
        return text(decision, Optional.empty(), language);
    }

    /**
     * The text of a decision beside its case.
     *
     * @param decision the decision
     * @param file the case
     * @param language the language of the text
     * @return plain text
     * @throws IllegalArgumentException if the decision is about another case
     */
    public String of(Decision decision, CaseFile file, TextLanguage language) {
        return text(decision, Optional.of(file), language);
    }

    private String text(Decision decision, Optional<CaseFile> file, TextLanguage language) {
        ReportContext telling = new ReportContext(decision, file, glossary, Labels.in(language));
        return TextRenderer.of(DecisionReport.of(telling, Optional.empty()));
    }
}
