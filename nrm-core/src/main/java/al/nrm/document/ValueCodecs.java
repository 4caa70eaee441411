package al.nrm.document;

import al.nrm.casefile.Answer;
import al.nrm.casefile.ValueType;
import al.nrm.law.TimeLimit;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.SpokenLanguage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs of single values: texts, numbers, days, codes and places. */
final class ValueCodecs {
    static final Codec<String> TEXT = text(TextForm.ANY);
    static final Codec<List<String>> TEXTS = Codec.plainList(TEXT);
    static final Codec<Boolean> FLAG = always(new Shape.Flag(), Boolean.class::cast, flag -> flag);
    static final Codec<Integer> COUNT = whole(0, Integer.MAX_VALUE);
    static final Codec<List<Integer>> COUNTS = Codec.plainList(COUNT);
    static final Codec<LocalDate> DATE = parsed(TextForm.DATE, LocalDate::parse, LocalDate::toString);
    /** With its seconds, which {@code toString} leaves out where they are zero. */
    static final Codec<OffsetDateTime> TIME =
            parsed(TextForm.DATE_TIME, OffsetDateTime::parse, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    static final Codec<TimeLimit> TIME_LIMIT =
            parsed(TextForm.TIME_LIMIT, text -> TimeLimit.parse(text).orElseThrow(), TimeLimit::text);
    static final Codec<Answer> ANSWER = code(Answer.class);
    /** {@code UNKNOWN} is the same as an absent key. */
    static final Codec<Optional<County>> COUNTY = Codec.of(
            Shape.code(County.codes(), true),
            tree -> County.parse((String) tree),
            county -> county.map(County::code).orElse(Shape.Code.UNKNOWN),
            Optional::isPresent);

    /** Which municipality it is follows from the county beside it. */
    static final Codec<String> MUNICIPALITY_NAME = always(
            Shape.code(
                    Arrays.stream(County.values())
                            .flatMap(county -> county.municipalities().stream())
                            .toList(),
                    false),
            String.class::cast,
            name -> name);

    private static final Codec<Set<County>> COUNTIES = constants(
            County.class,
            always(
                    Shape.code(County.codes(), false),
                    tree -> County.parse((String) tree).orElseThrow(),
                    County::code));
    private static final Codec<SortedSet<Country>> COUNTRIES =
            sortedSet(parsed(TextForm.COUNTRY, Country::of, Country::code));
    private static final Codec<SortedSet<SpokenLanguage>> LANGUAGES =
            sortedSet(parsed(TextForm.LANGUAGE, SpokenLanguage::of, SpokenLanguage::tag));

    private ValueCodecs() {}

    static Codec<String> text(TextForm form) {
        return parsed(form, Function.identity(), Function.identity());
    }

    static Codec<Integer> whole(int from, int to) {
        return always(new Shape.Whole(from, to), ValueCodecs::number, number -> number);
    }

    static Codec<OptionalInt> optionalWhole(int from, int to) {
        return Codec.of(
                new Shape.Whole(from, to),
                tree -> OptionalInt.of(number(tree)),
                OptionalInt::getAsInt,
                OptionalInt::isPresent);
    }

    /** Without the zero that has a sign, so that equal places are equal values. */
    static Codec<Double> decimal(int from, int to) {
        return always(
                new Shape.Decimal(from, to),
                tree -> TreeNumbers.of(tree).orElseThrow().doubleValue() + 0.0,
                number -> number);
    }

    /** A code that must be there; {@code UNKNOWN} only where the enum has it. */
    static <E extends Enum<E>> Codec<E> requiredCode(Class<E> codes) {
        return always(Shape.requiredCode(codes), constant(codes), Enum::name);
    }

    /**
     * A code that a rule pack declares.
     *
     * @param bundled those of the bundled pack, as hints
     */
    static <T> Codec<T> declaredCode(List<T> bundled, Function<String, T> read, Function<T, String> write) {
        return always(
                new Shape.Words(
                        TextForm.DECLARED_CODE, bundled.stream().map(write).toList()),
                tree -> read.apply((String) tree),
                write::apply);
    }

    /** A code of an enum with the constant {@code UNKNOWN}, which is the same as an absent key. */
    static <E extends Enum<E>> Codec<E> code(Class<E> codes) {
        return Codec.of(
                Shape.code(codes),
                constant(codes),
                Enum::name,
                code -> !code.name().equals(Shape.Code.UNKNOWN));
    }

    /** A code of an enum without a constant for what is not known; {@code UNKNOWN} is the same as an absent key. */
    static <E extends Enum<E>> Codec<Optional<E>> optionalCode(Class<E> codes) {
        Function<Object, E> constant = constant(codes);
        return Codec.of(
                Shape.code(codes),
                tree -> tree.equals(Shape.Code.UNKNOWN) ? Optional.empty() : Optional.of(constant.apply(tree)),
                code -> code.map(Enum::name).orElse(Shape.Code.UNKNOWN),
                Optional::isPresent);
    }

    /** Codes of an enum. */
    static <E extends Enum<E>> Codec<Set<E>> codes(Class<E> codes) {
        return constants(codes, always(Shape.codeInList(codes), constant(codes), Enum::name));
    }

    /** Texts by keys that are not known beforehand. */
    static Codec<SortedMap<String, String>> textsByKey(TextForm keys, boolean some) {
        return Codec.of(
                new Shape.ByKey(keys, some, Shape.text()),
                tree -> {
                    SortedMap<String, String> texts = new TreeMap<>();
                    ((Map<?, ?>) tree).forEach((key, text) -> texts.put((String) key, (String) text));
                    return texts;
                },
                LinkedHashMap::new,
                texts -> !texts.isEmpty());
    }

    /** The municipality beside a county in the same object. */
    static Optional<Municipality> municipality(Map<?, ?> object) {
        Object name = object.get(CountyAndMunicipality.MUNICIPALITY);
        return name == null
                ? Optional.empty()
                : Optional.ofNullable(object.get(CountyAndMunicipality.COUNTY))
                        .flatMap(COUNTY::read)
                        .map(county -> Municipality.of(county, Shape.Code.composed((String) name)));
    }

    /**
     * The codec of a type of the table of case facts.
     *
     * @param required whether the fact must be there, so that {@code UNKNOWN} is no code of it
     * @throws IllegalArgumentException for a municipality, which cannot be read without its county
     */
    // The type of a fact determines the Java type of its values.
    @SuppressWarnings("unchecked")
    static <T> Codec<T> of(ValueType<T> type, boolean required) {
        return (Codec<T>) ofAny(type, required);
    }

    private static Codec<?> ofAny(ValueType<?> type, boolean required) {
        if (type instanceof ValueType.OneCode<?> code) {
            return required ? requiredCode(code.codes()) : code(code.codes());
        }
        if (type instanceof ValueType.ManyCodes<?> many) {
            return codes(many.codes());
        }
        if (type instanceof ValueType.WholeNumber whole) {
            return optionalWhole(whole.least(), whole.most());
        }
        if (type instanceof ValueType.Day) {
            return Codec.optional(DATE);
        }
        if (type instanceof ValueType.Time) {
            return Codec.optional(TIME);
        }
        if (type instanceof ValueType.OneCounty) {
            return COUNTY;
        }
        if (type instanceof ValueType.Counties) {
            return COUNTIES;
        }
        if (type instanceof ValueType.Countries) {
            return COUNTRIES;
        }
        if (type instanceof ValueType.Languages) {
            return LANGUAGES;
        }
        throw new IllegalArgumentException("No value of its own: " + type);
    }

    private static int number(Object tree) {
        return TreeNumbers.of(tree).orElseThrow().intValue();
    }

    /** A value that is always known. */
    private static <T> Codec<T> always(Shape shape, Function<Object, T> read, Function<T, Object> write) {
        return Codec.of(shape, read, write::apply, value -> true);
    }

    private static <T> Codec<T> parsed(TextForm form, Function<String, T> read, Function<T, String> write) {
        return always(new Shape.Words(form), tree -> read.apply((String) tree), write::apply);
    }

    private static <T extends Comparable<T>> Codec<SortedSet<T>> sortedSet(Codec<T> item) {
        return Codec.of(
                Shape.list(item.shape()),
                tree -> new TreeSet<>(Codec.items(tree, item)),
                set -> Codec.trees(set, item),
                set -> !set.isEmpty());
    }

    /** Constants of an enum, written in its order, so that equal sets are written alike. */
    private static <E extends Enum<E>> Codec<Set<E>> constants(Class<E> codes, Codec<E> item) {
        E[] inOrder = codes.getEnumConstants();
        return Codec.of(
                Shape.list(item.shape()),
                tree -> new LinkedHashSet<>(Codec.items(tree, item)),
                set -> {
                    List<@Nullable Object> trees = new ArrayList<>(set.size());
                    for (E code : inOrder) {
                        if (set.contains(code)) {
                            trees.add(item.write(code));
                        }
                    }
                    return trees;
                },
                set -> !set.isEmpty());
    }

    private static <E extends Enum<E>> Function<Object, E> constant(Class<E> codes) {
        Map<Object, E> byName = new HashMap<>();
        for (E code : codes.getEnumConstants()) {
            byName.put(code.name(), code);
        }
        return tree -> Objects.requireNonNull(byName.get(tree), "a code was checked before it is read");
    }
}
