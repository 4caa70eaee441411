package al.nrm.io.cli.internal.command;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.inquiry.WhyNot;
import al.nrm.rules.ReferralRules;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Queries answered by the rules of a pack. */
public record RuleInquiries(ReferralRules rules) implements CaseQueries {
    @Override
    public Set<String> askable() {
        return rules.askableFacts();
    }

    @Override
    public List<Question> questions(CaseFile file, Set<String> notKnown) {
        return rules.questions(file, notKnown);
    }

    @Override
    public Map<String, List<String>> conclusions() {
        return rules.conclusions();
    }

    @Override
    public WhyNot whyNot(CaseFile file, String key, String code) {
        return rules.whyNot(file, key, code);
    }
}
