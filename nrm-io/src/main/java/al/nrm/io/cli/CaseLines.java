package al.nrm.io.cli;

import al.nrm.document.Limits;
import java.io.BufferedInputStream;
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
    private long number;

    CaseLines(InputStream stream) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
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
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean blank = true;
        int read;
        while ((read = stream.read()) >= 0) {
            if (read == '\n') {
                number++;
                if (!blank) {
                    return Optional.of(new CaseLine(number, line.toByteArray()));
                }
                line.reset();
            } else {
                blank &= read == ' ' || read == '\t' || read == '\r';
                if (line.size() < TOO_LONG) {
                    line.write(read);
                }
            }
        }
        return blank ? Optional.empty() : Optional.of(new CaseLine(number + 1, line.toByteArray()));
    }
}
