package al.nrm.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts the numbers of a plain tree, which may be of any subclass of {@link Number}. */
final class TreeNumbers {
    private static final Set<Class<?>> EXACT =
            Set.of(Integer.class, Long.class, Short.class, Byte.class, BigInteger.class);

    private TreeNumbers() {}

    /** The exact value; empty if it is not a number, or NaN or infinite. */
    static Optional<BigDecimal> of(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (value instanceof Double || value instanceof Float) {
            double real = ((Number) value).doubleValue();
            return Double.isFinite(real) ? Optional.of(BigDecimal.valueOf(real)) : Optional.empty();
        }
        return value != null && EXACT.contains(value.getClass())
                ? Optional.of(new BigDecimal(value.toString()))
                : Optional.empty();
    }

    static boolean isWithin(BigDecimal number, int from, int to) {
        return number.compareTo(BigDecimal.valueOf(from)) >= 0 && number.compareTo(BigDecimal.valueOf(to)) <= 0;
    }

    /** The number as an int, if it is whole and fits. */
    static OptionalInt whole(BigDecimal number) {
        boolean fits = isWithin(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return fits && number.stripTrailingZeros().scale() <= 0
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }
}
