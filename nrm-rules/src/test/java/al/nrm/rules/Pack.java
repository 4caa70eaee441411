package al.nrm.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A copy of the bundled pack in memory, to be edited and then handed in as a folder or a zip. */
final class Pack {
    private static final Path BUNDLED = Path.of("src/main/pack/al");
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private Pack() {}

    /** Without scenarios, which no decision reads. */
    static Pack bundled() {
        Pack pack = new Pack();
        try (Stream<Path> tree = Files.walk(BUNDLED)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String name = BUNDLED.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("scenarios/")) {
                    pack.files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pack;
    }

    List<String> criteria() {
        return files.keySet().stream().filter(name -> name.endsWith(".drl")).toList();
    }

    Map<String, byte[]> files() {
        return files;
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    int lines(String name) {
        return text(name).split("\n", -1).length - 1;
    }

    Pack with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Pack with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Pack without(String name) {
        files.remove(name);
        return this;
    }

    Pack adding(String name, String text) {
        return with(name, text(name) + text);
    }

    Pack edited(String name, UnaryOperator<String> edit) {
        String before = text(name);
        String after = edit.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing was edited in " + name);
        }
        return with(name, after);
    }

    Pack replacing(String name, String before, String after) {
        return edited(name, text -> text.replace(before, after));
    }

    Path folder(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A zip with everything below a top folder; empty: at the root. */
    byte[] zipped(String top) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(top + file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The rules of this pack, through a zip in a temporary file. */
    ReferralRules load() {
        return load(zipped(""));
    }

    static ReferralRules load(byte[] zip) {
        try {
            Path file = Files.createTempFile("pack", ".zip");
            try {
                Files.write(file, zip);
                return ReferralRules.load(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
