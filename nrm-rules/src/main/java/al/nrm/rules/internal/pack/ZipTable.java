package al.nrm.rules.internal.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.DataFormatException;

/** The table of contents at the end of a zip. Anything unusual in it is taken for a broken zip. */
final class ZipTable {
    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LISTED_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int UNIX = 3;
    private static final int KIND = 0xF000;
    private static final int PLAIN_FILE = 0x8000;
    private static final int FOLDER = 0x4000;

    /** There are more entries than allowed. */
    static final class TooManyException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * One entry.
     *
     * @param start where its packed bytes begin
     * @param unixKind the file type that a Unix system noted, or 0
     */
    record Listed(String name, boolean isStored, int start, int packedSize, long size, long crc, int unixKind) {
        boolean isFolder() {
            return name.endsWith("/");
        }

        /** Whether it is a link, a device or the like. */
        boolean isSpecial() {
            return unixKind != 0 && unixKind != (isFolder() ? FOLDER : PLAIN_FILE);
        }
    }

    private final ByteBuffer zip;

    private ZipTable(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static List<Listed> of(byte[] zip, int most) throws DataFormatException, TooManyException {
        try {
            return new ZipTable(zip).read(most);
        } catch (IndexOutOfBoundsException | CharacterCodingException broken) {
            throw new DataFormatException();
        }
    }

    private List<Listed> read(int most) throws DataFormatException, TooManyException, CharacterCodingException {
        int end = end();
        int count = unsigned(end + 10);
        if (unsigned(end + 4) != 0 || unsigned(end + 8) != count) {
            throw new DataFormatException();
        }
        if (count > most) {
            throw new TooManyException();
        }
        int at = zip.getInt(end + 16);
        if (at < 0 || at + zip.getInt(end + 12) != end) {
            throw new DataFormatException();
        }
        List<Listed> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(listed(at));
            at += LISTED_SIZE + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        if (at != end) {
            throw new DataFormatException();
        }
        refuseOverlaps(entries);
        return entries;
    }

    /** The last place where the end may begin: only a comment stands behind it. */
    private int end() throws DataFormatException {
        for (int at = zip.limit() - END_SIZE; at >= 0 && at >= zip.limit() - END_SIZE - 0xFFFF; at--) {
            if (zip.getInt(at) == END && at + END_SIZE + unsigned(at + 20) == zip.limit()) {
                return at;
            }
        }
        throw new DataFormatException();
    }

    private Listed listed(int at) throws DataFormatException, CharacterCodingException {
        int method = unsigned(at + 10);
        int packed = zip.getInt(at + 20);
        int size = zip.getInt(at + 24);
        int local = zip.getInt(at + 42);
        boolean usual = zip.getInt(at) == LISTED
                && (unsigned(at + 8) & ENCRYPTED) == 0
                && (method == DEFLATED || (method == STORED && packed == size))
                && packed >= 0
                && size >= 0
                && local >= 0
                && zip.getInt(local) == LOCAL;
        if (!usual) {
            throw new DataFormatException();
        }
        String name = name(at + LISTED_SIZE, unsigned(at + 28));
        if (!name.equals(name(local + LOCAL_SIZE, unsigned(local + 26)))) {
            throw new DataFormatException();
        }
        int start = local + LOCAL_SIZE + unsigned(local + 26) + unsigned(local + 28);
        if (start < 0 || start > zip.limit() - packed) {
            throw new DataFormatException();
        }
        int unixKind = (zip.get(at + 5) & 0xFF) == UNIX ? unsigned(at + 40) & KIND : 0;
        long crc = zip.getInt(at + 16) & 0xFFFFFFFFL;
        return new Listed(name, method == STORED, start, packed, size, crc, unixKind);
    }

    private String name(int at, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(zip.slice(at, length)).toString();
    }

    /** Bytes that count for several entries unpack to more than any limit. */
    private static void refuseOverlaps(List<Listed> entries) throws DataFormatException {
        List<Listed> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparingInt(Listed::start));
        for (int i = 1; i < inOrder.size(); i++) {
            Listed before = inOrder.get(i - 1);
            if (before.start() + before.packedSize() > inOrder.get(i).start()
                    && inOrder.get(i).packedSize() > 0) {
                throw new DataFormatException();
            }
        }
    }

    private int unsigned(int at) {
        return zip.getShort(at) & 0xFFFF;
    }
}
