package al.nrm.rules.internal.analysis;

import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The smallest criteria that decide every case, with one thing broken in them. */
final class FlawedPack {
    private static final Path SOUND = Path.of("src/test/resources/flawed-base");
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

    /** Nothing is broken. */
    static ReferralRules sound(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SOUND)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SOUND.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return ReferralRules.load(folder);
    }

    /** What a name says is broken. */
    static ReferralRules of(String name, Path folder) throws IOException {
        sound(folder);
        Path flaw = FLAWED.resolve(name);
        Path added = flaw.resolve("criteria/added.drl");
        if (Files.exists(added)) {
            Files.copy(added, folder.resolve("criteria/added.drl"));
        }
        if (Files.exists(flaw.resolve("removed.txt"))) {
            for (String rule : Files.readAllLines(flaw.resolve("removed.txt"))) {
                remove(rule, folder.resolve("criteria/base.drl"));
            }
        }
        for (String file : List.of("parameters.yaml", "sources.yaml")) {
            Path more = flaw.resolve(file + ".append");
            if (Files.exists(more)) {
                Files.write(folder.resolve(file), Files.readAllBytes(more), StandardOpenOption.APPEND);
            }
        }
        return ReferralRules.load(folder);
    }

    /** What must be found: for each finding its line in Albanian, then in English. */
    static List<String> expected(String name) throws IOException {
        return Files.readAllLines(FLAWED.resolve(name).resolve("expected.txt"));
    }

    /** The lines stay where they are. */
    private static void remove(String rule, Path file) throws IOException {
        String text = Files.readString(file);
        Matcher found = Pattern.compile("rule \"" + Pattern.quote(rule) + "\"\n.*?\nend\n", Pattern.DOTALL)
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException(rule);
        }
        String empty = "\n".repeat((int) found.group().lines().count());
        Files.writeString(
                file, text.substring(0, found.start()) + empty + text.substring(found.end()), StandardCharsets.UTF_8);
    }
}
