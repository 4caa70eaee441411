package al.nrm.rules;

import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.pack.KeptPacks;
import al.nrm.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;

/**
 * Packs that were read and checked once, kept in a directory, so that reading an own pack again is fast. A pack is found
 * by the SHA-256 over its files; an entry that another version of the library or the engine made, or that was damaged, is
 * not used, but made again.
 *
 * <p>It spares work and protects from nothing: whoever can write the directory can change what is decided. So the directory
 * must belong to the user of the process, and nobody else may be allowed to write it; the same should hold of the
 * directories above it.
 */
public final class PackCache {
    private final KeptPacks kept;

    private PackCache(KeptPacks kept) {
        this.kept = kept;
    }

    /**
     * Keeps packs in a directory, which exists already.
     *
     * @throws RefusedInputException if there is no such directory, it cannot be written, it does not belong to the user of
     *     this process, others may write it, or the file system cannot say who may
     */
    public static PackCache in(Path directory) {
        Optional<Text> wrong = unfit(directory);
        if (wrong.isPresent()) {
            throw new RefusedInputException(List.of(Problem.at("", wrong.get())));
        }
        return new PackCache(new KeptPacks(directory, BundledPack.libraryVersion(), BundledPack.engineVersion()));
    }

    KeptPacks kept() {
        return kept;
    }

    private static Optional<Text> unfit(Path directory) {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Text.of(
                    "Këtu nuk ka dosje për t’i ruajtur paketat.", "There is no directory here to keep packs in."));
        }
        if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Optional.of(Text.of(
                    "Ky sistem skedarësh nuk tregon kush mund të shkruajë në dosje; paketat nuk ruhen këtu.",
                    "This file system does not tell who may write the directory; no packs are kept here."));
        }
        try {
            PosixFileAttributes of =
                    Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (of.permissions().contains(PosixFilePermission.GROUP_WRITE)
                    || of.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
                return Optional.of(Text.of(
                        "Në dosje mund të shkruajnë edhe të tjerë; lejoni vetëm pronarin (chmod 700).",
                        "Others may write the directory; allow its owner alone (chmod 700)."));
            }
            Path probe = Files.createTempFile(directory, "owner-", null);
            try {
                return Files.getOwner(probe).equals(of.owner())
                        ? Optional.empty()
                        : Optional.of(Text.of(
                                "Dosja nuk i përket përdoruesit të këtij procesi.",
                                "The directory does not belong to the user of this process."));
            } finally {
                Files.delete(probe);
            }
        } catch (IOException unwritable) {
            return Optional.of(Text.of("Në dosje nuk mund të shkruhet.", "The directory cannot be written."));
        }
    }
}
