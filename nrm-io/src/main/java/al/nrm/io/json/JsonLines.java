package al.nrm.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a file of JSON Lines, one after the other, blank ones skipped but counted. Of a line that is too long
 * one byte more than the limit is kept, so that no file can fill the memory.
 *
 * <pre>{@code
 * JsonLines lines = JsonLines.of(stream, Limits.DEFAULT.caseBytes());
 * for (Optional<JsonLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
 *     reader.read(line.get().text());
 * }
 * }</pre>
 */
public final class JsonLines {
    private final int tooLong;
    private final InputStream stream;
    private final byte[] piece = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    private JsonLines(InputStream stream, int maxBytes) {
        this.stream = stream;
        this.tooLong = maxBytes + 1;
    }

    /**
     * The lines of a stream.
     *
     * @param stream is read and not closed
     * @param maxBytes the longest line that is kept whole
     * @return the lines; not safe for use by several threads
     */
    public static JsonLines of(InputStream stream, int maxBytes) {
        return new JsonLines(stream, maxBytes);
    }

    /**
     * The next line that is not blank.
     *
     * @return empty at the end of the stream
     * @throws IOException if the stream cannot be read
     */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
        boolean blank = true;
        while (fill()) {
            int from = at;
            while (at < end && piece[at] != '\n') {
                blank &= piece[at] == ' ' || piece[at] == '\t' || piece[at] == '\r';
                at++;
            }
            line.write(piece, from, Math.min(at - from, tooLong - line.size()));
            if (at < end) {
                at++;
                number++;
                if (!blank) {
                    return Optional.of(new Line(number, line.toByteArray()));
                }
                line.reset();
            }
        }
        return blank ? Optional.empty() : Optional.of(new Line(number + 1, line.toByteArray()));
    }

    /**
     * Whether the rest of the next line is in memory, so that {@link #next()} does not wait for the stream.
     *
     * @return true if its line feed has been read
     */
    public boolean isNextAtHand() {
        for (int i = at; i < end; i++) {
            if (piece[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, stream.read(piece));
        }
        return end > 0;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param text in UTF-8, without its line feed; not copied, and not used in comparisons of lines
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Line(long number, byte[] text) {}
}
