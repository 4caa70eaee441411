package al.nrm.rules.internal.analysis;

import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The smallest criteria that decide every case, with one thing broken in them. */
final class FlawedPack {
    private static final Path FLAWED = Path.of("src/test/resources/flawed");

    private FlawedPack() {}

    /** The names of what is broken. */
    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(FLAWED)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** What a name says is broken. */
    static ReferralRules of(String name) throws IOException {
        Path flaw = FLAWED.resolve(name);
        Pack pack = Pack.smallest().overlaidWith(flaw);
        if (Files.exists(flaw.resolve("removed.txt"))) {
            for (String rule : Files.readAllLines(flaw.resolve("removed.txt"))) {
                pack.withoutRule("criteria/base.drl", rule);
            }
        }
        return pack.load();
    }

    /** What must be found: for each finding its line in Albanian, then in English. */
    static List<String> expected(String name) throws IOException {
        return Files.readAllLines(FLAWED.resolve(name).resolve("expected.txt"));
    }
}
