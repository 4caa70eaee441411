package al.nrm.io.cli.internal.pack;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.NamedPacks;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.rules.pack.RulePackException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** A command on one pack: that of its argument, else that of {@code --pack}, else the bundled one. */
abstract class OnePackCommand extends CliCommand {
    @Parameters(paramLabel = "PACK", arity = "0..1", descriptionKey = "pack")
    private @Nullable Path path;

    /** The path of the pack; empty for the bundled one. */
    final Optional<Path> path() {
        return Optional.ofNullable(path).or(options()::pack);
    }

    /**
     * Opens the pack.
     *
     * @throws RefusedFile if there is none, or it cannot be read
     * @throws RulePackException if it is refused
     */
    final PackDraft draft() {
        return new NamedPacks(context()).draft(path());
    }
}
