package al.nrm.io.json;

import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of document from JSON. Immutable, and safe for use by many threads at once. No method throws because of
 * the content of a document; problems are part of the result.
 *
 * @param <T> what the document describes
 */
public final class JsonReader<T> {
    private final int maxBytes;
    private final Limits limits;
    private final Function<@Nullable Object, ReadResult<T>> read;

    JsonReader(int maxBytes, Limits limits, Function<@Nullable Object, ReadResult<T>> read) {
        this.maxBytes = maxBytes;
        this.limits = limits;
        this.read = read;
    }

    /**
     * Reads a text. A byte order mark at its start is skipped.
     *
     * @param json the document
     * @return the value, or every problem with its place
     */
    public ReadResult<T> read(String json) {
        // A character takes at least one byte; a text with more characters than bytes allowed is not encoded.
        if (json.length() > maxBytes || json.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
            return ReadResult.refused(List.of(JsonRefusal.tooLarge(maxBytes)));
        }
        return JsonTree.of(json, limits, maxBytes).read(read);
    }

    /**
     * Reads UTF-8. A byte order mark at its start is skipped; any other encoding is refused.
     *
     * @param json the document
     * @return the value, or every problem with its place
     */
    public ReadResult<T> read(byte[] json) {
        if (json.length > maxBytes) {
            return ReadResult.refused(List.of(JsonRefusal.tooLarge(maxBytes)));
        }
        return JsonTree.of(json, limits, maxBytes).read(read);
    }

    /**
     * Reads UTF-8 until the end of the stream, or until it is too large; does not close it.
     *
     * @param json the document
     * @return the value, or every problem with its place
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<T> read(InputStream json) throws IOException {
        return read(json.readNBytes(maxBytes + 1));
    }

    /**
     * Reads a file of UTF-8.
     *
     * @param json the document
     * @return the value, or every problem with its place
     * @throws IOException if the file cannot be read
     */
    public ReadResult<T> read(Path json) throws IOException {
        try (InputStream stream = Files.newInputStream(json)) {
            return read(stream);
        }
    }
}
