package al.nrm.document;

import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One kind of value in a document: what it looks like, how it is read from a plain tree and how it is written. Every key
 * of a document is declared once, with a codec; checking, reading, writing and the JSON Schema follow from it.
 *
 * @param <T> the Java type of the values
 */
interface Codec<T> {
    /** What the value must look like in a document. */
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
     * @return a part of a plain tree; null only where there is no value and the key is always written
     */
    @Nullable
    Object write(T value);

    /** Whether the value says something. The key of an optional value that does not is left out. */
    default boolean isKnown(T value) {
        return true;
    }

    /** A codec from three functions. */
    static <T> Codec<T> of(Shape shape, Function<Object, T> read, Function<T, Object> write) {
        return new Codec<>() {
            @Override
            public Shape shape() {
                return shape;
            }

            @Override
            public T read(Object tree) {
                return read.apply(tree);
            }

            @Override
            public Object write(T value) {
                return write.apply(value);
            }
        };
    }

    /** A value that may be missing. */
    static <T> Codec<Optional<T>> optional(Codec<T> codec) {
        return new Codec<>() {
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
                return value.map(codec::write).orElse(null);
            }

            @Override
            public boolean isKnown(Optional<T> value) {
                return value.isPresent();
            }
        };
    }

    /** A list in its order; unknown if it is empty. */
    static <T> Codec<List<T>> list(Codec<T> item) {
        return collection(new Shape.Items(item.shape(), false), item, Function.identity(), Function.identity());
    }

    /**
     * A collection.
     *
     * @param read makes the collection of its entries in the order of the document
     * @param write puts its entries in the order in which they are written
     */
    static <T, C extends Collection<T>> Codec<C> collection(
            Shape shape, Codec<T> item, Function<List<T>, C> read, Function<C, ? extends Collection<T>> write) {
        return new Codec<>() {
            @Override
            public Shape shape() {
                return shape;
            }

            @Override
            public C read(Object tree) {
                List<T> items = new ArrayList<>();
                ((List<?>) tree).forEach(entry -> items.add(item.read(entry)));
                return read.apply(items);
            }

            @Override
            public Object write(C value) {
                List<@Nullable Object> trees = new ArrayList<>();
                write.apply(value).forEach(entry -> trees.add(item.write(entry)));
                return trees;
            }

            @Override
            public boolean isKnown(C value) {
                return !value.isEmpty();
            }
        };
    }

    /** A sentence in both languages. */
    Codec<Text> SENTENCE = of(
            Shape.Fields.none()
                    .required("sq", new Shape.Words(TextForm.SENTENCE))
                    .required("en", new Shape.Words(TextForm.SENTENCE)),
            tree -> {
                Map<?, ?> texts = (Map<?, ?>) tree;
                return Text.of(String.valueOf(texts.get("sq")), String.valueOf(texts.get("en")));
            },
            text -> {
                Map<String, Object> texts = new LinkedHashMap<>();
                texts.put("sq", text.sq());
                texts.put("en", text.en());
                return texts;
            });
}
