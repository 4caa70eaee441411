package al.nrm.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an object that is read into a record, each declared once and in the order in which they are written.
 *
 * <pre>{@code
 * RecordKeys<Actor> keys = new RecordKeys<>();
 * RecordKey<Agency> agency = keys.required("agency", AGENCY, Actor::agency);
 * RecordKey<Optional<String>> role = keys.optional("role", TEXT, Actor::role);
 * RecordCodec<Actor> codec = keys.read(object -> new Actor(agency.of(object), role.of(object)));
 * }</pre>
 *
 * @param <T> the record
 */
final class RecordKeys<T> {
    private final List<BiConsumer<T, Map<String, @Nullable Object>>> written = new ArrayList<>();
    private Shape.Fields shape = Shape.Fields.none();

    /** A required key. */
    <V> RecordKey<V> required(String key, Codec<V> codec, Function<T, V> get) {
        shape = shape.required(key, codec.shape());
        written.add((value, out) -> out.put(key, codec.write(get.apply(value))));
        return object -> {
            Object tree = object.get(key);
            if (tree == null) {
                throw new IllegalStateException("The shape was not checked: " + key);
            }
            return codec.read(tree);
        };
    }

    /** A key that may be absent or null. */
    <V> RecordKey<Optional<V>> optional(String key, Codec<V> codec, Function<T, Optional<V>> get) {
        shape = shape.with(key, codec.shape());
        written.add((value, out) -> get.apply(value).ifPresent(known -> out.put(key, codec.write(known))));
        return object -> Optional.ofNullable(object.get(key)).map(codec::read);
    }

    /** A key that may be absent or null, which means a given value. */
    <V> RecordKey<V> known(String key, Codec<V> codec, V absent, Function<T, V> get) {
        shape = shape.with(key, codec.shape());
        written.add((value, out) -> {
            V known = get.apply(value);
            if (codec.isKnown(known)) {
                out.put(key, codec.write(known));
            }
        });
        return object -> {
            Object tree = object.get(key);
            return tree == null ? absent : codec.read(tree);
        };
    }

    /** The codec of an object with these keys. */
    RecordCodec<T> read(Function<Map<?, ?>, T> read) {
        return new RecordCodec<>(shape, read, List.copyOf(written));
    }

    /**
     * An object that is read into a record.
     *
     * @param <T> the record
     */
    static final class RecordCodec<T> implements Codec<T> {
        private final Shape.Fields shape;
        private final Function<Map<?, ?>, T> read;
        private final List<BiConsumer<T, Map<String, @Nullable Object>>> written;

        private RecordCodec(
                Shape.Fields shape,
                Function<Map<?, ?>, T> read,
                List<BiConsumer<T, Map<String, @Nullable Object>>> written) {
            this.shape = shape;
            this.read = read;
            this.written = written;
        }

        @Override
        public Shape.Fields shape() {
            return shape;
        }

        @Override
        public T read(Object tree) {
            return read.apply((Map<?, ?>) tree);
        }

        @Override
        public Map<String, @Nullable Object> write(T value) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            written.forEach(key -> key.accept(value, object));
            return object;
        }

        @Override
        public boolean isKnown(T value) {
            return true;
        }
    }
}
