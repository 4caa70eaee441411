package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.HiddenCharacters;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
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

/** The files of a pack in memory, whether they came from a folder or a zip. Nothing else is ever opened. */
public final class PackFiles {
    private static final int LONGEST_LINE = 10_000;
    /** What UTF-8 becomes when it is read as Windows-1252, and what stands for a letter that was lost. */
    private static final Pattern BROKEN = Pattern.compile(
            "\\uFFFD|\\u00C3[\\u00AB\\u00A7\\u2039\\u2021\\u00A9\\u00A8\\u00BC\\u00B6]"
                    + "|\\u00E2\\u20AC[\\u0153\\u017E\\u2122\\u201C\\u201D\\u2013\\u2014]|\\u00C2[\\u00AB\\u00BB\\u00A0]");

    private final SortedMap<String, byte[]> files;

    /** A pack without files. */
    static final PackFiles NONE = new PackFiles(new TreeMap<>());

    PackFiles(SortedMap<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * Reads a folder or a zip.
     *
     * @throws al.nrm.rules.pack.RulePackException if it is neither, or passes a limit
     */
    public static PackFiles of(Path path, Problems problems) throws IOException {
        if (Files.isDirectory(path)) {
            return ofFolder(path, problems);
        }
        PackLimits limits = new PackLimits(String.valueOf(path.getFileName()), problems);
        if (!Files.isRegularFile(path)) {
            throw limits.stop(
                    Text.of("Këtu nuk ka dosje dhe as zip.", "There is neither a folder nor a zip here."),
                    Text.of("Një paketë është dosje ose zip i saj.", "A pack is a folder or a zip of it."));
        }
        if (!Files.isReadable(path)) {
            throw limits.stop(
                    Text.of("Skedari nuk lexohet.", "The file cannot be read."),
                    Text.of("Mungon leja e leximit.", "The permission to read it is missing."));
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

    /**
     * The text of a file, without its byte order mark and with plain line ends; nothing, and a problem, if it is missing,
     * not UTF-8, or holds what cannot be seen.
     */
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
            String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
            return isReadable(path, plain, problems) ? Optional.of(plain) : Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            problems.add(
                    new Rule.Place(path, 1),
                    Text.of("Skedari nuk është UTF-8.", "The file is not UTF-8."),
                    Text.of("Ruajeni me kodimin UTF-8.", "Save it in the encoding UTF-8."));
            return Optional.empty();
        }
    }

    /** What is read must be what a person sees: short lines, and no letter that hides or turns others around. */
    private static boolean isReadable(String path, String text, Problems problems) {
        boolean readable = true;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Optional<String> hidden = HiddenCharacters.hiddenIn(line);
            if (line.length() > LONGEST_LINE) {
                readable = false;
                problems.add(
                        new Rule.Place(path, number),
                        Text.of("Rreshti është tepër i gjatë.", "The line is too long."),
                        Text.of("Më së shumti 10000 shkronja.", "At most 10,000 characters."));
            }
            if (BROKEN.matcher(line).find()) {
                readable = false;
                problems.add(
                        new Rule.Place(path, number),
                        Text.of("Rreshti ka shkronja të prishura.", "The line holds broken letters."),
                        Text.of(
                                "Skedari u hap me një kodim tjetër dhe u ruajt; rikthejeni ë dhe ç, dhe ruajeni si UTF-8.",
                                "The file was opened in another encoding and saved; restore ë and ç, and save it as UTF-8."));
            }
            if (hidden.isPresent()) {
                readable = false;
                problems.add(
                        new Rule.Place(path, number),
                        Text.of(
                                "Rreshti ka një shenjë të padukshme, " + hidden.get() + ".",
                                "The line holds an invisible sign, " + hidden.get() + "."),
                        Text.of(
                                "Ajo që lexohet duhet të jetë ajo që shihet; fshijeni.",
                                "What is read must be what is seen; delete it."));
            }
        }
        return readable;
    }

    /** Over path and content of everything that can change a decision. */
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
