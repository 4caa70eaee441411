package al.nrm.io.cli;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.inquiry.WhyNot;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.question.AskableFacts;
import al.nrm.rules.internal.question.PossibleConclusion;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Inquiries into the rules of a pack. */
record RuleInquiries(ReferralRules rules) implements CaseQueries {
    @Override
    public Set<String> askable() {
        return AskableFacts.pointers(rules.pack().catalogue());
    }

    @Override
    public List<Question> questions(CaseFile file, Set<String> notKnown) {
        return rules.questions(file, notKnown);
    }

    @Override
    public Map<String, List<String>> conclusions() {
        return PossibleConclusion.codesByKey();
    }

    @Override
    public WhyNot whyNot(CaseFile file, String key, String code) {
        return rules.whyNot(file, key, code);
    }
}
