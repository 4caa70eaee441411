package al.nrm.rules.internal.image;

import al.nrm.provider.Directory;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.PackTables;
import java.util.function.Supplier;

/**
 * A pack or a directory that was read and checked, as bytes. Equal values have equal bytes. An image is made and read by
 * the same version of the library; what people exchange is the pack or the directory itself.
 */
public final class PackImage {
    private PackImage() {}

    /** The image of a pack, without its tables. */
    public static byte[] of(CheckedPack pack) {
        return new PackWriting().write(pack);
    }

    /** The image of the tables of a pack. */
    public static byte[] of(PackTables tables) {
        return new TableWriting().write(tables);
    }

    /** The image of a directory. */
    public static byte[] of(Directory directory) {
        return new DirectoryWriting().write(directory);
    }

    /**
     * The pack of an image.
     *
     * @param tables opens the image of its tables; asked when one of them is first needed
     */
    public static CheckedPack pack(byte[] image, Supplier<byte[]> tables) {
        return new PackReading(new ImageInput(image)).read(() -> new TableReading(new ImageInput(tables.get())).read());
    }

    /** The directory of an image. */
    public static Directory directory(byte[] image) {
        return new DirectoryReading(new ImageInput(image)).read();
    }
}
