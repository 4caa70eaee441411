package al.nrm.rules.internal.pack;

import al.nrm.rules.pack.RulePackException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a zip in memory, entry by entry with {@link ZipInputStream}, and stops at the limits of a pack. A zip whose
 * table of contents differs from its entries is refused, and so are links.
 */
final class ZipReader {
    private final byte[] zip;
    private final PackLimits limits;

    ZipReader(byte[] zip, PackLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * The content of each file by its path; without the top folder if all files are in one.
     *
     * @throws RulePackException if it is no zip, or exceeds a limit
     */
    SortedMap<String, byte[]> read() {
        if (zip.length > PackLimits.LARGEST_ZIP) {
            throw limits.stop("pack.large");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            long total = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entries.size() == PackLimits.MOST_FILES) {
                    throw limits.stop("pack.many");
                }
                // At the end of an entry the stream compares size and checksum.
                byte[] content = in.readNBytes(PackLimits.LARGEST_FILE + 1);
                total += content.length;
                if (content.length > PackLimits.LARGEST_FILE || total > PackLimits.LARGEST_PACK) {
                    throw limits.tooLarge(entry.getName(), content.length, total);
                }
                entries.add(entry);
                keep(entry, content, files);
            }
            ZipTable.of(zip).check(entries).forEach(name -> limits.problem(name, "file.not-plain"));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw limits.stop("zip.broken");
        }
        return withoutTopFolder(files);
    }

    private void keep(ZipEntry entry, byte[] content, SortedMap<String, byte[]> files) {
        String name = entry.getName();
        if (!PackLimits.isPlain(entry.isDirectory() ? name.substring(0, name.length() - 1) : name)) {
            limits.problem(name, "file.not-plain");
        } else if (!entry.isDirectory() && !Litter.is(name) && files.put(name, content) != null) {
            limits.problem(name, "file.twice");
        }
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
}
