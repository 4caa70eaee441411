package al.nrm.io.cli;

import al.nrm.rules.authoring.PackDraft;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm pack init}: copies the bundled pack as the start of an own one. */
@Command(name = "init", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class PackInitCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        Path target = Objects.requireNonNull(folder);
        CommandContext desk = parent.desk();
        try {
            PackDraft.start(target);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException occupied) {
            throw RefusedFile.unreadable(
                    target.toString(), desk.wording().words().of("init.occupied"));
        } catch (IOException unwritable) {
            throw RefusedFile.unreadable(
                    target.toString(), desk.wording().words().of("output.broken"));
        }
        return desk.deliver(given, delivery -> {
            delivery.print(target + "\n");
            return ExitCode.DONE.code();
        });
    }
}
