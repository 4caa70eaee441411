package al.nrm.document;

import al.nrm.place.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document, key by key in the order in which they are written. It is put together while a document is
 * declared and not changed afterwards.
 *
 * <pre>{@code
 * static final ObjectCodec<Notice, Notice.Builder> NOTICE = ObjectCodec.of(Notice::builder, Notice.Builder::build)
 *         .required("pointers", TEXTS, Notice::pointers, Notice.Builder::pointers)
 *         .required("sentence", SENTENCE, Notice::sentence, Notice.Builder::sentence);
 * }</pre>
 *
 * @param <T> what the object describes
 * @param <B> what builds it
 */
final class ObjectCodec<T, B> implements Codec<T> {
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Key<T, B>> keys = new ArrayList<>();
    private Shape.Fields shape = Shape.Fields.none();

    /**
     * One key.
     *
     * @param read puts the value of the key into the builder; it is given the whole object, for values that depend on
     *     another key
     * @param write the value as it is written; absent where the key is left out
     */
    private record Key<T, B>(BiConsumer<B, Map<?, ?>> read, BiConsumer<T, Map<String, @Nullable Object>> write) {}

    private ObjectCodec(Supplier<B> builder, Function<B, T> build) {
        this.builder = builder;
        this.build = build;
    }

    static <T, B> ObjectCodec<T, B> of(Supplier<B> builder, Function<B, T> build) {
        return new ObjectCodec<>(builder, build);
    }

    /** A key that must be there. */
    <V> ObjectCodec<T, B> required(String key, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        shape = shape.required(key, codec.shape());
        return add(reading(key, codec, set), (value, out) -> out.put(key, codec.write(get.apply(value))));
    }

    /** A key that may be absent or null when read, and is left out if the value is not known. */
    <V> ObjectCodec<T, B> optional(String key, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        shape = shape.with(key, codec.shape());
        return add(reading(key, codec, set), (value, out) -> {
            V known = get.apply(value);
            if (codec.isKnown(known)) {
                out.put(key, codec.write(known));
            }
        });
    }

    /** A key that may be absent or null when read, and is written if a condition on the object holds. */
    <V> ObjectCodec<T, B> optional(
            String key, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, Predicate<T> written) {
        shape = shape.with(key, codec.shape());
        return add(reading(key, codec, set), (value, out) -> {
            if (written.test(value)) {
                out.put(key, codec.write(get.apply(value)));
            }
        });
    }

    /** A key that may be absent or null when read, and is always written. */
    <V> ObjectCodec<T, B> alwaysWritten(String key, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return optional(key, codec, get, set, value -> true);
    }

    /** A key that must be there and follows from the other keys, so that it is written and checked but not read. */
    <V> ObjectCodec<T, B> derived(String key, Codec<V> codec, Function<T, V> get) {
        return required(key, codec, get, (builder, ignored) -> {});
    }

    /** A text that may be absent. */
    ObjectCodec<T, B> text(String key, Function<T, Optional<String>> get, BiConsumer<B, Optional<String>> set) {
        return optional(key, Codec.optional(ValueCodecs.TEXT), get, set);
    }

    /** The name of a document and its version. */
    ObjectCodec<T, B> schema(DocumentKind kind) {
        return schema(kind.schema());
    }

    /** The name of a document and its version. */
    ObjectCodec<T, B> schema(String kind) {
        Codec<String> text = Codec.of(Shape.code(List.of(kind), false), String.class::cast, name -> name, any -> true);
        return derived(DocumentKind.SCHEMA, text, any -> kind);
    }

    /** A municipality, which is read together with the county beside it. */
    ObjectCodec<T, B> municipality(Function<T, Optional<Municipality>> get, BiConsumer<B, Optional<Municipality>> set) {
        String key = CountyAndMunicipality.MUNICIPALITY;
        shape = shape.with(key, ValueCodecs.MUNICIPALITY);
        return add(
                (to, object) -> set.accept(to, ValueCodecs.municipality(object)),
                (value, out) -> get.apply(value).ifPresent(place -> out.put(key, place.name())));
    }

    /**
     * An object inside this one that is no value of its own: its keys are read into the same builder.
     *
     * @param required whether it must be there; else it is left out when it is empty
     */
    ObjectCodec<T, B> inside(String key, boolean required, ObjectCodec<T, B> inner) {
        shape = required ? shape.required(key, inner.shape) : shape.with(key, inner.shape);
        return add(
                (to, object) -> {
                    if (object.get(key) instanceof Map<?, ?> map) {
                        inner.readInto(to, map);
                    }
                },
                (value, out) -> {
                    Map<String, @Nullable Object> written = inner.write(value);
                    if (required || !written.isEmpty()) {
                        out.put(key, written);
                    }
                });
    }

    @Override
    public Shape.Fields shape() {
        return shape;
    }

    @Override
    public T read(Object tree) {
        B started = builder.get();
        readInto(started, (Map<?, ?>) tree);
        return build.apply(started);
    }

    @Override
    public Map<String, @Nullable Object> write(T value) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        for (Key<T, B> key : keys) {
            key.write().accept(value, written);
        }
        return written;
    }

    @Override
    public boolean isKnown(T value) {
        return true;
    }

    private void readInto(B started, Map<?, ?> object) {
        for (Key<T, B> key : keys) {
            key.read().accept(started, object);
        }
    }

    private static <V, B> BiConsumer<B, Map<?, ?>> reading(String key, Codec<V> codec, BiConsumer<B, V> set) {
        return (to, object) -> {
            Object tree = object.get(key);
            if (tree != null) {
                set.accept(to, codec.read(tree));
            }
        };
    }

    private ObjectCodec<T, B> add(BiConsumer<B, Map<?, ?>> read, BiConsumer<T, Map<String, @Nullable Object>> write) {
        keys.add(new Key<>(read, write));
        return this;
    }
}
