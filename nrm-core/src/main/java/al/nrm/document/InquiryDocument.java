package al.nrm.document;

import al.nrm.decision.Question;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.FactValue;
import al.nrm.inquiry.UnmetCondition;
import al.nrm.inquiry.WhyNot;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers to inquiries about a case as plain trees: what to find out next, and why something is not concluded. */
public final class InquiryDocument {
    private InquiryDocument() {}

    /**
     * Questions as a decision lists them.
     *
     * @param questions the questions
     * @return a plain tree for each, in the same order
     */
    public static List<@Nullable Object> tree(List<Question> questions) {
        return ObjectWriter.each(questions, DecisionDocument.QUESTION::write);
    }

    /**
     * Why a decision does not conclude something.
     *
     * @param whyNot the answer
     * @return a plain tree; its lists are written although they are empty
     */
    public static Map<String, @Nullable Object> tree(WhyNot whyNot) {
        return new ObjectWriter()
                .put("key", whyNot.key())
                .put("value", whyNot.value())
                .put("holds", whyNot.holds())
                .put("rules", ObjectWriter.each(whyNot.rules(), InquiryDocument::rule))
                .put(
                        "wouldHold",
                        ObjectWriter.each(whyNot.wouldHold(), facts -> ObjectWriter.each(facts, InquiryDocument::fact)))
                .put("impossible", whyNot.impossible())
                .put("because", whyNot.because())
                .tree();
    }

    private static Map<String, @Nullable Object> rule(CandidateRule candidate) {
        return new ObjectWriter()
                .put("rule", candidate.rule())
                .put("met", ObjectWriter.each(candidate.met(), Codec.SENTENCE::write))
                .put("unmet", ObjectWriter.each(candidate.unmet(), InquiryDocument::condition))
                .tree();
    }

    private static Map<String, @Nullable Object> condition(UnmetCondition unmet) {
        return new ObjectWriter()
                .put("pointer", unmet.pointer())
                .put("condition", unmet.condition())
                .put("wanted", unmet.wanted())
                .tree();
    }

    private static Map<String, @Nullable Object> fact(FactValue fact) {
        return new ObjectWriter()
                .put("pointer", fact.pointer())
                .put("value", fact.value())
                .tree();
    }
}
