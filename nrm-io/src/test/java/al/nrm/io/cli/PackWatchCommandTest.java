package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nrm pack watch}: a pack that is checked at each save. */
class PackWatchCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_command_checks_again_at_a_save_and_ends_with_its_input() throws Exception {
        Path pack = PackRun.own(folder);
        CountDownLatch checkedAgain = new CountDownLatch(1);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // The first result breaks a rule as an author would; the second one ends the input.
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            private boolean saved;

            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                boolean result = new String(bytes, from, length, StandardCharsets.UTF_8).contains("pack ");
                if (result && saved) {
                    checkedAgain.countDown();
                } else if (result) {
                    saved = true;
                    breakRule(pack);
                }
            }
        };
        InputStream in = new InputStream() {
            @Override
            public int read() {
                try {
                    checkedAgain.await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                return -1;
            }
        };
        int code = Nrm.run(
                new String[] {"pack", "watch", pack.toString(), "--lang", "en"},
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(": no problem", " problems\n");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("is checked at each save", "criteria/age.drl:", "\"ageGivenn\" is not known of Person");
        assertThat(code).isEqualTo(3);
    }

    private static void breakRule(Path pack) {
        try {
            PackRun.edit(pack, "criteria/age.drl", "ageGiven ", "ageGivenn ");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Test
    void a_zip_is_not_watched() throws Exception {
        Path zip = Files.writeString(folder.resolve("pack.zip"), "");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Nrm.run(
                new String[] {"pack", "watch", zip.toString(), "--lang", "sq"},
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Kjo nuk është dosje");
    }
}
