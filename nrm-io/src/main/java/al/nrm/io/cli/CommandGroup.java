package al.nrm.io.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that only has commands below it, as {@code nrm pack}; without one of them it is wrong usage. */
@Command(versionProvider = NrmCommand.Version.class, sortOptions = false)
abstract class CommandGroup implements Runnable {
    private final CommandContext desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

    CommandGroup(CommandContext desk) {
        this.desk = desk;
    }

    CommandContext desk() {
        return desk;
    }

    /** The options that every command has, checked; {@code line} is that of the command that was given. */
    NrmCommand options(CommandLine line) {
        NrmCommand given = Objects.requireNonNull(options);
        given.checkLanguage(line);
        return given;
    }

    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        options(line);
        throw UsageException.Because.noCommand(line, desk.wording().words());
    }
}
