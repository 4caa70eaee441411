package al.nrm.io.cli;

import al.nrm.rules.fixture.Pack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs of the program as it is delivered, on packs that a test edits as an author would. */
final class PackRun {
    private PackRun() {}

    static Run nrm(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Nrm.run(
                args,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A copy of the bundled pack in a new folder. */
    static Path own(Path folder) {
        return Pack.whole().folder(folder.resolve("own"));
    }

    /** Replaces a text that must be there in a file of a pack. */
    static void edit(Path pack, String file, String old, String now) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        Files.writeString(path, text.replace(old, now));
    }
}
