package al.nrm.rules.internal.logic;

import al.nrm.casefile.Answer;
import al.nrm.casefile.ExploitationType;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.DimensionScore;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.IndicatorSet;
import al.nrm.indicator.Strength;
import al.nrm.indicator.WeightSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counting, as functions of the answers: whether any indicator of a group was answered YES, and which dimensions are positive. */
final class TallyLogic {
    /** A higher count of one strength changes nothing. */
    private static final int ENOUGH = 3;

    private static final String SIGNS = "signs";
    private static final String SIGNS_OF = "signsOf";

    private final FieldLogic fields;
    private final Diagrams diagrams;
    private final IndicatorCatalogue catalogue;
    /** The cases in which each dimension is positive; every field of {@code Dimensions} needs all of them. */
    private final Map<Dimension, Integer> known = new EnumMap<>(Dimension.class);

    TallyLogic(FieldLogic fields, Diagrams diagrams, IndicatorCatalogue catalogue) {
        this.fields = fields;
        this.diagrams = diagrams;
        this.catalogue = catalogue;
    }

    /** The values of a word of {@code Indicators}. */
    Map<Object, Integer> tally(String word) {
        if (word.equals(SIGNS)) {
            return numbers(inOrder(indicator -> true));
        }
        if (word.startsWith(SIGNS_OF)) {
            return numbers(group(word.substring(SIGNS_OF.length())));
        }
        List<Indicator> group = group(word);
        int any = Diagrams.FALSE;
        int all = group.isEmpty() ? Diagrams.FALSE : Diagrams.TRUE;
        for (Indicator indicator : reversed(group)) {
            any = diagrams.or(any, fields.answered(indicator, Answer.YES));
            all = diagrams.and(all, fields.answered(indicator, Answer.NO));
        }
        return Map.of(Answer.YES, any, Answer.NO, all, Answer.UNKNOWN, diagrams.not(diagrams.or(any, all)));
    }

    /** The indicators of the element or dimension that a word names. */
    private List<Indicator> group(String word) {
        return inOrder(indicator -> isNamed(word, indicator.element())
                || indicator
                        .dimension()
                        .filter(dimension -> isNamed(word, dimension))
                        .isPresent());
    }

    /** For each number of signs answered YES the cases with just so many, from the last indicator to the first. */
    private Map<Object, Integer> numbers(List<Indicator> group) {
        List<Integer> just = new ArrayList<>(List.of(Diagrams.TRUE));
        for (Indicator indicator : reversed(group)) {
            int yes = fields.answered(indicator, Answer.YES);
            List<Integer> more = new ArrayList<>();
            for (int number = 0; number <= just.size(); number++) {
                int without = number < just.size() ? just.get(number) : Diagrams.FALSE;
                int with = number > 0 ? just.get(number - 1) : Diagrams.FALSE;
                more.add(diagrams.or(diagrams.and(diagrams.not(yes), without), diagrams.and(yes, with)));
            }
            just = more;
        }
        Map<Object, Integer> numbers = new LinkedHashMap<>();
        for (int number = 0; number < just.size(); number++) {
            numbers.put(OptionalInt.of(number), just.get(number));
        }
        return numbers;
    }

    /** The values of a word of {@code Dimensions}. */
    Map<Object, Integer> dimension(String word) {
        List<Integer> positive = new ArrayList<>();
        int named = Diagrams.FALSE;
        for (Dimension dimension : Dimension.values()) {
            int when = known.computeIfAbsent(dimension, this::positive);
            positive.add(when);
            if (isNamed(word, dimension) || (word.equals("recruitment") && dimension.isRecruitment())) {
                named = diagrams.or(named, when);
            }
        }
        return fields.yesOrNo(word.equals("anyTwo") ? anyTwo(positive) : named);
    }

    private int anyTwo(List<Integer> positive) {
        int one = Diagrams.FALSE;
        int two = Diagrams.FALSE;
        for (int when : positive) {
            two = diagrams.or(two, diagrams.and(one, when));
            one = diagrams.or(one, when);
        }
        return two;
    }

    private int positive(Dimension dimension) {
        int child = fields.child();
        return diagrams.or(
                diagrams.and(child, positive(dimension, true)),
                diagrams.and(diagrams.not(child), positive(dimension, false)));
    }

    /** When one of the sets that count makes a dimension positive. */
    private int positive(Dimension dimension, boolean child) {
        int positive = Diagrams.FALSE;
        for (WeightSet set : catalogue.sets()) {
            if (set.child() == child) {
                int counts = catalogue.isScoped()
                        ? fields.literal(
                                CaseVariables.TYPES,
                                types -> catalogue.setsFor(child, forms(types)).contains(set.code()))
                        : Diagrams.TRUE;
                positive = diagrams.or(positive, diagrams.and(counts, positive(dimension, set.code())));
            }
        }
        return positive;
    }

    /** The forms of exploitation of a value of their variable; none where they are not known. */
    private static Set<? extends Enum<?>> forms(Object value) {
        return value instanceof Set<?> types
                ? types.stream().map(ExploitationType.class::cast).collect(Collectors.toSet())
                : Set.of();
    }

    private int positive(Dimension dimension, IndicatorSet set) {
        List<Indicator> counted = inOrder(
                indicator -> indicator.dimension().filter(dimension::equals).isPresent()
                        && indicator.strength(set).isPresent());
        return count(dimension, set, counted, 0, new int[3], new HashMap<>());
    }

    /** Goes through the indicators one by one; what was counted so far is all that matters. */
    private int count(
            Dimension dimension,
            IndicatorSet set,
            List<Indicator> indicators,
            int next,
            int[] counts,
            Map<List<Integer>, Integer> done) {
        if (next == indicators.size()) {
            boolean positive = DimensionScore.builder()
                    .dimension(dimension)
                    .set(set)
                    .strong(counts[0])
                    .medium(counts[1])
                    .weak(counts[2])
                    .build()
                    .positive();
            return positive ? Diagrams.TRUE : Diagrams.FALSE;
        }
        List<Integer> state = List.of(next, counts[0], counts[1], counts[2]);
        Integer known = done.get(state);
        if (known != null) {
            return known;
        }
        Indicator indicator = indicators.get(next);
        int[] more = counts.clone();
        int strength = indicator.strength(set).map(Strength::ordinal).orElseThrow();
        more[strength] = Math.min(ENOUGH, more[strength] + 1);
        int yes = fields.answered(indicator, Answer.YES);
        int result = diagrams.or(
                diagrams.and(yes, count(dimension, set, indicators, next + 1, more, done)),
                diagrams.and(diagrams.not(yes), count(dimension, set, indicators, next + 1, counts, done)));
        done.put(state, result);
        return result;
    }

    /** Words of a noun are the names of its codes: {@code coercionAtDestination}. */
    private static boolean isNamed(String word, Enum<?> code) {
        return code.name().replace("_", "").equalsIgnoreCase(word);
    }

    /** Some indicators in the order of their facts, which keeps the diagrams on the way small. */
    private List<Indicator> inOrder(Predicate<Indicator> some) {
        return catalogue.indicators().stream()
                .filter(some)
                .sorted(Comparator.comparingInt(fields::place))
                .toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
