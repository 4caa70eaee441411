package al.nrm.io.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The common part of the commands that read histories: the language and the format are checked, then the command answers. */
abstract class HistoriesCommand implements Callable<Integer>, AnswersPrograms {
    private final CommandContext desk;
    private final List<String> formats;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param formats the words that {@code --format} takes */
    HistoriesCommand(CommandContext desk, List<String> formats) {
        this.desk = desk;
        this.formats = formats;
    }

    final CommandContext desk() {
        return desk;
    }

    /** The word of {@code --format}. */
    abstract String format();

    /**
     * Answers.
     *
     * @param given the options of the program
     * @param moments reads and refuses options of this command
     * @return the exit code
     */
    abstract int answer(NrmCommand given, MomentOption moments);

    @Override
    public final boolean isJson() {
        return "json".equals(format());
    }

    @Override
    public final Integer call() {
        NrmCommand given = Objects.requireNonNull(options);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        MomentOption moments = new MomentOption(line, desk.wording().words());
        given.checkLanguage(line);
        moments.choice("--format", format(), formats);
        return answer(given, moments);
    }
}
