package al.nrm.io.cli.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decider;
import al.nrm.decision.Decision;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.decision.DecisionPage;
import al.nrm.io.report.decision.DecisionText;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm decide}: decides one case, or each line of a file of cases. */
@Command(name = "decide")
public final class DecideCommand extends CliCommand {
    @Parameters(paramLabel = "CASE.json", arity = "0..1", descriptionKey = "case")
    private @Nullable String file;

    @Option(names = "--batch", paramLabel = "CASES.jsonl")
    private @Nullable String batch;

    @Option(names = "--format", paramLabel = "text|json|html")
    private @Nullable String format;

    @Option(names = "--ask")
    private boolean ask;

    @Mixin
    private QuestionOptions questions = new QuestionOptions();

    @Option(names = "--with-identity", descriptionKey = "with-identity")
    private boolean withIdentity;

    @Override
    protected int run() {
        values().check("--format", format, "text", "json", "html");
        if (withIdentity && !(isPage() && batch == null)) {
            throw values().refused("decide.identity");
        }
        if ((file == null) == (batch == null)) {
            throw values().refused("decide.what");
        }
        checkStandardInput(file, batch);
        LoadedRules law = context().law(options());
        return batch == null ? one(law, Objects.requireNonNull(file)) : many(law, batch);
    }

    private boolean isPage() {
        return "html".equals(format);
    }

    private int one(LoadedRules law, String path) {
        Decider decider = asking(law);
        CaseFile caseFile = read(path, law);
        String text = written(decider.decide(caseFile), caseFile, law);
        return deliver(withIdentity, text, ExitCode.DONE);
    }

    /** Reads the case. The refusal of a file with a case on each line also names the option that takes it. */
    private CaseFile read(String path, LoadedRules law) {
        try {
            return context().caseFile(path, law);
        } catch (RefusedFile refused) {
            if (!path.endsWith(".jsonl") || isJson()) {
                throw refused;
            }
            Text many = Text.of(
                    "Një skedar me shumë raste, një në rresht, jepet me --batch.",
                    "A file of many cases, one a line, is given with --batch.");
            List<Problem> problems = new ArrayList<>(refused.problems());
            problems.add(Problem.at("", many));
            throw new RefusedFile(path, problems, refused.total() + 1);
        }
    }

    private String written(Decision decision, CaseFile caseFile, LoadedRules law) {
        TextLanguage language = context().language();
        if (isJson()) {
            return NrmJson.standard().pretty(decision) + "\n";
        }
        if (isPage()) {
            DecisionPage page = DecisionPage.with(law.glossary());
            return withIdentity
                    ? page.withIdentity(decision, caseFile, language)
                    : page.of(decision, caseFile, language);
        }
        return DecisionText.with(law.glossary()).of(decision, caseFile, language);
    }

    private int many(LoadedRules law, String path) {
        Decider decider = ask ? asking(law) : law.decider();
        boolean progress = context().streams().terminal() && !options().quiet();
        BatchRun run = new BatchRun(law.terms(), decider, context(), progress);
        return context()
                .reading(
                        path,
                        lines -> context()
                                .deliver(
                                        options(),
                                        false,
                                        target -> run.run(path, lines, target).code()));
    }

    /** Decides with the questions that are wanted. */
    private Decider asking(LoadedRules law) {
        questions.check(law, values());
        return file -> Decision.builder()
                .from(law.decider().decide(file))
                .questions(questions.wanted(questions.all(law, file)))
                .build();
    }
}
