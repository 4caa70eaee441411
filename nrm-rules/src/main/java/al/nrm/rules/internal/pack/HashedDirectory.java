package al.nrm.rules.internal.pack;

import al.nrm.document.DirectoryCanonicalForm;
import al.nrm.provider.Directory;
import java.nio.charset.StandardCharsets;

/**
 * A directory with the hash by which decisions name it.
 *
 * @param sha256 in hexadecimal, over the UTF-8 of {@link DirectoryCanonicalForm}
 */
public record HashedDirectory(Directory directory, String sha256) {

    /** A directory with its hash. */
    public static HashedDirectory of(Directory directory) {
        String text = DirectoryCanonicalForm.of(directory);
        return new HashedDirectory(directory, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
