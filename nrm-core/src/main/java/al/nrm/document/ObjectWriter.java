package al.nrm.document;

import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes one object of a document that is only written and never read, key after key. */
final class ObjectWriter {
    private final Map<String, @Nullable Object> written = new LinkedHashMap<>();

    ObjectWriter put(String key, @Nullable Object value) {
        written.put(key, value);
        return this;
    }

    ObjectWriter put(String key, Text sentence) {
        return put(key, Codec.SENTENCE.write(sentence));
    }

    Map<String, @Nullable Object> tree() {
        return written;
    }

    static <T> List<@Nullable Object> each(Collection<T> values, Function<T, @Nullable Object> write) {
        List<@Nullable Object> trees = new ArrayList<>();
        values.forEach(value -> trees.add(write.apply(value)));
        return trees;
    }
}
