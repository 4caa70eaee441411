package al.nrm.document;

import al.nrm.place.Municipality;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document, key by key in the order in which they are written. It is built when a document is declared
 * and not changed afterwards.
 *
 * <pre>{@code
 * static final ObjectCodec<Notice, Notice.Builder> NOTICE = ObjectCodec.of(Notice::builder, Notice.Builder::build)
 *         .required("pointers", TEXTS, Notice::pointers, Notice.Builder::pointers)
 *         .required("sentence", SENTENCE, Notice::sentence, Notice.Builder::sentence);
 * }</pre>
 *
 * @param <T> the type of the value
 * @param <B> the type of its builder
 */
final class ObjectCodec<T, B> implements Codec<T> {
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Key<T, B, ?>> keys = new ArrayList<>();

    // Computed at first use, since a document that is only written needs neither. Several threads may compute them
    // at the same time, with equal results.
    private Shape.@Nullable Fields shape;
    private @Nullable List<Key<T, B, ?>> byName;

    /**
     * One key.
     *
     * @param name the key
     * @param required whether it is required
     * @param label the key in canonical text in UTF-8, with its colon
     * @param read sets the value of the key on the builder; it gets the whole object, for values that depend on another
     *     key
     * @param get the value
     * @param isWritten whether the key of an object is written with this value; otherwise it is left out
     * @param codec writes the value
     */
    @SuppressWarnings("ArrayRecordComponent") // no key is compared with another
    private record Key<T, B, V>(
            String name,
            boolean required,
            byte[] label,
            BiConsumer<B, Map<?, ?>> read,
            Function<T, V> get,
            BiPredicate<T, V> isWritten,
            Codec<V> codec) {
        boolean isWrittenFor(T object) {
            return isWritten.test(object, get.apply(object));
        }

        void write(T object, Map<String, @Nullable Object> out) {
            V value = get.apply(object);
            if (isWritten.test(object, value)) {
                out.put(name, codec.write(value));
            }
        }

        void appendCanonical(T object, CanonicalText text, int start) {
            V value = get.apply(object);
            if (isWritten.test(object, value)) {
                if (text.length() > start) {
                    text.mark(',');
                }
                text.part(label);
                codec.appendCanonical(value, text);
            }
        }
    }

    private ObjectCodec(Supplier<B> builder, Function<B, T> build) {
        this.builder = builder;
        this.build = build;
    }

    static <T, B> ObjectCodec<T, B> of(Supplier<B> builder, Function<B, T> build) {
        return new ObjectCodec<>(builder, build);
    }

    /** A required key. */
    <V> ObjectCodec<T, B> required(String key, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return add(key, true, reading(key, codec, set), get, (object, value) -> true, codec);
    }

    /** A key that may be absent or null when read, and is left out if the value is not known. */
    <V> ObjectCodec<T, B> optional(String key, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return add(key, false, reading(key, codec, set), get, (object, value) -> codec.isKnown(value), codec);
    }

    /** A key that may be absent or null when read, and is written if a condition on the object holds. */
    <V> ObjectCodec<T, B> optional(
            String key, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, Predicate<T> written) {
        return add(key, false, reading(key, codec, set), get, (object, value) -> written.test(object), codec);
    }

    /** A key that may be absent or null when read, and is always written. */
    <V> ObjectCodec<T, B> alwaysWritten(String key, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return optional(key, codec, get, set, value -> true);
    }

    /** A required key whose value follows from the other keys: it is written and checked but not read. */
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
        return derived(DocumentKind.SCHEMA, ValueCodecs.name(List.of(kind)), any -> kind);
    }

    /** A municipality, which is read together with the county in the same object. */
    ObjectCodec<T, B> municipality(Function<T, Optional<Municipality>> get, BiConsumer<B, Optional<Municipality>> set) {
        String key = CountyAndMunicipality.MUNICIPALITY;
        Codec<Optional<String>> name = Codec.optional(ValueCodecs.MUNICIPALITY_NAME);
        return add(
                key,
                false,
                (to, object) -> set.accept(to, ValueCodecs.municipality(object)),
                value -> get.apply(value).map(Municipality::name),
                (value, written) -> name.isKnown(written),
                name);
    }

    /**
     * A nested object without a value of its own: its keys are read into the same builder.
     *
     * @param required whether it is required; otherwise it is left out when it is empty
     */
    ObjectCodec<T, B> inside(String key, boolean required, ObjectCodec<T, B> inner) {
        return add(
                key,
                required,
                (to, object) -> {
                    if (object.get(key) instanceof Map<?, ?> map) {
                        inner.readInto(to, map);
                    }
                },
                object -> object,
                (object, same) -> required || inner.writesAnyKeyOf(object),
                inner);
    }

    @Override
    public Shape.Fields shape() {
        Shape.Fields known = shape;
        if (known == null) {
            Map<String, Shape.Member> members = new LinkedHashMap<>();
            for (Key<T, B, ?> key : keys) {
                members.put(key.name(), new Shape.Member(key.codec().shape(), key.required()));
            }
            known = new Shape.Fields(members);
            shape = known;
        }
        return known;
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
        for (Key<T, B, ?> key : keys) {
            key.write(value, written);
        }
        return written;
    }

    @Override
    public void appendCanonical(T value, CanonicalText text) {
        text.mark('{');
        int start = text.length();
        for (Key<T, B, ?> key : byName()) {
            key.appendCanonical(value, text, start);
        }
        text.mark('}');
    }

    @Override
    public boolean isKnown(T value) {
        return true;
    }

    /** The keys in the order of the canonical text. */
    private List<Key<T, B, ?>> byName() {
        List<Key<T, B, ?>> known = byName;
        if (known == null) {
            List<Key<T, B, ?>> sorted = new ArrayList<>(keys);
            sorted.sort(Comparator.comparing(Key::name));
            known = List.copyOf(sorted);
            byName = known;
        }
        return known;
    }

    private boolean writesAnyKeyOf(T value) {
        for (Key<T, B, ?> key : keys) {
            if (key.isWrittenFor(value)) {
                return true;
            }
        }
        return false;
    }

    private void readInto(B started, Map<?, ?> object) {
        for (Key<T, B, ?> key : keys) {
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

    private <V> ObjectCodec<T, B> add(
            String name,
            boolean required,
            BiConsumer<B, Map<?, ?>> read,
            Function<T, V> get,
            BiPredicate<T, V> isWritten,
            Codec<V> codec) {
        keys.add(new Key<>(
                name,
                required,
                (CanonicalJson.of(name) + ':').getBytes(StandardCharsets.UTF_8),
                read,
                get,
                isWritten,
                codec));
        return this;
    }
}
