package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The content of optional files for packs of format 1 that lack them. It is a part of the format: a pack without such a
 * file means the same in every later version of the library.
 */
final class FrozenDefaults {
    private FrozenDefaults() {}

    /**
     * Reads a file of the format as the own file of a pack is read.
     *
     * @param name such as {@code duties.yaml}
     * @param read reads the file, which may cite {@code policy} only
     */
    static <T> T read(String name, Problems problems, BiFunction<PackFile, Yaml, T> read) {
        PackFile file = new PackFile(name, problems, Set.of("policy"));
        try (InputStream in = FrozenDefaults.class.getResourceAsStream("format-1/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return read.apply(file, Yaml.read(file, text).orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
