package al.nrm.io.cli.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.decision.QuestionText;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nrm ask}: which unknown facts could still change the decision of a case, the most useful first. */
@Command(name = "ask")
public final class AskCommand extends CaseCommand {
    @Mixin
    private QuestionOptions questions = new QuestionOptions();

    @Override
    void check(LoadedRules law) {
        questions.check(law, values());
    }

    @Override
    String answer(LoadedRules law, CaseFile caseFile) {
        List<Question> all = questions.all(law, caseFile);
        List<Question> wanted = questions.wanted(all);
        return isJson()
                ? NrmJson.standard().questions(wanted) + "\n"
                : QuestionText.of(
                        caseFile, wanted, all.size() - wanted.size(), context().language());
    }
}
