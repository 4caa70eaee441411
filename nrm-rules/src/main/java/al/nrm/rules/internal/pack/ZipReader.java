package al.nrm.rules.internal.pack;

import al.nrm.rules.pack.RulePackException;
import al.nrm.text.Text;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip by its table of contents, in memory. Only what the table lists exists; links, encrypted entries, entries
 * that overlap, and names that stand twice are refused, and unpacking stops at the limits of a pack.
 */
final class ZipReader {
    private final byte[] zip;
    private final PackLimits limits;

    ZipReader(byte[] zip, PackLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * The content of each file by its path; the top folder, if there is one around everything, is left out.
     *
     * @throws RulePackException if it is no zip, or passes a limit
     */
    SortedMap<String, byte[]> read() {
        if (zip.length > PackLimits.LARGEST_ZIP) {
            throw limits.tooLarge();
        }
        List<ZipTable.Listed> entries;
        try {
            entries = ZipTable.of(zip, PackLimits.MOST_FILES);
        } catch (ZipTable.TooManyException tooMany) {
            throw limits.tooMany();
        } catch (DataFormatException broken) {
            throw notAZip();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        long total = 0;
        for (ZipTable.Listed entry : entries) {
            String name =
                    entry.isFolder() ? entry.name().substring(0, entry.name().length() - 1) : entry.name();
            if (!PackLimits.isPlain(name) || entry.isSpecial()) {
                limits.notAFile(entry.name());
            } else if (!entry.isFolder()) {
                byte[] content = content(entry);
                total += content.length;
                if (total > PackLimits.LARGEST_PACK) {
                    throw limits.tooLarge();
                }
                if (content.length > PackLimits.LARGEST_FILE) {
                    limits.fileTooLarge(name);
                } else if (files.put(name, content) != null) {
                    limits.twice(name);
                }
            }
        }
        return withoutTopFolder(files);
    }

    private RulePackException notAZip() {
        return limits.stop(
                Text.of("Skedari nuk lexohet si zip.", "The file cannot be read as a zip."),
                Text.of(
                        "Pritet dosja e paketës, ose një zip i zakonshëm i saj, pa fjalëkalim dhe i plotë.",
                        "The folder of a pack is expected, or a plain zip of it, without a password and whole."));
    }

    private byte[] content(ZipTable.Listed entry) {
        byte[] packed = Arrays.copyOfRange(zip, entry.start(), entry.start() + entry.packedSize());
        try {
            byte[] content = entry.isStored() ? packed : inflate(packed);
            CRC32 sum = new CRC32();
            sum.update(content);
            boolean cutOff = content.length > PackLimits.LARGEST_FILE;
            if (!cutOff && (content.length != entry.size() || sum.getValue() != entry.crc())) {
                throw notAZip();
            }
            return content;
        } catch (DataFormatException broken) {
            throw notAZip();
        }
    }

    /** At most one byte more than a file may have. */
    private static byte[] inflate(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[64 * 1024];
            while (!inflater.finished() && out.size() <= PackLimits.LARGEST_FILE) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw new DataFormatException();
                }
                out.write(buffer, 0, length);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
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
