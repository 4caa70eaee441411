package al.nrm.rules.internal.sentence;

import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.PackDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A copy of the bundled pack in which some topics are written in sentences. */
final class TwinPack {
    private TwinPack() {}

    /**
     * The rules of such a copy.
     *
     * @param topics the text of a topic in sentences, by its name; nothing else of the copy differs
     */
    static ReferralRules with(Map<String, String> topics) {
        return load(folder -> {
            for (Map.Entry<String, String> topic : topics.entrySet()) {
                Path criteria = folder.resolve("criteria");
                Files.deleteIfExists(criteria.resolve(topic.getKey() + ".drl"));
                Files.writeString(criteria.resolve(topic.getKey() + ".dslr"), topic.getValue());
            }
        });
    }

    /** The rules of a copy with one file more. */
    static ReferralRules withFile(String path, String text) {
        return load(folder -> Files.writeString(folder.resolve(path), text));
    }

    /** What is done to the copy. */
    private interface Edit {
        void to(Path folder) throws IOException;
    }

    private static ReferralRules load(Edit edit) {
        try {
            Path folder = Files.createTempDirectory("twin");
            try {
                PackDraft.start(folder);
                edit.to(folder);
                return ReferralRules.load(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A topic written by hand. */
    static String written(String topic) {
        String file = "/sentences/" + topic + ".dslr";
        try (InputStream in = Objects.requireNonNull(TwinPack.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
