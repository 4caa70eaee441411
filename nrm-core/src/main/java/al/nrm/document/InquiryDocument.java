package al.nrm.document;

import al.nrm.decision.Question;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.FactValue;
import al.nrm.inquiry.UnmetCondition;
import al.nrm.inquiry.WhyNot;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers to inquiries about a case as plain trees: what to find out next, and why something is not concluded. */
public final class InquiryDocument {
    private InquiryDocument() {}

    /** Questions as a decision lists them. */
    public static List<Object> tree(List<Question> questions) {
        return Entries.each(questions, DecisionWriting::question);
    }

    /** Why a decision does not conclude something. Its lists are written although they are empty. */
    public static Map<String, @Nullable Object> tree(WhyNot whyNot) {
        List<Object> sets = new ArrayList<>();
        whyNot.wouldHold().forEach(set -> sets.add(Entries.each(set, InquiryDocument::fact)));
        return new Entries()
                .always("key", whyNot.key())
                .always("value", whyNot.value())
                .always("holds", whyNot.holds())
                .always("rules", Entries.each(whyNot.rules(), InquiryDocument::rule))
                .always("wouldHold", sets)
                .always("impossible", whyNot.impossible())
                .sentence("because", whyNot.because())
                .tree();
    }

    private static Entries rule(CandidateRule near) {
        return new Entries()
                .always("rule", near.rule())
                .always("met", near.met().stream().map(InquiryDocument::words).toList())
                .always("unmet", Entries.each(near.unmet(), InquiryDocument::condition));
    }

    private static Map<String, @Nullable Object> words(Text text) {
        return new Entries().always("sq", text.sq()).always("en", text.en()).tree();
    }

    private static Entries condition(UnmetCondition unmet) {
        return new Entries()
                .always("pointer", unmet.pointer())
                .sentence("condition", unmet.condition())
                .always("wanted", unmet.wanted());
    }

    private static Entries fact(FactValue fact) {
        return new Entries().always("pointer", fact.pointer()).always("value", fact.value());
    }
}
