package al.nrm.document;

import al.nrm.casefile.Answer;
import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes one object of a document, key after key. */
final class Entries {
    private final Map<String, @Nullable Object> written = new LinkedHashMap<>();

    /** Whatever it is, also null. */
    Entries always(String key, @Nullable Object value) {
        written.put(key, value);
        return this;
    }

    /** Only if it is there; anything but a text, a number or a tree by its {@code toString}. */
    Entries known(String key, Optional<?> value) {
        value.ifPresent(known -> written.put(
                key,
                known instanceof Map || known instanceof Number || known instanceof List ? known : known.toString()));
        return this;
    }

    Entries known(String key, OptionalInt value) {
        value.ifPresent(known -> written.put(key, known));
        return this;
    }

    /** A date and time with its seconds, which its {@code toString} leaves out when they are zero. */
    Entries time(String key, Optional<OffsetDateTime> value) {
        return known(key, value.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
    }

    Entries answer(String key, Answer answer) {
        return answer.isUnknown() ? this : always(key, answer.name());
    }

    /** Only if it is not the constant for what is not known. */
    Entries code(String key, Enum<?> code) {
        return code.name().equals(Shape.Code.UNKNOWN) ? this : always(key, code.name());
    }

    /** Only if it is not empty. */
    Entries some(String key, List<?> values) {
        return values.isEmpty() ? this : always(key, values);
    }

    /** Only if it is not empty. */
    Entries texts(String key, SortedMap<String, String> texts) {
        return texts.isEmpty() ? this : always(key, new LinkedHashMap<>(texts));
    }

    Entries sentence(String key, Text text) {
        return always(
                key,
                new Entries().always("sq", text.sq()).always("en", text.en()).tree());
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    Map<String, @Nullable Object> tree() {
        return written;
    }

    /** The names of codes in the order of their enum, so that equal sets are written alike. */
    static <E extends Enum<E>> List<String> names(Collection<E> codes) {
        return codes.stream().sorted().map(Enum::name).toList();
    }

    static <T> List<Object> each(Collection<T> values, Function<T, Entries> write) {
        List<Object> trees = new ArrayList<>();
        values.forEach(value -> trees.add(write.apply(value).tree()));
        return trees;
    }
}
