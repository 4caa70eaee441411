package al.nrm.rules.reading;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.Observation;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Invented observations. Blind chance would seldom answer a whole group NO or make a dimension positive without others,
 * so each kind of list has its own share.
 */
final class Sightings {
    private static final int MOST = 25;

    private final List<Indicator> all;
    private final LocalDate day;

    Sightings(IndicatorCatalogue catalogue, LocalDate day) {
        this.all = catalogue.indicators();
        this.day = day;
    }

    Arbitrary<List<Observation>> observations() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(4, answered(all, Chances.answers(1, 2, 4)).list().ofMaxSize(MOST)),
                Tuple.of(
                        3,
                        answered(all, Chances.answers(1, 1, 4))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4)),
                Tuple.of(3, chosenGroups()),
                Tuple.of(1, actsAlone()),
                Tuple.of(2, repeated()),
                Tuple.of(2, groupsAllNo()));
    }

    private Arbitrary<Observation> answered(List<Indicator> signs, Arbitrary<Answer> answers) {
        return Combinators.combine(
                        Arbitraries.of(signs),
                        answers,
                        Arbitraries.of(Agency.class).optional(0.2),
                        Arbitraries.integers().between(0, 30).optional(0.2))
                .as((sign, answer, by, daysAgo) -> Observation.builder()
                        .indicator(sign.id())
                        .answer(answer)
                        .by(by)
                        .on(daysAgo.map(day::minusDays))
                        .build());
    }

    private List<Indicator> group(Predicate<Indicator> group) {
        return all.stream().filter(group).toList();
    }

    /** Up to three YES in each of two groups: few elements, but several dimensions. */
    private Arbitrary<List<Observation>> chosenGroups() {
        List<List<Indicator>> groups = new ArrayList<>();
        groups.add(group(SignReading.ACT));
        groups.add(group(SignReading.PU));
        for (Dimension dimension : Dimension.values()) {
            groups.add(group(sign -> sign.dimension().filter(dimension::equals).isPresent()));
        }
        Arbitrary<List<Observation>> one = Arbitraries.of(
                        groups.stream().filter(signs -> !signs.isEmpty()).toList())
                .flatMap(signs -> answered(signs, Chances.answers(0, 1, 8))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3));
        return one.list().ofMinSize(1).ofMaxSize(3).map(Sightings::joined);
    }

    /** Acts and nothing else. */
    private Arbitrary<List<Observation>> actsAlone() {
        return answered(group(SignReading.ACT), Arbitraries.just(Answer.YES))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    /** The same few indicators, answered again and again. */
    private Arbitrary<List<Observation>> repeated() {
        return Arbitraries.of(all)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(signs ->
                        answered(signs, Chances.evenly()).list().ofMinSize(2).ofMaxSize(10));
    }

    /** Every indicator of one element, or of all, answered NO, with a few answers beside them. */
    private Arbitrary<List<Observation>> groupsAllNo() {
        Arbitrary<List<Observation>> no = Arbitraries.of(
                        group(sign -> sign.element() == Element.ACT),
                        group(sign -> sign.element() == Element.MEANS),
                        group(sign -> sign.element() == Element.PURPOSE),
                        all)
                .map(signs -> signs.stream()
                        .map(sign -> Observation.of(sign.id(), Answer.NO))
                        .toList());
        Arbitrary<List<Observation>> beside =
                answered(all, Chances.answers(1, 2, 2)).list().ofMaxSize(3);
        return Combinators.combine(no, beside).as((all, few) -> joined(List.of(all, few)));
    }

    private static List<Observation> joined(List<List<Observation>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
