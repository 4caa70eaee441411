package al.nrm.rules.pack;

import al.nrm.document.DirectoryCanonicalForm;
import al.nrm.provider.Directory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A directory, and the hash by which decisions name it.
 *
 * @param sha256 in hexadecimal, over the UTF-8 of {@link DirectoryCanonicalForm}
 */
public record HashedDirectory(Directory directory, String sha256) {

    /** Any directory; its hash is worked out. */
    public static HashedDirectory of(Directory directory) {
        byte[] text = DirectoryCanonicalForm.of(directory).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return new HashedDirectory(directory, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
