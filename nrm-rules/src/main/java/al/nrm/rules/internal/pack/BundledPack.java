package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.image.PackImage;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.CheckedPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The resources of the library: the pack {@code al}, the directory of Albania, the version. */
public final class BundledPack {
    private static final String PACK = "/al/nrm/rules/pack-al.zip";
    private static final String IMAGES = "/al/nrm/rules/";
    private static final String LIBRARY = "/al/nrm/rules/library.properties";

    private BundledPack() {}

    /** The pack of Albania, read and checked by the build. */
    public static CheckedPack read() {
        return PackImage.pack(
                bytes(IMAGES + BundledPackCompiler.PACK), () -> bytes(IMAGES + BundledPackCompiler.TABLES));
    }

    /** The files of the pack of Albania, with its scenarios. */
    public static PackFiles files(Problems problems) {
        try (InputStream zip = open(PACK)) {
            return PackFiles.ofZip(zip, problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The directory of Albania, which the build has read and checked too, with its hash. */
    public static HashedDirectory directory() {
        return new HashedDirectory(
                PackImage.directory(bytes(IMAGES + BundledPackCompiler.DIRECTORY)),
                new String(bytes(IMAGES + BundledPackCompiler.DIRECTORY_SHA256), StandardCharsets.US_ASCII));
    }

    /** The version of this library. */
    public static String libraryVersion() {
        Properties properties = new Properties();
        try (InputStream in = open(LIBRARY)) {
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(BundledPack.class.getResourceAsStream(resource), resource);
    }
}
