package al.nrm.rules.internal.image;

import al.nrm.provider.Directory;
import al.nrm.rules.internal.rule.CheckedPack;

/**
 * A pack or a directory that was read and checked, as bytes. Equal values have equal bytes. An image is made and read by
 * the same version of the library; what people exchange is the pack or the directory itself.
 */
public final class PackImage {
    private PackImage() {}

    /** The image of a pack. */
    public static byte[] of(CheckedPack pack) {
        return new PackWriting().write(pack);
    }

    /** The image of a directory. */
    public static byte[] of(Directory directory) {
        return new DirectoryWriting().write(directory);
    }

    /** The pack of an image. */
    public static CheckedPack pack(byte[] image) {
        return new PackReading(new ImageInput(image)).read();
    }

    /** The directory of an image. */
    public static Directory directory(byte[] image) {
        return new DirectoryReading(new ImageInput(image)).read();
    }
}
