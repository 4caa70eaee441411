package al.nrm.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a file of JSON Lines, one after the other, blank ones skipped but counted. Of a line that is too long no more
 * is kept than shows that it is, so that no file can fill the memory.
 *
 * <pre>{@code
 * JsonLines lines = JsonLines.of(stream, Limits.DEFAULT.caseBytes());
 * for (Optional<JsonLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
 *     reader.read(line.get().text());
 * }
 * }</pre>
 */
public interface JsonLines {
    /**
     * The lines of a stream.
     *
     * @param stream is read and not closed
     * @param maxBytes the longest line that is kept whole
     * @return the lines; not for more than one thread
     */
    static JsonLines of(InputStream stream, int maxBytes) {
        return new LinesOfStream(stream, maxBytes);
    }

    /**
     * The next line that is not blank.
     *
     * @return empty at the end of the stream
     * @throws IOException if the stream cannot be read
     */
    Optional<Line> next() throws IOException;

    /**
     * Whether a whole line was read already, so that {@link #next()} does not wait for the stream.
     *
     * @return true if the rest of the next line is in memory
     */
    boolean isNextAtHand();

    /**
     * One line.
     *
     * @param number from 1
     * @param text in UTF-8, without its line feed; never compared, and handed on at once
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(long number, byte[] text) {}
}
