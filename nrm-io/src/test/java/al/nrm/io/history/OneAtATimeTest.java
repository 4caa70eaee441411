package al.nrm.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.json.NrmJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** However many histories a file holds, one at a time is read. */
class OneAtATimeTest {
    private static final int HISTORIES = 60;

    /** How much the reader may take ahead: the first line of the next case, and its buffer. */
    private static final int AHEAD = 100_000;

    /** Histories of different cases one after the other, made while they are read. */
    private static final class Endless extends InputStream {
        private final String template;
        private byte[] current = new byte[0];
        private int at;
        private int made;
        private long read;

        Endless(String template) {
            this.template = template;
        }

        @Override
        public int read() {
            if (at == current.length) {
                if (made == HISTORIES) {
                    return -1;
                }
                current = template.replace("INVENTED", "INVENTED-" + made++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            read++;
            return current[at++];
        }

        /** So that no reader is handed more than one line at once. */
        @Override
        public int read(byte[] into, int offset, int length) {
            int read = 0;
            while (read < Math.min(length, 1_000)) {
                int next = read();
                if (next < 0) {
                    return read == 0 ? -1 : read;
                }
                into[offset + read++] = (byte) next;
            }
            return read;
        }
    }

    @Test
    void a_case_is_handed_on_before_the_next_one_is_read() throws IOException {
        // Only the first line, so that the chain holds under any id.
        String opening = Files.readAllLines(Histories.file("wrong-suspicion")).get(0);
        String id = NrmJson.standard()
                .histories(Histories.RULES)
                .line(opening.getBytes(StandardCharsets.UTF_8))
                .value()
                .caseId();
        Endless stream = new Endless(opening.replace(id, "INVENTED") + "\n" + " ".repeat(20_000) + "\n");
        int[] seen = new int[1];
        NrmJson.standard().histories(Histories.RULES).read(stream, one -> {
            assertThat(one.problems()).isEmpty();
            seen[0]++;
            assertThat(stream.read).isLessThan(seen[0] * (long) stream.current.length + AHEAD);
        });
        assertThat(seen[0]).isEqualTo(HISTORIES);
    }
}
