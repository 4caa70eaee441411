package al.nrm.rules.internal.image;

import al.nrm.rules.internal.rule.CheckedPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A pack that was read and checked, as bytes. Equal packs have equal bytes. An image is made and read by the same version
 * of the library; what people exchange is the pack itself.
 */
public final class PackImage {
    private PackImage() {}

    /** The image of a pack. */
    public static byte[] of(CheckedPack pack) {
        try {
            return new PackWriting().write(pack);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /** The image of a plain tree of maps, lists, texts, whole numbers, truth values and null. */
    public static byte[] ofTree(@Nullable Object tree) {
        try {
            ImageOutput out = new ImageOutput();
            out.tree(tree);
            return out.bytes();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /** The pack of an image. */
    public static CheckedPack pack(byte[] image) {
        try {
            return new PackReading(new ImageInput(image)).read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The tree of an image. */
    public static @Nullable Object tree(byte[] image) {
        try {
            return new ImageInput(image).tree();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
