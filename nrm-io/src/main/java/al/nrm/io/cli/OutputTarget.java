package al.nrm.io.cli;

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
 * Where a result goes: standard output, or a file that is written beside its place and renamed once it is whole. What is
 * closed before it is {@link #finish() finished} leaves no file, and leaves an older file as it was. A file that is replaced
 * keeps its permissions.
 */
final class OutputTarget implements AutoCloseable {
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
     * The target of an option.
     *
     * @param file none: standard output
     * @param confidential whether the result says who a person is: a new file is then readable only by its owner
     */
    static OutputTarget to(Optional<Path> file, boolean confidential, PrintStream standard) throws IOException {
        if (file.isEmpty()) {
            return new OutputTarget(standard, false, null, null, Optional.empty());
        }
        // The target of a link is replaced, not the link.
        Path place = target(file.get().toAbsolutePath());
        boolean replaces = Files.exists(place);
        if (replaces && !Files.isRegularFile(place)) {
            // A device or a pipe cannot be replaced; a folder is refused here.
            return new OutputTarget(stream(place, StandardOpenOption.WRITE), true, null, null, Optional.empty());
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
                // A program that is ended from outside does not come to close().
                beside.toFile().deleteOnExit();
                return new OutputTarget(stream(beside, StandardOpenOption.WRITE), true, place, beside, permissions);
            } catch (FileAlreadyExistsException another) {
                // Another process writes, or an earlier run broke off: try the next name.
            }
        }
        throw new FileAlreadyExistsException(place.toString());
    }

    /** Where a chain of links ends, whether anything is there or not. */
    private static Path target(Path link) throws IOException {
        Path place = link;
        for (int i = 0; i < ATTEMPTS && Files.isSymbolicLink(place); i++) {
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return Files.exists(place) ? place.toRealPath() : place;
    }

    private static PrintStream stream(Path path, StandardOpenOption how) throws IOException {
        return new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(path, how, StandardOpenOption.WRITE)),
                false,
                StandardCharsets.UTF_8);
    }

    /** Writes a text as it is. */
    void print(String text) {
        stream.print(text);
    }

    /** Writes a text that is UTF-8 already. */
    void write(byte[] utf8) {
        stream.write(utf8, 0, utf8.length);
    }

    /** Hands on what was written to standard output, for a program that waits for it. A file is written as a whole. */
    void flush() {
        if (!own) {
            stream.flush();
        }
    }

    /** Whether the reader closed the pipe, or the result cannot be written. */
    boolean isBroken() {
        return stream.checkError();
    }

    /**
     * Puts the whole result in its place.
     *
     * @throws IOException if it could not be written
     */
    void finish() throws IOException {
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
