package al.nrm.rules.internal.decide;

import al.nrm.decision.CitedSource;
import al.nrm.decision.Due;
import al.nrm.decision.ParameterRead;
import al.nrm.law.Edition;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is in force on the day of a case, as decisions show it. Made once for all cases of its days. */
public final class LawInForce {
    /** By what a rule concludes first, then by its id. */
    private static final Comparator<Rule> ORDER_OF_REASONS =
            Comparator.comparingInt(LawInForce::rank).thenComparing(Rule::id);

    private final Edition edition;
    private final int majority;
    private final Period fresh;
    private final IdentityHashMap<Rule, ActiveRule> rules = new IdentityHashMap<>();
    private final List<ActiveRule> inOrder = new ArrayList<>();
    private final List<String> ids;
    private final Map<Set<Key>, Integer> readings = new HashMap<>();
    private final Map<String, Due> dues = new HashMap<>();

    /**
     * @param inForce the rules that are in force
     */
    public LawInForce(Edition edition, List<Rule> inForce) {
        this.edition = edition;
        // Every pack has both on every day.
        this.majority =
                Integer.parseInt(edition.value("age-of-majority").orElseThrow().value());
        this.fresh = wholeDays(edition.limit("capacity.fresh").orElseThrow());
        NavigableSet<String> known = new TreeSet<>(edition.sources().keySet());
        known.addAll(edition.values().keySet());
        this.ids = List.copyOf(known);
        inForce.stream().sorted(ORDER_OF_REASONS).forEach(rule -> {
            ActiveRule ofTheDay = new ActiveRule(rule, inOrder.size(), reading(rule), this);
            rules.put(rule, ofTheDay);
            inOrder.add(ofTheDay);
        });
        inForce.stream()
                .flatMap(rule -> rule.then().stream())
                .filter(Conclusion.OfCode.class::isInstance)
                .flatMap(conclusion -> ((Conclusion.OfCode) conclusion).deadline().stream())
                .forEach(this::learnDue);
    }

    private int reading(Rule rule) {
        return readings.computeIfAbsent(rule.keysRead(), none -> readings.size());
    }

    /** How many different sets of keys the rules read. */
    int readings() {
        return readings.size();
    }

    /** The rule of a place in the order of reasons. */
    ActiveRule at(int place) {
        return inOrder.get(place);
    }

    /** The ids of the sources and parameters in force, sorted. */
    List<String> ids() {
        return ids;
    }

    /** The places of some of {@link #ids()}. */
    BitSet numbers(Collection<String> some) {
        BitSet numbers = new BitSet(ids.size());
        some.forEach(id -> numbers.set(Collections.binarySearch(ids, id)));
        return numbers;
    }

    private static int rank(Rule rule) {
        return rule.writes().stream().mapToInt(Key::ordinal).min().orElse(Key.SERVICES.ordinal());
    }

    private static Period wholeDays(TimeLimit limit) {
        return Period.ofDays((int) (limit.seconds() / (24 * 60 * 60)));
    }

    private void learnDue(String parameter) {
        Optional<Parameter.DatedValue> value = edition.value(parameter);
        edition.limit(parameter)
                .ifPresent(limit -> dues.put(
                        parameter,
                        Due.builder()
                                .parameter(parameter)
                                .within(limit)
                                .verified(value.orElseThrow().verified())
                                .build()));
    }

    /** What is in force. */
    public Edition edition() {
        return edition;
    }

    /** A rule in force. */
    ActiveRule of(Rule rule) {
        return Objects.requireNonNull(rules.get(rule), "The rule is in force.");
    }

    /** The citations of a rule that are in force, in the order of the rule. */
    List<CitedSource> citations(Rule rule) {
        return rule.citations().stream()
                .flatMap(citation -> edition.source(citation.source()).stream()
                        .map(source -> CitedSource.builder()
                                .source(citation.source())
                                .pinpoint(citation.pinpoint())
                                .from(source.inForce().from())
                                .verified(source.isVerified(citation.pinpoint()))
                                .build()))
                .toList();
    }

    /** A parameter with its value, if one is in force. */
    Optional<ParameterRead> parameter(String id) {
        return edition.value(id)
                .map(value -> ParameterRead.builder()
                        .id(id)
                        .value(value.value())
                        .from(value.inForce().from())
                        .verified(value.verified())
                        .build());
    }

    /** The time limit that a parameter sets, if one is in force. */
    Optional<Due> due(String parameter) {
        return Optional.ofNullable(dues.get(parameter));
    }

    /** The age of majority in years. */
    public int majority() {
        return majority;
    }

    /** How long a count of free places is believed, in whole days. */
    public Period fresh() {
        return fresh;
    }
}
