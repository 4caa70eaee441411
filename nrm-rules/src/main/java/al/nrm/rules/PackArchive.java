package al.nrm.rules;

import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.pack.PackFiles;
import al.nrm.rules.internal.pack.PackReader;
import al.nrm.rules.pack.MissingJarsException;
import al.nrm.rules.pack.RulePackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with packs by their hash, so that a decision can be repeated years later with the rules that it names.
 *
 * <pre>{@code
 * PackArchive archive = PackArchive.in(Path.of("packs"));
 * archive.keepBundled();
 * ReferralRules then = archive.rules(decision.pack().sha256()).orElseThrow();
 * }</pre>
 *
 * <p>Each pack is a folder named by its hash, with all files of the pack. An existing pack is not written again.
 */
public final class PackArchive {
    private static final int HASH_LENGTH = 64;
    private final Path folder;

    private PackArchive(Path folder) {
        this.folder = folder;
    }

    /**
     * The archive in a folder.
     *
     * @param folder is made when the first pack is kept
     * @return the archive
     */
    public static PackArchive in(Path folder) {
        return new PackArchive(folder);
    }

    /**
     * Keeps a pack.
     *
     * @param pack a folder or a zip
     * @return its hash, as decisions name it
     * @throws RulePackException if anything is wrong with the pack
     * @throws MissingJarsException if the jars that read packs are not on the class path
     * @throws IOException if it cannot be read or written
     */
    public String keep(Path pack) throws IOException {
        Problems problems = new Problems();
        PackFiles files = PackFiles.of(pack, problems);
        new PackReader(files, problems).read();
        return keep(files);
    }

    /**
     * Keeps the bundled pack.
     *
     * @return its hash, as decisions name it
     * @throws IOException if it cannot be written
     */
    public String keepBundled() throws IOException {
        return keep(BundledPack.files(new Problems()));
    }

    private String keep(PackFiles files) throws IOException {
        String sha256 = files.sha256();
        Path kept = folder.resolve(sha256);
        if (Files.isDirectory(kept)) {
            return sha256;
        }
        Files.createDirectories(folder);
        Path part = Files.createTempDirectory(folder, ".part");
        try {
            files.copyInto(part);
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            delete(part);
            // Another program may have kept the same pack meanwhile.
            if (!Files.isDirectory(kept)) {
                throw failed;
            }
        }
        return sha256;
    }

    private static void delete(Path part) throws IOException {
        try (Stream<Path> inside = Files.walk(part)) {
            for (Path path : (Iterable<Path>) inside.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        }
    }

    /**
     * The rules of a pack that was kept, with the bundled directory.
     *
     * @param sha256 the hash of the pack, as a decision names it
     * @return the rules; empty if no such pack was kept
     * @throws RulePackException if anything is wrong with the files that were kept
     * @throws IllegalStateException if the kept files no longer have this hash
     * @throws MissingJarsException if the jars that read packs are not on the class path
     */
    public Optional<ReferralRules> rules(String sha256) {
        if (!isHash(sha256) || !Files.isDirectory(folder.resolve(sha256))) {
            return Optional.empty();
        }
        ReferralRules rules = ReferralRules.load(folder.resolve(sha256));
        if (!rules.pack().sha256().equals(sha256)) {
            throw new IllegalStateException("The files of the pack " + sha256 + " were changed in the archive.");
        }
        return Optional.of(rules);
    }

    /** Whether a text is a hash; a document from another system cannot name another folder. */
    private static boolean isHash(String text) {
        return text.length() == HASH_LENGTH
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
