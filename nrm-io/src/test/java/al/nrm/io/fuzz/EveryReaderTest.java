package al.nrm.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer begins from and what it once found, and a few spoiled copies of it; the fuzzer itself runs under -Pfuzz. */
class EveryReaderTest {
    private static final int SPOILED = Boolean.getBoolean("nrm.thorough") ? 500 : 2;
    private static final int LARGEST = 20_000;
    private static final byte[] PIECES = "\"\\{}[]:,.-0e\n\t <>&;@#|*()$%\u0000".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource(FuzzedReader.class)
    void reads_or_refuses_its_corpus_and_what_a_few_changes_make_of_it(FuzzedReader reader) {
        List<byte[]> corpus = reader.corpus();
        assertThat(corpus).isNotEmpty();
        corpus.forEach(bytes -> reads(reader, bytes));
        reads(reader, new byte[0]);
        Random random = new Random(13);
        for (int i = 0; i < SPOILED; i++) {
            byte[] one = corpus.get(random.nextInt(corpus.size()));
            reads(reader, spoiled(one, random));
        }
    }

    private static void reads(FuzzedReader reader, byte[] bytes) {
        assertThatCode(() -> reader.read(bytes))
                .as("%s: %s", reader, preview(bytes))
                .doesNotThrowAnyException();
    }

    private static String preview(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.UTF_8);
    }

    /** A few bytes changed, put in, taken out or repeated. */
    private static byte[] spoiled(byte[] bytes, Random random) {
        byte[] spoiled = Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST));
        for (int i = 1 + random.nextInt(4); i > 0 && spoiled.length > 0; i--) {
            int at = random.nextInt(spoiled.length);
            int length = Math.min(spoiled.length - at, 1 + random.nextInt(40));
            spoiled = switch (random.nextInt(4)) {
                case 0 -> joined(spoiled, at, new byte[] {PIECES[random.nextInt(PIECES.length)]}, at);
                case 1 -> joined(spoiled, at, new byte[0], at + length);
                case 2 -> joined(spoiled, at, Arrays.copyOfRange(spoiled, at, at + length), at);
                default -> joined(spoiled, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            };
        }
        return spoiled;
    }

    private static byte[] joined(byte[] bytes, int before, byte[] middle, int after) {
        byte[] joined = Arrays.copyOf(bytes, before + middle.length + bytes.length - after);
        System.arraycopy(middle, 0, joined, before, middle.length);
        System.arraycopy(bytes, after, joined, before + middle.length, bytes.length - after);
        return joined;
    }
}
