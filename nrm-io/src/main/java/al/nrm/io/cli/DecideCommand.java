package al.nrm.io.cli;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decider;
import al.nrm.decision.Decision;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.io.report.decision.DecisionPage;
import al.nrm.io.report.decision.DecisionText;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm decide}: decides one case, or each line of a file of cases. */
@Command(name = "decide", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class DecideCommand implements Callable<Integer>, AnswersPrograms {
    private static final String TEXT = "text";
    private static final String JSON = "json";
    private static final String HTML = "html";

    private final CommandContext desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

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

    DecideCommand(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public boolean isJson() {
        return JSON.equals(format);
    }

    @Override
    public Integer call() {
        NrmCommand given = Objects.requireNonNull(options);
        given.checkLanguage(Objects.requireNonNull(spec).commandLine());
        Labels words = desk.wording().words();
        check(format == null || List.of(TEXT, JSON, HTML).contains(format), words, String.valueOf(format));
        boolean page = HTML.equals(format) && batch == null;
        if (withIdentity && !page) {
            throw new UsageException.Because(spec.commandLine(), words.of("decide.identity"));
        }
        if ((file == null) == (batch == null)) {
            throw new UsageException.Because(spec.commandLine(), words.of("decide.what"));
        }
        long standardInputs = java.util.stream.Stream.of(
                        file, batch, given.directory().orElse(null))
                .filter(CommandContext.STANDARD_INPUT::equals)
                .count();
        if (standardInputs > 1) {
            throw new UsageException.Because(spec.commandLine(), words.of("decide.stdin"));
        }
        return batch == null ? one(given, Objects.requireNonNull(file)) : many(given, batch);
    }

    private void check(boolean right, Labels words, String value) {
        if (!right) {
            throw new UsageException.Because(
                    Objects.requireNonNull(spec).commandLine(),
                    words.of("usage.choice", "--format", value, String.join(", ", TEXT, JSON, HTML)));
        }
    }

    private int one(NrmCommand given, String path) {
        LoadedRules law = desk.law(given);
        Decider decider = asking(law);
        CaseFile caseFile = read(path, law);
        Decision decision = decider.decide(caseFile);
        String text = written(decision, caseFile, law);
        return desk.deliver(given, withIdentity, text);
    }

    /** A file with a case on each line is refused like any other, with the option that takes it. */
    private CaseFile read(String path, LoadedRules law) {
        try {
            return desk.read(path, NrmJson.standard().cases(law.terms()));
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
        TextLanguage language = desk.wording().language();
        if (isJson()) {
            return NrmJson.standard().pretty(decision) + "\n";
        }
        if (HTML.equals(format)) {
            DecisionPage page = DecisionPage.with(law.glossary());
            return withIdentity
                    ? page.withIdentity(decision, caseFile, language)
                    : page.of(decision, caseFile, language);
        }
        return DecisionText.with(law.glossary()).of(decision, caseFile, language);
    }

    private int many(NrmCommand given, String path) {
        LoadedRules law = desk.law(given);
        Decider decider = ask ? asking(law) : law.decider();
        boolean progress = desk.streams().terminal() && !given.quiet();
        try (InputStream lines = desk.open(path)) {
            return desk.deliver(
                            given,
                            delivery -> new BatchRun(law.terms(), decider, desk, progress).run(path, lines, delivery))
                    .code();
        } catch (IOException unreadable) {
            throw RefusedFile.unreadable(path, desk.wording().unreadable(unreadable));
        }
    }

    /** Decides with the questions that are wanted. */
    private Decider asking(LoadedRules law) {
        questions.check(
                law, Objects.requireNonNull(spec).commandLine(), desk.wording().words());
        return file -> Decision.builder()
                .from(law.decider().decide(file))
                .questions(questions.wanted(questions.all(law, file)))
                .build();
    }
}
