package al.nrm.io.cli;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.DecisionText;
import al.nrm.io.report.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    private final Desk desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CASE.json", arity = "0..1", descriptionKey = "case")
    private @Nullable String file;

    @Option(names = "--batch", paramLabel = "CASES.jsonl")
    private @Nullable String batch;

    @Option(names = "--format", paramLabel = "text|json")
    private @Nullable String format;

    @Option(names = "--now")
    private boolean now;

    DecideCommand(Desk desk) {
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
        check(format == null || format.equals(TEXT) || isJson(), words, "--format", String.valueOf(format));
        if ((file == null) == (batch == null)) {
            throw new WrongUsage.Because(spec.commandLine(), words.of("decide.what"));
        }
        long standardInputs = java.util.stream.Stream.of(
                        file, batch, given.directory().orElse(null))
                .filter(Desk.STANDARD_INPUT::equals)
                .count();
        if (standardInputs > 1) {
            throw new WrongUsage.Because(spec.commandLine(), words.of("decide.stdin"));
        }
        return batch == null ? one(given, Objects.requireNonNull(file)) : many(given, batch);
    }

    private void check(boolean right, Labels words, String option, String value) {
        if (!right) {
            throw new WrongUsage.Because(
                    Objects.requireNonNull(spec).commandLine(),
                    words.of("usage.choice", option, value, TEXT + ", " + JSON));
        }
    }

    private int one(NrmCommand given, String path) {
        Law law = desk.law(given);
        CaseFile caseFile = desk.read(path, NrmJson.standard().cases(law.terms()));
        Decision decision = asked(law.decider().decide(caseFile));
        String text = isJson()
                ? NrmJson.standard().pretty(decision) + "\n"
                : DecisionText.with(law.glossary())
                        .of(decision, caseFile, desk.wording().language());
        return desk.deliver(given, delivery -> {
            delivery.print(text);
            return ExitCode.DONE.code();
        });
    }

    private int many(NrmCommand given, String path) {
        Law law = desk.law(given);
        boolean progress = desk.streams().terminal() && !given.quiet();
        try (InputStream lines = desk.open(path)) {
            return desk.deliver(given, delivery -> new BatchRun(law, desk, progress).run(path, lines, delivery))
                    .code();
        } catch (IOException unreadable) {
            throw RefusedFile.unreadable(path, desk.wording().unreadable(unreadable));
        }
    }

    /** With {@code --now} only what cannot wait is asked. */
    private Decision asked(Decision decision) {
        if (!now) {
            return decision;
        }
        return Decision.builder()
                .from(decision)
                .questions(decision.questions().stream()
                        .filter(question -> !question.later())
                        .toList())
                .build();
    }
}
