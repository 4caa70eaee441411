package al.nrm.io.cli.internal.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The output of a command: standard output, or a file. A file is written under another name in the same folder and renamed
 * when it is complete. If this is closed before it is {@link #finish() finished}, there is no new file, and an older file is
 * unchanged. A file that is replaced keeps its permissions.
 */
public final class OutputTarget implements AutoCloseable {
    private static final int ATTEMPTS = 100;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final PrintStream stream;
    private final boolean own;
    private final @Nullable Path place;
    private final @Nullable Path beside;
    private final Optional<Set<PosixFilePermission>> permissions;

    private OutputTarget(
            PrintStream stream,
            boolean own,
            @Nullable Path place,
            @Nullable Path beside,
            Optional<Set<PosixFilePermission>> permissions) {
        this.permissions = permissions;
        this.stream = stream;
        this.own = own;
        this.place = place;
        this.beside = beside;
    }

    /**
     * The target of the option {@code -o}.
     *
     * @param file empty for standard output
     * @param confidential whether the result says who a person is: a new file is then readable only by its owner
     */
    public static OutputTarget to(Optional<Path> file, boolean confidential, PrintStream standard) throws IOException {
        if (file.isEmpty()) {
            return new OutputTarget(standard, false, null, null, Optional.empty());
        }
        // The target of a link is replaced, not the link.
        Path place = target(file.get().toAbsolutePath());
        boolean replaces = Files.exists(place);
        if (replaces && !Files.isRegularFile(place)) {
            // A device or a pipe cannot be replaced; a folder is refused here.
            return new OutputTarget(stream(place), true, null, null, Optional.empty());
        }
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        boolean closed = posix && (confidential || replaces);
        Optional<Set<PosixFilePermission>> permissions =
                posix && replaces ? Optional.of(Files.getPosixFilePermissions(place)) : Optional.empty();
        for (int i = 0; i < ATTEMPTS; i++) {
            Path beside = place.resolveSibling("." + place.getFileName() + "." + i + ".part");
            try {
                if (closed) {
                    Files.createFile(beside, PosixFilePermissions.asFileAttribute(OWNER));
                } else {
                    Files.createFile(beside);
                }
                // If the program is ended from outside, close() is not called.
                beside.toFile().deleteOnExit();
                return new OutputTarget(stream(beside), true, place, beside, permissions);
            } catch (FileAlreadyExistsException another) {
                // Another process is writing, or an earlier run was ended: try the next name.
            }
        }
        throw new FileAlreadyExistsException(place.toString());
    }

    /** The end of a chain of links, whether it exists or not. */
    private static Path target(Path link) throws IOException {
        Path place = link;
        for (int i = 0; i < ATTEMPTS && Files.isSymbolicLink(place); i++) {
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return Files.exists(place) ? place.toRealPath() : place;
    }

    private static PrintStream stream(Path path) throws IOException {
        return new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.WRITE)),
                false,
                StandardCharsets.UTF_8);
    }

    /** Writes a text as it is. */
    public void print(String text) {
        stream.print(text);
    }

    /** Writes a text that is UTF-8 already. */
    public void write(byte[] utf8) {
        stream.write(utf8, 0, utf8.length);
    }

    /** Flushes standard output, for a program that waits for it; does nothing for a file. */
    public void flush() {
        if (!own) {
            stream.flush();
        }
    }

    /** Whether writing has failed, for example because the reader closed the pipe. */
    public boolean isBroken() {
        return stream.checkError();
    }

    /**
     * Completes the output; a file is renamed to its own name.
     *
     * @throws IOException if it could not be written
     */
    public void finish() throws IOException {
        if (own) {
            stream.close();
        }
        if (stream.checkError()) {
            throw new IOException("not written");
        }
        if (beside != null && place != null) {
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(beside, permissions.get());
            }
            move(beside, place);
        }
    }

    @Override
    public void close() throws IOException {
        if (own) {
            stream.close();
        }
        if (beside != null) {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
