package al.nrm.io.cli;

import al.nrm.casefile.CaseFile;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that asks something about one case and answers as text or as JSON. */
abstract class CaseCommand implements Callable<Integer>, AnswersPrograms {
    private static final String TEXT = "text";
    private static final String JSON = "json";

    private final CommandContext desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CASE.json", descriptionKey = "case")
    private String file = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "answer-format")
    private @Nullable String format;

    CaseCommand(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public boolean isJson() {
        return JSON.equals(format);
    }

    @Override
    public Integer call() {
        NrmCommand given = Objects.requireNonNull(options);
        given.checkLanguage(line());
        if (format != null && !format.equals(TEXT) && !isJson()) {
            throw wrong(words().of("usage.choice", "--format", format, TEXT + ", " + JSON));
        }
        if (file.equals(CommandContext.STANDARD_INPUT)
                && given.directory().filter(file::equals).isPresent()) {
            throw wrong(words().of("decide.stdin"));
        }
        LoadedRules law = desk.law(given);
        check(law);
        CaseFile caseFile = desk.read(file, NrmJson.standard().cases(law.terms()));
        String answer = answer(law, caseFile);
        return desk.deliver(given, false, answer);
    }

    /**
     * Refuses wrong usage that only the law knows, before the case is read.
     *
     * @throws WrongUsage.Because if something is wrong
     */
    abstract void check(LoadedRules law);

    /** The whole answer, with a line feed at its end. */
    abstract String answer(LoadedRules law, CaseFile caseFile);

    Labels words() {
        return desk.wording().words();
    }

    CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    UsageException.Because wrong(String message) {
        return new UsageException.Because(line(), message);
    }
}
