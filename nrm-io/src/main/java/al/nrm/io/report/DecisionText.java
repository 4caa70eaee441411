package al.nrm.io.report;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.text.TextLanguage;
import java.util.Optional;

/**
 * A decision as plain text for whoever has to act on it: first what it is, then what to do now, where to, what to keep in
 * mind, and only then why. 78 columns, no colours.
 *
 * <p>It shows no name, no note and no confidential address: it never looks at them.
 */
public final class DecisionText {
    private final ReferenceData glossary;

    private DecisionText(ReferenceData glossary) {
        this.glossary = glossary;
    }

    /**
     * @param glossary what the ids in the decisions stand for
     */
    public static DecisionText with(ReferenceData glossary) {
        return new DecisionText(glossary);
    }

    /** The text of a decision whose case is not at hand: facts are named, their values are not shown. */
    public String of(Decision decision, TextLanguage language) {
        return text(decision, Optional.empty(), language);
    }

    /**
     * The text of a decision beside its case.
     *
     * @throws IllegalArgumentException if the decision is about another case
     */
    public String of(Decision decision, CaseFile file, TextLanguage language) {
        if (!decision.caseId().equals(file.id())) {
            throw new IllegalArgumentException("The decision is about another case.");
        }
        return text(decision, Optional.of(file), language);
    }

    private String text(Decision decision, Optional<CaseFile> file, TextLanguage language) {
        ReportContext telling = new ReportContext(decision, file, glossary, Labels.in(language));
        TextPage page = new TextPage();
        HeadSection.write(telling, page);
        new DutySection(telling, page).write();
        new ServiceSection(telling, page).write();
        SafeguardSection.write(telling, page);
        new ReasonSection(telling, page).write();
        QuestionSection.write(telling, page);
        NoticeSection.write(telling, page);
        UnverifiedSection.write(telling, page);
        FootSection.write(telling, page);
        return page.toString();
    }
}
