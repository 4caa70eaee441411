package al.nrm.io.cli.internal.pack;

import al.nrm.io.cli.internal.command.OutputTarget;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text in a temporary file, for output that follows something known only later. The file is readable by its owner only, and
 * is deleted when this is closed.
 */
final class TempBuffer implements AutoCloseable {
    private static final int PIECE = 1 << 14;

    private final Path file;
    private final Writer writer;

    TempBuffer() throws IOException {
        this.file = Files.createTempFile("nrm-", ".part");
        this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    void add(String text) throws IOException {
        writer.write(text);
    }

    /** Writes everything that was added. */
    void deliver(OutputTarget delivery) throws IOException {
        writer.flush();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            char[] piece = new char[PIECE];
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                delivery.print(new String(piece, 0, read));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
