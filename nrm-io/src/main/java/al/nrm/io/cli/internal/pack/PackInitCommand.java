package al.nrm.io.cli.internal.pack;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.rules.authoring.PackDraft;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nrm pack init}: copies the bundled pack as the start of an own one. */
@Command(name = "init")
final class PackInitCommand extends CliCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private @Nullable Path folder;

    @Override
    protected int run() {
        Path target = Objects.requireNonNull(folder);
        try {
            PackDraft.start(target);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException occupied) {
            throw RefusedFile.unreadable(target.toString(), context().words().of("init.occupied"));
        } catch (IOException unwritable) {
            throw RefusedFile.unreadable(target.toString(), context().words().of("output.broken"));
        }
        return deliver(target + "\n");
    }
}
