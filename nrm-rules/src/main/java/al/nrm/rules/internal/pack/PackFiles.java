package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.HiddenCharacters;
import al.nrm.rules.internal.language.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of a pack in memory, read from a folder or a zip. */
public final class PackFiles {
    private static final int LONGEST_LINE = 10_000;
    /** UTF-8 that was read as Windows-1252, and the replacement character. */
    private static final Pattern BROKEN = Pattern.compile(
            "\\uFFFD|\\u00C3[\\u00AB\\u00A7\\u2039\\u2021\\u00A9\\u00A8\\u00BC\\u00B6]"
                    + "|\\u00E2\\u20AC[\\u0153\\u017E\\u2122\\u201C\\u201D\\u2013\\u2014]|\\u00C2[\\u00AB\\u00BB\\u00A0]");

    private final SortedMap<String, byte[]> files;

    PackFiles(SortedMap<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * Reads a folder or a zip.
     *
     * @throws al.nrm.rules.pack.RulePackException if it is neither, or exceeds a limit
     */
    public static PackFiles of(Path path, Problems problems) throws IOException {
        if (Files.isDirectory(path)) {
            return ofFolder(path, problems);
        }
        PackLimits limits = new PackLimits(String.valueOf(path.getFileName()), problems);
        if (!Files.isRegularFile(path)) {
            throw limits.stop("pack.none");
        }
        if (!Files.isReadable(path)) {
            throw limits.stop("pack.unreadable");
        }
        try (InputStream zip = Files.newInputStream(path)) {
            return new PackFiles(new ZipReader(zip.readNBytes(PackLimits.LARGEST_ZIP + 1), limits).read());
        }
    }

    /** Reads a folder. Links are not followed. */
    public static PackFiles ofFolder(Path folder, Problems problems) throws IOException {
        return new PackFiles(new FolderReader(folder, problems).read());
    }

    /** Reads a zip; the pack is at its root or in its one top folder. */
    public static PackFiles ofZip(InputStream zip, Problems problems) throws IOException {
        PackLimits limits = new PackLimits("pack.zip", problems);
        return new PackFiles(new ZipReader(zip.readNBytes(PackLimits.LARGEST_ZIP + 1), limits).read());
    }

    /** The paths, sorted. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** The paths in a folder with an ending, sorted. */
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

    /** Whether the pack has a file. */
    boolean has(String path) {
        return files.containsKey(path);
    }

    /** The content of a YAML file that every pack has; empty, with a problem, if it cannot be read. */
    Optional<Yaml> yaml(PackFile file) {
        return text(file.path(), file.problems()).flatMap(text -> Yaml.read(file, text));
    }

    /** The content of a YAML file; empty if the pack does not have it, or, with a problem, if it cannot be read. */
    Optional<Yaml> optionalYaml(PackFile file) {
        return has(file.path()) ? yaml(file) : Optional.empty();
    }

    /**
     * The text of a file, without its byte order mark and with line feeds; empty, with a problem, if it is missing, not
     * UTF-8, or has hidden characters.
     */
    public Optional<String> text(String path, Problems problems) {
        PackFile file = new PackFile(path, problems);
        byte[] content = files.get(path);
        if (content == null) {
            file.problem(1, "file.missing");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
            return isReadable(file, plain) ? Optional.of(plain) : Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            file.problem(1, "file.utf-8");
            return Optional.empty();
        }
    }

    /** Whether a text is read as a person sees it: no long lines, no letters broken by an encoding, no hidden characters. */
    private static boolean isReadable(PackFile file, String text) {
        boolean readable = true;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            boolean isLong = line.length() > LONGEST_LINE;
            boolean broken = BROKEN.matcher(line).find();
            Optional<String> hidden = HiddenCharacters.hiddenIn(line);
            if (isLong) {
                file.problem(number, "line.long");
            }
            if (broken) {
                file.problem(number, "line.broken");
            }
            if (hidden.isPresent()) {
                file.problem(number, "line.hidden", hidden.get());
            }
            readable &= !isLong && !broken && hidden.isEmpty();
        }
        return readable;
    }

    /** The hash over path and content of every file that can change a decision. */
    public String sha256() {
        Sha256 hash = new Sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (decides(file.getKey())) {
                hash.and(file.getKey().getBytes(StandardCharsets.UTF_8))
                        .and((byte) 0)
                        .and(ByteBuffer.allocate(Integer.BYTES)
                                .putInt(file.getValue().length)
                                .array())
                        .and(file.getValue());
            }
        }
        return hash.hex();
    }

    private static boolean decides(String path) {
        return !path.startsWith("scenarios/") && !path.endsWith(".md") && !path.equals("LICENSE");
    }
}
