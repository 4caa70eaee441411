package al.nrm.casefile;

import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.SpokenLanguage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;

/**
 * The type of the values of a fact of a case.
 *
 * @param <T> the Java type of the values. It has a value for "not known": the constant {@code UNKNOWN}, an empty
 *     optional, or an empty collection.
 */
public sealed interface ValueType<T> {
    /**
     * One constant of an enum. {@link Answer} is the most frequent one. If the enum has a constant {@code UNKNOWN}, it
     * means that nothing is known.
     *
     * @param codes the enum
     */
    record OneCode<E extends Enum<E>>(Class<E> codes) implements ValueType<E> {}

    /**
     * A set of constants of an enum.
     *
     * @param codes the enum
     */
    record ManyCodes<E extends Enum<E>>(Class<E> codes) implements ValueType<Set<E>> {}

    /**
     * A whole number.
     *
     * @param least the least value
     * @param most the greatest value; {@link Integer#MAX_VALUE} means no upper bound
     */
    record WholeNumber(int least, int most) implements ValueType<OptionalInt> {}

    /** A date without time. */
    record Day() implements ValueType<Optional<LocalDate>> {}

    /** A date and time with its offset from UTC. */
    record Time() implements ValueType<Optional<OffsetDateTime>> {}

    /** One of the twelve counties. */
    record OneCounty() implements ValueType<Optional<County>> {}

    /** A municipality of the county in the same part of the case. */
    record OneMunicipality() implements ValueType<Optional<Municipality>> {}

    /** A set of counties. */
    record Counties() implements ValueType<Set<County>> {}

    /** A set of countries. */
    record Countries() implements ValueType<SortedSet<Country>> {}

    /** A set of languages. */
    record Languages() implements ValueType<SortedSet<SpokenLanguage>> {}

    /**
     * Whether a value is known.
     *
     * @param value a value of this type
     * @return false for {@code UNKNOWN}, an empty optional and an empty collection
     */
    default boolean isKnown(T value) {
        if (value instanceof Enum<?> code) {
            return !code.name().equals(Answer.UNKNOWN.name());
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent();
        }
        return !(value instanceof Collection<?> values) || !values.isEmpty();
    }
}
