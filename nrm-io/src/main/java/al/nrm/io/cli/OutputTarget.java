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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: standard output, or a file that is written beside its place and renamed once it is whole. What is
 * closed before it is {@link #finish() finished} leaves no file, and leaves an older file as it was.
 */
final class OutputTarget implements AutoCloseable {
    private static final int ATTEMPTS = 100;

    private final PrintStream stream;
    private final boolean own;
    private final @Nullable Path place;
    private final @Nullable Path beside;

    private OutputTarget(PrintStream stream, boolean own, @Nullable Path place, @Nullable Path beside) {
        this.stream = stream;
        this.own = own;
        this.place = place;
        this.beside = beside;
    }

    static OutputTarget to(Optional<Path> file, PrintStream standard) throws IOException {
        if (file.isEmpty()) {
            return new OutputTarget(standard, false, null, null);
        }
        Path place = file.get().toAbsolutePath();
        if (Files.exists(place)) {
            // The target of a link is replaced, not the link.
            place = place.toRealPath();
            if (!Files.isRegularFile(place)) {
                // A device or a pipe cannot be replaced; a folder is refused here.
                return new OutputTarget(stream(place, StandardOpenOption.WRITE), true, null, null);
            }
        }
        for (int i = 0; i < ATTEMPTS; i++) {
            Path beside = place.resolveSibling("." + place.getFileName() + "." + i + ".part");
            try {
                return new OutputTarget(stream(beside, StandardOpenOption.CREATE_NEW), true, place, beside);
            } catch (FileAlreadyExistsException another) {
                // Another process writes, or an earlier run broke off: try the next name.
            }
        }
        throw new FileAlreadyExistsException(place.toString());
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
