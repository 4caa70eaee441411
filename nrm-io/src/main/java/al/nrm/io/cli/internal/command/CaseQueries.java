package al.nrm.io.cli.internal.command;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.inquiry.WhyNot;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Queries about a case other than its decision. Safe for use by many threads at once. */
public interface CaseQueries {
    /** JSON pointers of the facts that a person can be asked for, sorted. */
    Set<String> askable();

    /**
     * The facts that could still change the decision, best first.
     *
     * @param notKnown pointers of facts to which the person has no answer
     */
    List<Question> questions(CaseFile file, Set<String> notKnown);

    /** The keys that a decision concludes, with the codes of each, in the order of the vocabulary. */
    Map<String, List<String>> conclusions();

    /** Why a code of a key is not concluded. */
    WhyNot whyNot(CaseFile file, String key, String code);
}
