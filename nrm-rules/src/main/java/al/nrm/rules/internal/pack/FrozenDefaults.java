package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What holds for a pack of format 1 without a file that is optional. These are a part of the format: a pack that was
 * written without the file means the same in every later version of the library.
 */
final class FrozenDefaults {
    private FrozenDefaults() {}

    /**
     * A file of the format, read as a pack's own file is read.
     *
     * @param name such as {@code duties.yaml}
     */
    static Yaml file(String name, Problems problems) {
        try (InputStream in = FrozenDefaults.class.getResourceAsStream("format-1/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return Yaml.read(name, text, problems).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
