package al.nrm.io.cli.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.inquiry.WhyNot;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.comparison.WhyNotText;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nrm why-not}: why the decision of a case does not conclude something, and which facts would lead to it. */
@Command(name = "why-not")
public final class WhyNotCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "KEY=VALUE", descriptionKey = "conclusion")
    private String conclusion = "";

    @Override
    void check(LoadedRules law) {
        Map<String, List<String>> known = law.inquiries().conclusions();
        String list = String.join(", ", known.keySet());
        if (conclusion.indexOf('=') < 0) {
            throw values().refused("why-not.what", list);
        }
        List<String> codes = known.get(key());
        if (codes == null) {
            throw values().refusedWithin(key(), known.keySet(), "why-not.key", key(), list);
        }
        if (!codes.contains(code())) {
            throw values().refusedWithin(code(), codes, "why-not.value", key(), code(), String.join(", ", codes));
        }
    }

    @Override
    String answer(LoadedRules law, CaseFile caseFile) {
        WhyNot whyNot = law.inquiries().whyNot(caseFile, key(), code());
        return isJson()
                ? NrmJson.standard().pretty(whyNot) + "\n"
                : WhyNotText.with(law.glossary()).of(whyNot, caseFile, context().language());
    }

    private String key() {
        return conclusion.substring(0, conclusion.indexOf('='));
    }

    private String code() {
        return conclusion.substring(conclusion.indexOf('=') + 1);
    }
}
