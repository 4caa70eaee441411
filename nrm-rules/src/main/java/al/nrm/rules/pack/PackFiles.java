package al.nrm.rules.pack;

import al.nrm.rules.criteria.Rule;
import al.nrm.rules.guard.Problems;
import al.nrm.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a pack in memory, whether they came from a folder or a zip. Nothing else is ever opened. */
public final class PackFiles {
    private static final int LARGEST_FILE = 5 * 1024 * 1024;
    private static final int LARGEST_PACK = 50 * 1024 * 1024;
    private static final int MOST_FILES = 1_000;
    private final SortedMap<String, byte[]> files;

    private PackFiles(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** Reads a folder or a zip. */
    public static PackFiles open(Path pack, Problems problems) throws IOException {
        if (Files.isDirectory(pack)) {
            return ofFolder(pack, problems);
        }
        try (InputStream zip = Files.newInputStream(pack)) {
            return ofZip(zip, problems);
        }
    }

    /** Reads a folder. Links are not followed. */
    public static PackFiles ofFolder(Path folder, Problems problems) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) tree.sorted()::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    notAFile(problems, name);
                } else if (Files.size(path) > LARGEST_FILE || files.size() >= MOST_FILES) {
                    tooLarge(problems, name);
                } else {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return new PackFiles(files);
    }

    /** Reads a zip; the pack is at its root or in its one top folder. */
    public static PackFiles ofZip(InputStream zip, Problems problems) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long total = 0;
        try (ZipInputStream in = new ZipInputStream(zip, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                if (name.startsWith("/")
                        || name.contains("\\")
                        || List.of(name.split("/")).contains("..")) {
                    notAFile(problems, name);
                    continue;
                }
                byte[] content = in.readNBytes(LARGEST_FILE + 1);
                total += content.length;
                if (content.length > LARGEST_FILE || total > LARGEST_PACK || files.size() >= MOST_FILES) {
                    tooLarge(problems, name);
                    break;
                }
                files.put(name, content);
            }
        }
        return new PackFiles(withoutTopFolder(files));
    }

    private static SortedMap<String, byte[]> withoutTopFolder(SortedMap<String, byte[]> files) {
        if (files.isEmpty() || files.containsKey("pack.yaml")) {
            return files;
        }
        String first = files.firstKey();
        String top = first.substring(0, first.indexOf('/') + 1);
        if (top.isEmpty() || !files.keySet().stream().allMatch(name -> name.startsWith(top))) {
            return files;
        }
        SortedMap<String, byte[]> inside = new TreeMap<>();
        files.forEach((name, content) -> inside.put(name.substring(top.length()), content));
        return inside;
    }

    private static void notAFile(Problems problems, String name) {
        problems.add(
                new Rule.Place(name, 1),
                Text.of("Nuk është skedar i paketës.", "This is not a file of the pack."),
                Text.of(
                        "Lidhjet, pajisjet dhe shtigjet jashtë dosjes nuk pranohen.",
                        "Links, devices and paths that leave the folder are refused."));
    }

    private static void tooLarge(Problems problems, String name) {
        problems.add(
                new Rule.Place(name, 1),
                Text.of("Paketa ose skedari është tepër i madh.", "The pack or the file is too large."),
                Text.of(
                        "Një skedar ka më së shumti 5 MB, një paketë 50 MB dhe 1000 skedarë.",
                        "A file has at most 5 MB, a pack 50 MB and 1,000 files."));
    }

    /** The paths, sorted. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** The paths in a folder that end so, sorted. */
    public List<String> paths(String folder, String ending) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .toList();
    }

    /** Writes every file into a folder, at its path. */
    public void copyInto(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    /** The text of a file without its byte order mark; nothing, and a problem, if it is missing or not UTF-8. */
    public Optional<String> text(String path, Problems problems) {
        byte[] content = files.get(path);
        if (content == null) {
            problems.add(
                    new Rule.Place(path, 1),
                    Text.of("Skedari mungon.", "The file is missing."),
                    Text.of("Çdo paketë e ka.", "Every pack has it."));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            problems.add(
                    new Rule.Place(path, 1),
                    Text.of("Skedari nuk është UTF-8.", "The file is not UTF-8."),
                    Text.of("Ruajeni me kodimin UTF-8.", "Save it in the encoding UTF-8."));
            return Optional.empty();
        }
    }

    /** Over path and content of everything that can change a decision. */
    public String sha256() {
        MessageDigest digest = digest();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (decides(file.getKey())) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(file.getValue().length)
                        .array());
                digest.update(file.getValue());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean decides(String path) {
        return !path.startsWith("scenarios/") && !path.endsWith(".md") && !path.equals("LICENSE");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new UncheckedIOException(new IOException(everyJdkHasIt));
        }
    }
}
