package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.image.PackImage;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.pack.RulePack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Packs that were read and checked, as jars in a directory: one entry, the image of the pack, and a manifest that says of
 * which pack it is, what made it, and its hash. What does not fit is not used.
 */
public final class KeptPacks {
    private static final String IMAGE = "pack.image";
    private static final String HASH_OF_IMAGE = "Nrm-Image-Sha256";
    /** More than the image of the largest pack. */
    private static final int LARGEST = 64 << 20;

    private final Path directory;
    private final Map<String, String> makers;

    /**
     * Keeps packs.
     *
     * @param directory where
     * @param library the version of the library that reads and checks
     * @param engine the version of the engine whose parser it uses
     */
    public KeptPacks(Path directory, String library, String engine) {
        this.directory = directory;
        this.makers = Map.of("Nrm-Library", library, "Nrm-Engine", engine);
    }

    /** The pack of some files: the one kept, or else read, checked and kept. */
    public RulePack read(PackFiles files, Problems problems) {
        String sha256 = files.sha256();
        // What was found so far, or a file that the hash does not cover, may refuse the pack all the same.
        boolean sound = problems.isEmpty() && PackReader.areAllKnown(files);
        Optional<RulePack> kept = sound ? find(sha256) : Optional.empty();
        return kept.orElseGet(() -> keep(sha256, new PackReader(files, problems).read()));
    }

    private Path place(String sha256) {
        return directory.resolve(sha256 + ".jar");
    }

    private Optional<RulePack> find(String sha256) {
        Path place = place(sha256);
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream file = Files.newInputStream(place, LinkOption.NOFOLLOW_LINKS)) {
            byte[] jar = file.readNBytes(LARGEST + 1);
            return jar.length > LARGEST ? Optional.empty() : image(jar, sha256).map(PackImage::pack);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> image(byte[] bytes, String sha256) throws IOException {
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes))) {
            Manifest manifest = jar.getManifest();
            JarEntry entry = jar.getNextJarEntry();
            if (manifest == null || entry == null || !entry.getName().equals(IMAGE)) {
                return Optional.empty();
            }
            byte[] image = jar.readNBytes(LARGEST + 1);
            boolean fits = image.length <= LARGEST && manifest.equals(manifest(sha256, image));
            return fits ? Optional.of(image) : Optional.empty();
        }
    }

    private Manifest manifest(String sha256, byte[] image) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Nrm-Pack-Sha256", sha256);
        makers.forEach(main::putValue);
        main.putValue(HASH_OF_IMAGE, Sha256.of(image));
        return manifest;
    }

    /** Keeps a pack; where it cannot be kept it is read again next time. */
    private RulePack keep(String sha256, RulePack pack) {
        byte[] image = PackImage.of(pack);
        try {
            Path beside = Files.createTempFile(directory, "pack-", null);
            try {
                Files.write(beside, jar(manifest(sha256, image), image));
                Files.move(beside, place(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException full) {
            return pack;
        }
        return pack;
    }

    private static byte[] jar(Manifest manifest, byte[] image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry(IMAGE));
            jar.write(image);
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }
}
