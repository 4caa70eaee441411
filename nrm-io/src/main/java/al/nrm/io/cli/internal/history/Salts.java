package al.nrm.io.cli.internal.history;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * The only source of random values: the salts that are stored beside the personal parts of an event. Once a salt is erased,
 * the hash of a part reveals nothing about it.
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
