package al.nrm.document;

import al.nrm.place.County;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One object of a plain tree, for checks between its keys. A value of a wrong form counts as absent, as null does:
 * {@link ShapeCheck} has reported it already, and the other keys can still be compared.
 */
final class ObjectView {
    private final Map<?, ?> entries;

    private ObjectView(Map<?, ?> entries) {
        this.entries = entries;
    }

    /** A view without keys if the tree is not an object. */
    static ObjectView of(@Nullable Object tree) {
        return new ObjectView(tree instanceof Map<?, ?> map ? map : Map.of());
    }

    /** The keys, in the order of the document. */
    List<String> keys() {
        return entries.keySet().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    boolean has(String key) {
        return entries.get(key) != null;
    }

    ObjectView object(String key) {
        return of(entries.get(key));
    }

    /** One view for each entry of a list, so that the indexes are those of the document. */
    List<ObjectView> objects(String key) {
        List<ObjectView> views = new ArrayList<>();
        for (Object entry : list(key)) {
            views.add(of(entry));
        }
        return views;
    }

    Optional<String> text(String key) {
        return entries.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<LocalDate> date(String key) {
        Optional<String> text = text(key);
        return text.isPresent() && TextForm.DATE.accepts(text.get())
                ? Optional.of(LocalDate.parse(text.get()))
                : Optional.empty();
    }

    Optional<OffsetDateTime> time(String key) {
        Optional<String> text = text(key);
        return text.isPresent() && TextForm.DATE_TIME.accepts(text.get())
                ? Optional.of(OffsetDateTime.parse(text.get()))
                : Optional.empty();
    }

    Optional<County> county(String key) {
        return text(key).flatMap(County::parse);
    }

    OptionalInt whole(String key) {
        Optional<BigDecimal> number = TreeNumbers.of(entries.get(key));
        return number.isPresent() ? TreeNumbers.whole(number.get()) : OptionalInt.empty();
    }

    /** The whole numbers of a list. */
    List<Integer> indexes(String key) {
        List<Integer> indexes = new ArrayList<>();
        for (Object entry : list(key)) {
            TreeNumbers.of(entry).map(TreeNumbers::whole).ifPresent(index -> index.ifPresent(indexes::add));
        }
        return indexes;
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(entries.get(key));
    }

    private List<?> list(String key) {
        return entries.get(key) instanceof List<?> list ? list : List.of();
    }
}
