package al.nrm.io.cli.internal.pack;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm pack watch}: {@code nrm pack check} at each save, until standard input ends or the program is stopped. */
@Command(name = "watch")
final class PackWatchCommand extends CliCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "watch.dir")
    private @Nullable Path folder;

    @Option(names = "--strict")
    private boolean strict;

    @Override
    protected int run() {
        Path watched = Objects.requireNonNull(folder);
        if (!Files.isDirectory(watched)) {
            throw RefusedFile.unreadable(watched.toString(), context().words().of("watch.no-folder"));
        }
        try (FolderWatch changes = FolderWatch.of(watched)) {
            context().err().println(context().words().of("watch.began", watched));
            closeAtEnd(context().streams().in(), changes);
            return new PackWatch(changes, () -> check(watched)).run();
        } catch (IOException unwatchable) {
            throw context().unreadable(watched.toString(), unwatchable);
        }
    }

    /** Runs {@code nrm pack check}, and returns its exit code. */
    private int check(Path watched) {
        CommandLine check =
                Objects.requireNonNull(line().getParent().getSubcommands().get("check"));
        return strict ? check.execute(watched.toString(), "--strict") : check.execute(watched.toString());
    }

    private static void closeAtEnd(InputStream in, FolderWatch changes) {
        Thread reader = new Thread(() -> {
            try {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException closed) {
                // The input has ended in another way.
            } finally {
                changes.close();
            }
        });
        reader.setDaemon(true);
        reader.start();
    }
}
