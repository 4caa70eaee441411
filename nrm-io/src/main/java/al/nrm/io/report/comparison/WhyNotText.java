package al.nrm.io.report.comparison;

import al.nrm.casefile.CaseFile;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.FactValue;
import al.nrm.inquiry.UnmetCondition;
import al.nrm.inquiry.WhyNot;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.io.report.internal.words.ConclusionWords;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.List;

/**
 * Why a decision does not conclude something, as plain text: the answer, the sets of facts that would change it, and the
 * rules that could conclude it with their unmet conditions.
 */
public final class WhyNotText {
    /** Upper bound on the number of sets shown. */
    private static final int MOST = 10;
    /** The column of text below a number. */
    private static final int UNDER = 5;

    private final ReferenceData glossary;

    private WhyNotText(ReferenceData glossary) {
        this.glossary = glossary;
    }

    /**
     * The report with the names behind ids.
     *
     * @param glossary the names behind the ids in the answers
     * @return the report
     */
    public static WhyNotText with(ReferenceData glossary) {
        return new WhyNotText(glossary);
    }

    /**
     * The text of an answer about a case.
     *
     * @param whyNot the answer
     * @param file the case
     * @param language the language of the text
     * @return plain text
     */
    public String of(WhyNot whyNot, CaseFile file, TextLanguage language) {
        Labels labels = Labels.in(language).with(glossary.duties());
        TextPage page = new TextPage();
        page.rule();
        page.line(0, labels.of("foot.case", file.id(), labels.day(file.asOf())));
        String key = ConclusionWords.key(whyNot.key(), labels);
        page.line(0, labels.of("why-not.asked", key, ConclusionWords.code(whyNot.key(), whyNot.value(), labels)));
        page.line(0, whyNot.because().in(language));
        page.rule();
        sets(whyNot.wouldHold(), labels, page);
        rules(whyNot, labels, page);
        return page.toString();
    }

    private void sets(List<List<FactValue>> sets, Labels labels, TextPage page) {
        if (sets.isEmpty()) {
            return;
        }
        FilledFact words = new FilledFact(glossary, labels);
        page.title(labels.of("why-not.sets"));
        page.line(1, labels.of("why-not.sets-lead"));
        int number = 0;
        for (List<FactValue> set : sets.subList(0, Math.min(MOST, sets.size()))) {
            number++;
            String mark = number(number);
            for (FactValue fact : set) {
                page.item(1, mark, words.of(fact));
                mark = " ".repeat(UNDER - 1);
            }
        }
        if (sets.size() > MOST) {
            page.line(1, labels.of("why-not.more", sets.size() - MOST));
        }
    }

    private void rules(WhyNot whyNot, Labels labels, TextPage page) {
        if (whyNot.rules().isEmpty()) {
            return;
        }
        page.title(labels.of("why-not.rules"));
        int number = 0;
        for (CandidateRule rule : whyNot.rules()) {
            number++;
            int all = rule.met().size() + rule.unmet().size();
            page.item(
                    1,
                    number(number),
                    labels.of("why-not.rule", rule.rule(), rule.met().size(), all));
            if (!rule.setAsideBy().isEmpty()) {
                page.item(UNDER, labels.of("why-not.set-aside") + " ", String.join(", ", rule.setAsideBy()));
            }
            for (UnmetCondition unmet : rule.unmet()) {
                page.item(
                        UNDER,
                        labels.of("why-not.lacks") + " ",
                        unmet.condition().in(labels.language()));
            }
            for (Text met : rule.met()) {
                page.item(UNDER, labels.of("why-not.has") + " ", met.in(labels.language()));
            }
        }
    }

    private static String number(int number) {
        return (number < 10 ? " " : "") + number + ". ";
    }
}
