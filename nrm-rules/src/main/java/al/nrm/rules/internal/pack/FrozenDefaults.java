package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The content of optional files for packs of format 1 that lack them. It is a part of the format: a pack without such a
 * file means the same in every later version of the library.
 */
final class FrozenDefaults {
    /** By name of the file; parsed when the first pack lacks it, since the content never changes. */
    private static final Map<String, Yaml> PARSED = new ConcurrentHashMap<>();

    private FrozenDefaults() {}

    /**
     * Reads a file of the format as the own file of a pack is read.
     *
     * @param name such as {@code duties.yaml}
     * @param read reads the file, which may cite {@code policy} only
     */
    static <T> T read(String name, Problems problems, BiFunction<PackFile, Yaml, T> read) {
        return read.apply(
                new PackFile(name, problems, Set.of("policy")), PARSED.computeIfAbsent(name, FrozenDefaults::parse));
    }

    private static Yaml parse(String name) {
        try (InputStream in = FrozenDefaults.class.getResourceAsStream("format-1/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return Yaml.read(new PackFile(name, new Problems()), text).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
