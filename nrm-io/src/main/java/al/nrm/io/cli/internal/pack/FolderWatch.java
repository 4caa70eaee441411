package al.nrm.io.cli.internal.pack;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waits for changes in a folder and the folders inside it. Links are not followed. */
final class FolderWatch implements PackWatch.Changes {
    /** Milliseconds. Changes within this time are one change, since programs save a file in several steps. */
    private static final long TOGETHER = 200;

    private final WatchService service;

    private FolderWatch(WatchService service) {
        this.service = service;
    }

    /**
     * Begins to watch.
     *
     * @throws IOException if the folder cannot be watched
     */
    static FolderWatch of(Path folder) throws IOException {
        FolderWatch watch = new FolderWatch(folder.getFileSystem().newWatchService());
        watch.register(folder);
        return watch;
    }

    private void register(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.filter(Files::isDirectory).toList()) {
                path.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            }
        }
    }

    @Override
    public boolean next() throws InterruptedException {
        try {
            while (true) {
                boolean counts = false;
                for (WatchKey key = service.take(); key != null; key = service.poll(TOGETHER, TimeUnit.MILLISECONDS)) {
                    counts |= counts(key);
                }
                if (counts) {
                    return true;
                }
            }
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    /** Whether a file of the pack changed; locks and backups of editors do not count. */
    private boolean counts(WatchKey key) {
        boolean counts = false;
        for (WatchEvent<?> event : List.copyOf(key.pollEvents())) {
            @Nullable Object name = event.context();
            if (!(name instanceof Path changed)) {
                counts = true;
                continue;
            }
            String file = changed.toString();
            counts |= !file.startsWith(".") && !file.startsWith("~$") && !file.endsWith("~");
            if (event.kind() == ENTRY_CREATE && key.watchable() instanceof Path folder) {
                registerNew(folder.resolve(changed));
            }
        }
        key.reset();
        return counts;
    }

    private void registerNew(Path path) {
        if (Files.isDirectory(path)) {
            try {
                register(path);
            } catch (IOException gone) {
                // It has been removed in the meantime, which is another change.
            }
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
