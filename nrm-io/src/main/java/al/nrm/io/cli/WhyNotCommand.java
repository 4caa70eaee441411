package al.nrm.io.cli;

import al.nrm.casefile.CaseFile;
import al.nrm.inquiry.WhyNot;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.comparison.WhyNotText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nrm why-not}: why the decision of a case does not conclude something, and what would make it. */
@Command(name = "why-not", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class WhyNotCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "KEY=VALUE", descriptionKey = "conclusion")
    private String conclusion = "";

    WhyNotCommand(CommandContext desk) {
        super(desk);
    }

    @Override
    void check(LoadedRules law) {
        Map<String, List<String>> known = law.inquiries().conclusions();
        String list = String.join(", ", known.keySet());
        if (conclusion.indexOf('=') < 0) {
            throw wrong(words().of("why-not.what", list));
        }
        if (!known.containsKey(key())) {
            throw maybe(words().of("why-not.key", key(), list), key(), known.keySet());
        }
        List<String> codes = Objects.requireNonNull(known.get(key()));
        if (!codes.contains(code())) {
            throw maybe(words().of("why-not.value", key(), code(), String.join(", ", codes)), code(), codes);
        }
    }

    @Override
    String answer(LoadedRules law, CaseFile caseFile) {
        WhyNot whyNot = law.inquiries().whyNot(caseFile, key(), code());
        return isJson()
                ? NrmJson.standard().pretty(whyNot) + "\n"
                : WhyNotText.with(law.glossary()).of(whyNot, caseFile, words().language());
    }

    private UsageException.Because maybe(String message, String word, Collection<String> known) {
        return UsageException.Because.maybe(line(), words(), message, word, known);
    }

    private String key() {
        return conclusion.substring(0, conclusion.indexOf('='));
    }

    private String code() {
        return conclusion.substring(conclusion.indexOf('=') + 1);
    }
}
