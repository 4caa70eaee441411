package al.nrm.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream; keeps one piece of the stream and one line in memory. */
final class LinesOfStream implements JsonLines {
    private final int tooLong;
    private final InputStream stream;
    private final byte[] piece = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    LinesOfStream(InputStream stream, int maxBytes) {
        this.stream = stream;
        this.tooLong = maxBytes + 1;
    }

    @Override
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

    @Override
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
}
