package al.nrm.rules.internal.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The table of contents at the end of a zip (PKWARE APPNOTE 4.3.12 and 4.3.16). {@link java.util.zip.ZipInputStream}
 * does not read it, but other programs use it, and only it distinguishes links from files.
 */
final class ZipTable {
    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LISTED_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int KIND = 0xF000;
    private static final int PLAIN_FILE = 0x8000;
    private static final int FOLDER = 0x4000;
    private final ByteBuffer zip;

    private ZipTable(ByteBuffer zip) {
        this.zip = zip;
    }

    static ZipTable of(byte[] zip) {
        return new ZipTable(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN));
    }

    /**
     * Compares the table with the entries that were read.
     *
     * @param entries with their sizes and checksums
     * @return the names of the entries that are links, devices or the like
     * @throws ZipException if the table differs from the entries
     * @throws IndexOutOfBoundsException if it is cut off
     */
    List<String> check(List<ZipEntry> entries) throws ZipException {
        Map<String, ZipEntry> read = new HashMap<>();
        entries.forEach(entry -> read.put(entry.getName(), entry));
        List<String> special = new ArrayList<>();
        int end = end();
        int at = zip.getInt(end + 16);
        demand(unsigned(end + 10) == entries.size() && at >= 0 && at + zip.getInt(end + 12) == end);
        for (int i = 0; i < entries.size(); i++) {
            String name = StandardCharsets.UTF_8
                    .decode(zip.slice(at + LISTED_SIZE, unsigned(at + 28)))
                    .toString();
            ZipEntry entry = read.get(name);
            demand(zip.getInt(at) == LISTED
                    && entry != null
                    && (unsigned(at + 8) & ENCRYPTED) == 0
                    && unsigned(at + 10) == entry.getMethod()
                    && zip.getInt(at + 16) == (int) entry.getCrc()
                    && zip.getInt(at + 24) == entry.getSize()
                    && isOf(zip.getInt(at + 42), at));
            // All systems write the kind of a file into the same two bytes.
            int kind = unsigned(at + 40) & KIND;
            if (kind != 0 && kind != (name.endsWith("/") ? FOLDER : PLAIN_FILE)) {
                special.add(name);
            }
            at += LISTED_SIZE + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        demand(at == end);
        return special;
    }

    /** Whether the entry at an offset has the name of a row; other programs find an entry by this offset. */
    private boolean isOf(int local, int row) {
        int length = unsigned(row + 28);
        return zip.getInt(local) == LOCAL
                && unsigned(local + 26) == length
                && zip.slice(local + LOCAL_SIZE, length).equals(zip.slice(row + LISTED_SIZE, length));
    }

    /** The offset of the end record, which only a comment follows. */
    private int end() throws ZipException {
        for (int at = zip.limit() - END_SIZE; at >= 0 && at >= zip.limit() - END_SIZE - 0xFFFF; at--) {
            if (zip.getInt(at) == END && at + END_SIZE + unsigned(at + 20) == zip.limit()) {
                return at;
            }
        }
        throw new ZipException();
    }

    private int unsigned(int at) {
        return zip.getShort(at) & 0xFFFF;
    }

    private static void demand(boolean usual) throws ZipException {
        if (!usual) {
            throw new ZipException();
        }
    }
}
