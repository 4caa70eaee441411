package al.nrm.io.cli.internal.command;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** A command of the program. It checks the language that was asked for, then runs. */
@Command(versionProvider = RootCommand.Version.class, sortOptions = false)
public abstract class CliCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public final Integer call() {
        options().checkLanguage(values());
        return run();
    }

    /**
     * Runs the command.
     *
     * @return the exit code
     */
    protected abstract int run();

    /** Whether {@code --format json} was given; errors are written as JSON then, too. */
    public boolean isJson() {
        OptionSpec format = line().getCommandSpec().findOption("--format");
        return format != null && "json".equals(format.getValue());
    }

    /** The options that every command has. */
    public RootCommand options() {
        return (RootCommand) line().getCommandSpec().root().userObject();
    }

    public CommandContext context() {
        return options().context();
    }

    public CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    /** Checks of the options of this command. */
    public OptionValues values() {
        return new OptionValues(line(), context().words());
    }

    /**
     * Refuses a command line on which more than one of the files, {@code --directory} included, is standard input.
     *
     * @throws UsageException if it is so
     */
    public void checkStandardInput(@Nullable String... files) {
        long given = Stream.concat(Arrays.stream(files), options().directory().stream())
                .filter(CommandContext.STANDARD_INPUT::equals)
                .count();
        if (given > 1) {
            throw values().refused("decide.stdin");
        }
    }

    /** Writes a result that says nothing about who a person is; returns the exit code for success. */
    public int deliver(String text) {
        return deliver(false, text, ExitCode.DONE);
    }

    /**
     * Writes a result.
     *
     * @param confidential whether it says who a person is
     * @param code how the command ends
     * @return the exit code
     * @throws RefusedFile if it cannot be written
     */
    public int deliver(boolean confidential, String text, ExitCode code) {
        return context().deliver(options(), confidential, target -> {
            target.print(text);
            return code.code();
        });
    }
}
