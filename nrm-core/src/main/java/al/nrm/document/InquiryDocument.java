package al.nrm.document;

import static al.nrm.document.ValueCodecs.FLAG;
import static al.nrm.document.ValueCodecs.SENTENCE;
import static al.nrm.document.ValueCodecs.TEXT;
import static al.nrm.document.ValueCodecs.TEXTS;

import al.nrm.decision.Question;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.FactValue;
import al.nrm.inquiry.UnmetCondition;
import al.nrm.inquiry.WhyNot;
import al.nrm.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers to inquiries about a case as plain trees: open questions ({@code nrm/questions/1}), and why something is
 * not concluded ({@code nrm/why-not/1}).
 *
 * <pre>{@code
 * Map<String, Object> tree = InquiryDocument.document(rules.questions(caseFile));
 * List<Question> again = InquiryDocument.questions(tree).value();
 * }</pre>
 */
public final class InquiryDocument {
    private static final ObjectCodec<List<Question>, List<Question>> QUESTIONS = ObjectCodec.of(
                    () -> (List<Question>) new ArrayList<Question>(), List::copyOf)
            .schema(AnswerKind.QUESTIONS.schema())
            .required("questions", Codec.list(DecisionDocument.QUESTION), all -> all, List::addAll);

    private static final Codec<Object> VALUE =
            Codec.of(new Shape.PlainValue(), InquiryDocument::plain, value -> value, known -> true);

    private static final ObjectCodec<FactValue, FactParts> FACT = ObjectCodec.of(FactParts::new, FactParts::build)
            .required("pointer", TEXT, FactValue::pointer, (parts, pointer) -> parts.pointer = pointer)
            .required("value", VALUE, FactValue::value, (parts, value) -> parts.value = value);

    private static final ObjectCodec<UnmetCondition, UnmetCondition.Builder> UNMET = ObjectCodec.of(
                    UnmetCondition::builder, UnmetCondition.Builder::build)
            .required("pointer", TEXT, UnmetCondition::pointer, UnmetCondition.Builder::pointer)
            .required("condition", SENTENCE, UnmetCondition::condition, UnmetCondition.Builder::condition)
            .required("wanted", TEXT, UnmetCondition::wanted, UnmetCondition.Builder::wanted);

    private static final ObjectCodec<CandidateRule, CandidateRule.Builder> RULE = ObjectCodec.of(
                    CandidateRule::builder, CandidateRule.Builder::build)
            .required("rule", TEXT, CandidateRule::rule, CandidateRule.Builder::rule)
            .required("met", Codec.<Text>list(SENTENCE), CandidateRule::met, CandidateRule.Builder::met)
            .required("unmet", Codec.list(UNMET), CandidateRule::unmet, CandidateRule.Builder::unmet)
            .optional("setAsideBy", TEXTS, CandidateRule::setAsideBy, CandidateRule.Builder::setAsideBy);

    private static final ObjectCodec<WhyNot, WhyNot.Builder> WHY_NOT = ObjectCodec.of(
                    WhyNot::builder, WhyNot.Builder::build)
            .schema(AnswerKind.WHY_NOT.schema())
            .required("key", TEXT, WhyNot::key, WhyNot.Builder::key)
            .required("value", TEXT, WhyNot::value, WhyNot.Builder::value)
            .required("holds", FLAG, WhyNot::holds, WhyNot.Builder::holds)
            .required("rules", Codec.list(RULE), WhyNot::rules, WhyNot.Builder::rules)
            .required("wouldHold", Codec.list(Codec.list(FACT)), WhyNot::wouldHold, WhyNot.Builder::wouldHold)
            .required("impossible", FLAG, WhyNot::impossible, WhyNot.Builder::impossible)
            .required("because", SENTENCE, WhyNot::because, WhyNot.Builder::because);

    private InquiryDocument() {}

    /**
     * The shape of the document of questions.
     *
     * @return every key and code
     */
    public static Shape.Fields questionsShape() {
        return QUESTIONS.shape();
    }

    /**
     * The shape of the document on why something is not concluded.
     *
     * @return every key and code
     */
    public static Shape.Fields whyNotShape() {
        return WHY_NOT.shape();
    }

    /**
     * Questions as a decision lists them.
     *
     * @param questions the questions
     * @return a plain tree for each, in the same order
     */
    public static List<@Nullable Object> tree(List<Question> questions) {
        return Codec.trees(questions, DecisionDocument.QUESTION);
    }

    /**
     * One question as a decision lists it.
     *
     * @param question the question
     * @return a plain tree
     */
    public static Map<String, @Nullable Object> tree(Question question) {
        return DecisionDocument.QUESTION.write(question);
    }

    /**
     * Reads one question as a decision lists it. Keys and codes that a later minor version added are set aside.
     *
     * @param tree maps, lists, texts, numbers, booleans and null
     * @return the question, or all problems
     */
    public static ReadResult<Question> question(@Nullable Object tree) {
        return CheckedDocument.later(tree, DecisionDocument.QUESTION);
    }

    /**
     * The document of questions.
     *
     * @param questions the questions
     * @return a plain tree with {@code schema} and {@code questions}
     */
    public static Map<String, @Nullable Object> document(List<Question> questions) {
        return QUESTIONS.write(questions);
    }

    /**
     * Reads the document of questions. Keys and codes that a later minor version added are set aside.
     *
     * @param tree maps, lists, texts, numbers, booleans and null
     * @return the questions, or all problems of the document
     */
    public static ReadResult<List<Question>> questions(@Nullable Object tree) {
        return CheckedDocument.later(tree, QUESTIONS);
    }

    /**
     * Why a decision does not conclude something.
     *
     * @param whyNot the answer
     * @return a plain tree with {@code schema}; empty lists are written too
     */
    public static Map<String, @Nullable Object> tree(WhyNot whyNot) {
        return WHY_NOT.write(whyNot);
    }

    /**
     * Reads why a decision does not conclude something. Keys and codes that a later minor version added are set aside.
     *
     * @param tree maps, lists, texts, numbers, booleans and null
     * @return the answer, or all problems of the document
     */
    public static ReadResult<WhyNot> whyNot(@Nullable Object tree) {
        return CheckedDocument.later(tree, WHY_NOT);
    }

    /** Converts numbers of a tree to {@code Integer}, the type that the inquiry uses. */
    private static Object plain(Object tree) {
        return TreeNumbers.of(tree)
                .map(BigDecimal::intValue)
                .map(Object.class::cast)
                .orElse(tree);
    }

    /** The parts of a fact while it is read; both were checked before. */
    private static final class FactParts {
        private String pointer = "";
        private Object value = "";

        FactValue build() {
            return FactValue.of(pointer, value);
        }
    }
}
