package al.nrm.io.cli;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * The only place that takes something from chance: the salts that are kept beside the personal parts of an event, so that
 * the hash of a part tells nothing about it once the salt is erased.
 */
final class Salts implements Supplier<String> {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** A new salt: 32 hexadecimal digits. */
    @Override
    public String get() {
        byte[] salt = new byte[BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
