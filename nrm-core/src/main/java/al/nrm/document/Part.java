package al.nrm.document;

import al.nrm.casefile.Answer;
import al.nrm.place.County;
import al.nrm.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One object of a plain tree. What is absent, null, {@code UNKNOWN} or wrong is simply not there: what is wrong was
 * already said by {@link ShapeCheck}, and what goes together must be asked although something else is wrong.
 */
final class Part {
    private final Map<?, ?> entries;

    private Part(Map<?, ?> entries) {
        this.entries = entries;
    }

    /** Empty where the tree is no object. */
    static Part of(@Nullable Object tree) {
        return new Part(tree instanceof Map<?, ?> map ? map : Map.of());
    }

    boolean has(String key) {
        return entries.get(key) != null;
    }

    Part part(String key) {
        return of(entries.get(key));
    }

    Optional<Part> known(String key) {
        return has(key) ? Optional.of(part(key)) : Optional.empty();
    }

    /** One for each entry, so that their indexes remain. */
    List<Part> parts(String key) {
        return list(key).stream().map(Part::of).toList();
    }

    Optional<String> text(String key) {
        return entries.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A text that must be there; only to be asked where nothing is wrong. */
    String required(String key) {
        return text(key).orElseThrow();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object entry : list(key)) {
            if (entry instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    SortedMap<String, String> textsByKey(String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        part(key).entries.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
        return texts;
    }

    Optional<LocalDate> date(String key) {
        return text(key).filter(TextForm.DATE::accepts).map(LocalDate::parse);
    }

    Optional<OffsetDateTime> time(String key) {
        return text(key).filter(TextForm.DATE_TIME::accepts).map(OffsetDateTime::parse);
    }

    OptionalInt whole(String key) {
        Optional<BigDecimal> number = Numbers.of(entries.get(key));
        return number.isPresent() ? Numbers.whole(number.get()) : OptionalInt.empty();
    }

    /** Without the zero that has a sign, so that equal places are equal values. */
    Optional<Double> decimal(String key) {
        return Numbers.of(entries.get(key)).map(number -> number.doubleValue() + 0.0);
    }

    List<Integer> indexes(String key) {
        List<Integer> indexes = new ArrayList<>();
        for (Object entry : list(key)) {
            Numbers.of(entry).map(Numbers::whole).ifPresent(index -> index.ifPresent(indexes::add));
        }
        return indexes;
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(entries.get(key));
    }

    <E extends Enum<E>> Optional<E> code(String key, Class<E> codes) {
        return text(key).flatMap(name -> constant(name, codes));
    }

    <E extends Enum<E>> List<E> codes(String key, Class<E> codes) {
        return texts(key).stream()
                .flatMap(name -> constant(name, codes).stream())
                .toList();
    }

    Answer answer(String key) {
        return code(key, Answer.class).orElse(Answer.UNKNOWN);
    }

    Optional<County> county(String key) {
        return text(key).flatMap(County::parse);
    }

    Text sentence(String key) {
        return Text.of(part(key).required("sq"), part(key).required("en"));
    }

    private List<?> list(String key) {
        return entries.get(key) instanceof List<?> list ? list : List.of();
    }

    private static <E extends Enum<E>> Optional<E> constant(String name, Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
