package al.nrm.document;

import al.nrm.casefile.Answer;
import al.nrm.casefile.ValueType;
import al.nrm.law.TimeLimit;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.SpokenLanguage;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    static final Codec<Boolean> FLAG = new PlainCodec<>(new Shape.Flag(), Boolean.class);
    static final Codec<Integer> COUNT = whole(0, Integer.MAX_VALUE);
    static final Codec<List<Integer>> COUNTS = Codec.plainList(COUNT);
    static final Codec<LocalDate> DATE = parsed(TextForm.DATE, LocalDate::parse, LocalDate::toString);
    /** A date and time, always written with seconds, which {@code toString} would leave out if they are zero. */
    static final Codec<OffsetDateTime> TIME =
            parsed(TextForm.DATE_TIME, OffsetDateTime::parse, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    static final Codec<TimeLimit> TIME_LIMIT =
            parsed(TextForm.TIME_LIMIT, text -> TimeLimit.parse(text).orElseThrow(), TimeLimit::text);
    static final Codec<Answer> ANSWER = code(Answer.class);
    /** A county; {@code UNKNOWN} means absent. */
    static final Codec<Optional<County>> COUNTY = new OptionalCounty();

    /** The name of a municipality. The municipality is determined by the county in the same object. */
    static final Codec<String> MUNICIPALITY_NAME = name(municipalities());

    /** A sentence in both languages. */
    static final Codec<Text> SENTENCE = new SentenceCodec(Shape.Fields.none()
            .required("sq", new Shape.Words(TextForm.SENTENCE))
            .required("en", new Shape.Words(TextForm.SENTENCE)));

    private static final Codec<Set<County>> COUNTIES = new ConstantSet<>(
            List.of(County.values()),
            new ParsedCodec<>(
                    Shape.code(County.codes(), false),
                    code -> County.parse(code).orElseThrow(),
                    County::code));
    private static final Codec<SortedSet<Country>> COUNTRIES =
            new SortedSetCodec<>(parsed(TextForm.COUNTRY, Country::of, Country::code));
    private static final Codec<SortedSet<SpokenLanguage>> LANGUAGES =
            new SortedSetCodec<>(parsed(TextForm.LANGUAGE, SpokenLanguage::of, SpokenLanguage::tag));

    private ValueCodecs() {}

    static Codec<String> text(TextForm form) {
        return new PlainCodec<>(new Shape.Words(form), String.class);
    }

    /** One of some names, which need no conversion. */
    static Codec<String> name(List<String> names) {
        return new PlainCodec<>(Shape.code(names, false), String.class);
    }

    private static List<String> municipalities() {
        List<String> names = new ArrayList<>();
        for (County county : County.values()) {
            names.addAll(county.municipalities());
        }
        return List.copyOf(names);
    }

    static Codec<Integer> whole(int from, int to) {
        return new WholeCodec(new Shape.Whole(from, to));
    }

    static Codec<OptionalInt> optionalWhole(int from, int to) {
        return new OptionalWhole(new Shape.Whole(from, to));
    }

    /** A decimal number. Negative zero is read as zero, so that equal coordinates are equal values. */
    static Codec<Double> decimal(int from, int to) {
        return Codec.of(
                new Shape.Decimal(from, to),
                tree -> TreeNumbers.of(tree).orElseThrow().doubleValue() + 0.0,
                number -> number,
                number -> true);
    }

    /** A required code; {@code UNKNOWN} is allowed only if the enum has it. */
    static <E extends Enum<E>> Codec<E> requiredCode(Class<E> codes) {
        return new ConstantCodec<>(Shape.requiredCode(codes), codes, false);
    }

    /**
     * A code that a rule pack declares.
     *
     * @param bundled the codes of the bundled pack, as hints
     */
    static <T> Codec<T> declaredCode(List<T> bundled, Function<String, T> read, Function<T, String> write) {
        List<String> hints = bundled.stream().map(write).toList();
        return new ParsedCodec<>(new Shape.Words(TextForm.DECLARED_CODE, hints), read, write);
    }

    /** A code of an enum with the constant {@code UNKNOWN}, which means absent. */
    static <E extends Enum<E>> Codec<E> code(Class<E> codes) {
        return new ConstantCodec<>(Shape.code(codes), codes, true);
    }

    /** A code of an enum without the constant {@code UNKNOWN}; in a document {@code UNKNOWN} means absent. */
    static <E extends Enum<E>> Codec<Optional<E>> optionalCode(Class<E> codes) {
        return new OptionalConstant<>(new ConstantCodec<>(Shape.code(codes), codes, false));
    }

    /** Codes of an enum. */
    static <E extends Enum<E>> Codec<Set<E>> codes(Class<E> codes) {
        return new ConstantSet<>(
                List.of(codes.getEnumConstants()), new ConstantCodec<>(Shape.codeInList(codes), codes, false));
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

    /** The municipality of an object that also has its county. */
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
     * @param required whether the fact is required, so that {@code UNKNOWN} is not allowed
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

    private static <T> Codec<T> parsed(TextForm form, Function<String, T> read, Function<T, String> write) {
        return new ParsedCodec<>(new Shape.Words(form), read, write);
    }

    // The codecs needed for every case and decision are classes and not lambdas, since each lambda is a class that the
    // JVM creates at its start.

    /** A text or boolean, which needs no conversion. */
    private record PlainCodec<T>(Shape shape, Class<T> type) implements Codec<T> {
        @Override
        public T read(Object tree) {
            return type.cast(tree);
        }

        @Override
        public Object write(T value) {
            return value;
        }
    }

    /** A sentence in both languages. */
    private record SentenceCodec(Shape shape) implements Codec<Text> {
        @Override
        public Text read(Object tree) {
            ObjectView texts = ObjectView.of(tree);
            return Text.of(texts.text("sq").orElseThrow(), texts.text("en").orElseThrow());
        }

        @Override
        public Map<String, Object> write(Text text) {
            Map<String, Object> texts = new LinkedHashMap<>();
            texts.put("sq", text.sq());
            texts.put("en", text.en());
            return texts;
        }
    }

    /** A value that is parsed from a text. */
    private record ParsedCodec<T>(Shape shape, Function<String, T> parse, Function<T, String> text)
            implements Codec<T> {
        @Override
        public T read(Object tree) {
            return parse.apply((String) tree);
        }

        @Override
        public Object write(T value) {
            return text.apply(value);
        }
    }

    /** A whole number. */
    private record WholeCodec(Shape shape) implements Codec<Integer> {
        @Override
        public Integer read(Object tree) {
            return number(tree);
        }

        @Override
        public Object write(Integer value) {
            return value;
        }

        private static int number(Object tree) {
            return TreeNumbers.of(tree).orElseThrow().intValue();
        }
    }

    /** A whole number that may be missing. */
    private record OptionalWhole(Shape shape) implements Codec<OptionalInt> {
        @Override
        public OptionalInt read(Object tree) {
            return OptionalInt.of(WholeCodec.number(tree));
        }

        @Override
        public Object write(OptionalInt value) {
            return value.getAsInt();
        }

        @Override
        public boolean isKnown(OptionalInt value) {
            return value.isPresent();
        }
    }

    /**
     * A constant of an enum.
     *
     * @param unknown whether its constant {@code UNKNOWN} means absent
     */
    private record ConstantCodec<E extends Enum<E>>(Shape shape, Class<E> codes, boolean unknown) implements Codec<E> {
        @Override
        public E read(Object tree) {
            return Enum.valueOf(codes, (String) tree);
        }

        @Override
        public Object write(E value) {
            return value.name();
        }

        @Override
        public void appendCanonical(E value, CanonicalText text) {
            text.quote(value.name());
        }

        @Override
        public boolean isKnown(E value) {
            return !unknown || !value.name().equals(Shape.Code.UNKNOWN);
        }
    }

    /** A constant of an enum that may be missing. */
    private record OptionalConstant<E extends Enum<E>>(ConstantCodec<E> constant) implements Codec<Optional<E>> {
        @Override
        public Shape shape() {
            return constant.shape();
        }

        @Override
        public Optional<E> read(Object tree) {
            return tree.equals(Shape.Code.UNKNOWN) ? Optional.empty() : Optional.of(constant.read(tree));
        }

        @Override
        public String write(Optional<E> value) {
            return value.isPresent() ? value.get().name() : Shape.Code.UNKNOWN;
        }

        @Override
        public void appendCanonical(Optional<E> value, CanonicalText text) {
            text.quote(write(value));
        }

        @Override
        public boolean isKnown(Optional<E> value) {
            return value.isPresent();
        }
    }

    /** A county that may be missing. */
    private record OptionalCounty(Shape shape) implements Codec<Optional<County>> {
        OptionalCounty() {
            this(Shape.code(County.codes(), true));
        }

        @Override
        public Optional<County> read(Object tree) {
            return County.parse((String) tree);
        }

        @Override
        public Object write(Optional<County> value) {
            return value.isPresent() ? value.get().code() : Shape.Code.UNKNOWN;
        }

        @Override
        public boolean isKnown(Optional<County> value) {
            return value.isPresent();
        }
    }

    /** A set of constants of an enum, written in its order, so that equal sets have the same text. */
    private record ConstantSet<E extends Enum<E>>(List<E> inOrder, Codec<E> item) implements Codec<Set<E>> {
        @Override
        public Shape shape() {
            return Shape.list(item.shape());
        }

        @Override
        public Set<E> read(Object tree) {
            return new LinkedHashSet<>(Codec.items(tree, item));
        }

        @Override
        public List<@Nullable Object> write(Set<E> values) {
            List<@Nullable Object> trees = new ArrayList<>(values.size());
            for (E code : inOrder) {
                if (values.contains(code)) {
                    trees.add(item.write(code));
                }
            }
            return trees;
        }

        @Override
        public void appendCanonical(Set<E> values, CanonicalText text) {
            text.mark('[');
            int start = text.length();
            for (E code : inOrder) {
                if (values.contains(code)) {
                    if (text.length() > start) {
                        text.mark(',');
                    }
                    item.appendCanonical(code, text);
                }
            }
            text.mark(']');
        }

        @Override
        public boolean isKnown(Set<E> values) {
            return !values.isEmpty();
        }
    }

    /** A sorted set, written in its order. */
    private record SortedSetCodec<T extends Comparable<T>>(Codec<T> item) implements Codec<SortedSet<T>> {
        @Override
        public Shape shape() {
            return Shape.list(item.shape());
        }

        @Override
        public SortedSet<T> read(Object tree) {
            return new TreeSet<>(Codec.items(tree, item));
        }

        @Override
        public List<@Nullable Object> write(SortedSet<T> values) {
            return Codec.trees(values, item);
        }

        @Override
        public boolean isKnown(SortedSet<T> values) {
            return !values.isEmpty();
        }
    }
}
