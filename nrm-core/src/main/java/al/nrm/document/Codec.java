package al.nrm.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One kind of value in a document: its shape, and how it is read from and written to a plain tree. Every key of a
 * document is declared once, with a codec; checking, reading, writing and the JSON Schema follow from it.
 *
 * @param <T> the Java type of the values
 */
interface Codec<T> {
    /** The shape of the value in a document. */
    Shape shape();

    /**
     * Reads a value.
     *
     * @param tree a part of a plain tree that has this {@link #shape()}, never null
     */
    T read(Object tree);

    /**
     * Writes a value.
     *
     * @return a part of a plain tree; null only if there is no value and the key is always written
     */
    @Nullable
    Object write(T value);

    /** Appends the value in the form of {@link CanonicalJson}. */
    default void appendCanonical(T value, CanonicalText text) {
        CanonicalJson.append(text, write(value));
    }

    /** Whether the value is known; true unless overridden. An optional key is left out if its value is not known. */
    default boolean isKnown(T value) {
        return true;
    }

    /** A codec from its functions. */
    static <T> Codec<T> of(
            Shape shape, Function<Object, T> read, Function<T, @Nullable Object> write, Predicate<T> known) {
        return new CodecOfFunctions<>(shape, read, write, known);
    }

    /** A value that may be missing. */
    static <T> Codec<Optional<T>> optional(Codec<T> codec) {
        return new OptionalCodec<>(codec);
    }

    /** A list in its order; unknown if it is empty. */
    static <T> Codec<List<T>> list(Codec<T> item) {
        return new ListCodec<>(item, false);
    }

    /** A list in its order with at most {@link Limits#observations()} entries; unknown if it is empty. */
    static <T> Codec<List<T>> limitedList(Codec<T> item) {
        return new ListCodec<>(item, true);
    }

    /** A list of texts or numbers, which need no conversion. */
    static <T> Codec<List<T>> plainList(Codec<T> item) {
        return new PlainListCodec<>(item);
    }

    /** The values of a list of a plain tree. */
    static <T> List<T> items(Object tree, Codec<T> item) {
        List<?> entries = (List<?>) tree;
        List<T> values = new ArrayList<>(entries.size());
        for (Object entry : entries) {
            values.add(item.read(entry));
        }
        return values;
    }

    /** The trees of values, in their order. */
    static <T> List<@Nullable Object> trees(Collection<T> values, Codec<T> item) {
        List<@Nullable Object> trees = new ArrayList<>(values.size());
        for (T value : values) {
            trees.add(item.write(value));
        }
        return trees;
    }
}

/** A codec made of four functions. */
record CodecOfFunctions<T>(
        Shape shape, Function<Object, T> reading, Function<T, @Nullable Object> writing, Predicate<T> known)
        implements Codec<T> {
    @Override
    public T read(Object tree) {
        return reading.apply(tree);
    }

    @Override
    public @Nullable Object write(T value) {
        return writing.apply(value);
    }

    @Override
    public boolean isKnown(T value) {
        return known.test(value);
    }
}

/** A value that may be missing. */
record OptionalCodec<T>(Codec<T> codec) implements Codec<Optional<T>> {
    @Override
    public Shape shape() {
        return codec.shape();
    }

    @Override
    public Optional<T> read(Object tree) {
        return Optional.of(codec.read(tree));
    }

    @Override
    public @Nullable Object write(Optional<T> value) {
        return value.isPresent() ? codec.write(value.get()) : null;
    }

    @Override
    public boolean isKnown(Optional<T> value) {
        return value.isPresent();
    }
}

/** A list in its order; unknown if it is empty. */
record ListCodec<T>(Codec<T> item, boolean limited) implements Codec<List<T>> {
    @Override
    public Shape shape() {
        return new Shape.Items(item.shape(), limited);
    }

    @Override
    public List<T> read(Object tree) {
        return Codec.items(tree, item);
    }

    @Override
    public List<@Nullable Object> write(List<T> values) {
        return Codec.trees(values, item);
    }

    @Override
    public boolean isKnown(List<T> values) {
        return !values.isEmpty();
    }
}

/** A list of texts or numbers, which need no conversion. */
record PlainListCodec<T>(Codec<T> item) implements Codec<List<T>> {
    @Override
    public Shape shape() {
        return Shape.list(item.shape());
    }

    @Override
    public List<T> read(Object tree) {
        return Codec.items(tree, item);
    }

    @Override
    public List<T> write(List<T> values) {
        return values;
    }

    @Override
    public boolean isKnown(List<T> values) {
        return !values.isEmpty();
    }
}
