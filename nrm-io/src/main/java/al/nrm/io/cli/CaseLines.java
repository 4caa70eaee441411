package al.nrm.io.cli;

import al.nrm.document.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a batch, one after the other, blank ones skipped but counted. Of a line that is too long no more is kept
 * than shows that it is, so that no file can fill the memory.
 */
final class CaseLines {
    private static final int TOO_LONG = Limits.DEFAULT.caseBytes() + 1;

    private final InputStream stream;
    private final byte[] piece = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    CaseLines(InputStream stream) {
        this.stream = stream;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param text never compared, and handed on at once
     */
    @SuppressWarnings("ArrayRecordComponent")
    record CaseLine(long number, byte[] text) {}

    /** The next line that is not blank, if there is one. */
    Optional<CaseLine> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
        boolean blank = true;
        while (fill()) {
            int from = at;
            while (at < end && piece[at] != '\n') {
                blank &= piece[at] == ' ' || piece[at] == '\t' || piece[at] == '\r';
                at++;
            }
            line.write(piece, from, Math.min(at - from, TOO_LONG - line.size()));
            if (at < end) {
                at++;
                number++;
                if (!blank) {
                    return Optional.of(new CaseLine(number, line.toByteArray()));
                }
                line.reset();
            }
        }
        return blank ? Optional.empty() : Optional.of(new CaseLine(number + 1, line.toByteArray()));
    }

    /** Whether a whole line was read already, so that the next one does not have to be waited for. */
    boolean isNextAtHand() {
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
