package al.nrm.io.jackson;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import al.nrm.document.CaseDocument;
import al.nrm.document.DecisionDocument;
import al.nrm.document.DirectoryDocument;
import al.nrm.document.ErrorDocument;
import al.nrm.document.InquiryDocument;
import al.nrm.document.ReadResult;
import al.nrm.inquiry.WhyNot;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.provider.Directory;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type are written as plain trees and read from them.
 *
 * @param type the type
 * @param write gives the plain tree of a value
 * @param read gives the value of a plain tree, or everything that is wrong with it
 */
record DocumentCodec<T>(
        Class<T> type,
        Function<T, Map<String, @Nullable Object>> write,
        Function<@Nullable Object, ReadResult<T>> read) {
    /** The types that the modules read and write. */
    static List<DocumentCodec<?>> all(CaseTerms terms) {
        return List.of(
                new DocumentCodec<>(CaseFile.class, CaseDocument::tree, tree -> CaseDocument.read(tree, terms)),
                new DocumentCodec<>(Directory.class, DirectoryDocument::tree, DirectoryDocument::read),
                new DocumentCodec<>(Decision.class, DecisionDocument::tree, DecisionDocument::read),
                new DocumentCodec<>(Question.class, InquiryDocument::tree, InquiryDocument::question),
                new DocumentCodec<>(WhyNot.class, InquiryDocument::tree, InquiryDocument::whyNot),
                new DocumentCodec<>(Problem.class, ErrorDocument::tree, ErrorDocument::problem),
                new DocumentCodec<>(RefusedInputException.class, ErrorDocument::tree, ErrorDocument::read));
    }

    /**
     * The value of a plain tree.
     *
     * @param tree the tree, with what was wrong while it was put together
     * @throws RefusedInputException if anything is wrong
     */
    T value(@Nullable Object plain, PlainTree tree) {
        ReadResult<T> result = read.apply(plain).after(tree.problems(), tree.total());
        if (result.isRefused()) {
            throw new RefusedInputException(result.problems(), result.total());
        }
        return result.value();
    }

    /** The message of the exception of Jackson. */
    String refusal(RefusedInputException refused) {
        return type.getSimpleName() + " was refused: " + refused.getMessage();
    }
}
