package al.nrm.io.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Jazzer calls, for the reader that the system property nrm.fuzz names; and a program that writes its corpus. */
public final class Fuzzing {
    private static final FuzzedReader READER = FuzzedReader.valueOf(System.getProperty("nrm.fuzz", "CASE"));

    private Fuzzing() {}

    /** Makes what the reader needs, before the first try is timed. */
    public static void fuzzerInitialize() {
        READER.corpus().forEach(READER::read);
    }

    /**
     * One try.
     *
     * @param bytes what Jazzer made
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        READER.read(bytes);
    }

    /**
     * Writes the corpus of the reader.
     *
     * @param arguments the folder
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<byte[]> corpus = READER.corpus();
        for (int i = 0; i < corpus.size(); i++) {
            Files.write(folder.resolve("seed-" + i), corpus.get(i));
        }
    }
}
