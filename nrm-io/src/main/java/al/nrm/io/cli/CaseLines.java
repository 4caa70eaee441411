package al.nrm.io.cli;

import al.nrm.document.Limits;
import al.nrm.io.json.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a batch of cases, one after the other, none longer than a case may be. */
final class CaseLines {
    private final JsonLines lines;

    CaseLines(InputStream stream) {
        this.lines = JsonLines.of(stream, Limits.DEFAULT.caseBytes());
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
        return lines.next().map(line -> new CaseLine(line.number(), line.text()));
    }
}
