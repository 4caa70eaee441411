package al.nrm.example.postgres;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** A new salt of 16 random bytes each time. */
final class Salt implements Supplier<String> {
    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
