package al.nrm.io.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm pack watch}: {@code nrm pack check} at each save, until standard input ends or the program is stopped. */
@Command(name = "watch", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class PackWatchCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "watch.dir")
    private @Nullable Path folder;

    @Option(names = "--strict")
    private boolean strict;

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        parent.options(spec);
        CommandContext desk = parent.desk();
        Path watched = Objects.requireNonNull(folder);
        if (!Files.isDirectory(watched)) {
            throw RefusedFile.unreadable(
                    watched.toString(), desk.wording().words().of("watch.no-folder"));
        }
        try (FolderWatch changes = FolderWatch.of(watched)) {
            desk.streams().err().println(desk.wording().words().of("watch.began", watched));
            closeAtEnd(desk.streams().in(), changes);
            return new PackWatch(changes, () -> check(watched)).run();
        } catch (IOException unwatchable) {
            throw RefusedFile.unreadable(watched.toString(), desk.wording().unreadable(unwatchable));
        }
    }

    /** The same as the command for one check says and returns. */
    private int check(Path watched) {
        CommandSpec pack = Objects.requireNonNull(Objects.requireNonNull(spec).parent());
        CommandLine check =
                Objects.requireNonNull(pack.commandLine().getSubcommands().get("check"));
        return strict ? check.execute(watched.toString(), "--strict") : check.execute(watched.toString());
    }

    private static void closeAtEnd(InputStream in, FolderWatch changes) {
        Thread reader = new Thread(() -> {
            try {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException closed) {
                // The end of the input in another way.
            } finally {
                changes.close();
            }
        });
        reader.setDaemon(true);
        reader.start();
    }
}
