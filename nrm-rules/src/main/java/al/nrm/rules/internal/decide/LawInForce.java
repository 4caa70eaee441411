package al.nrm.rules.internal.decide;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.decision.CitedSource;
import al.nrm.decision.Due;
import al.nrm.decision.ParameterRead;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.WeightSet;
import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.Counting;
import al.nrm.law.Deadline;
import al.nrm.law.Edition;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.law.TimeLimit;
import al.nrm.provider.Capacity;
import al.nrm.rules.internal.duty.DutyLaw;
import al.nrm.rules.internal.engine.Stratum;
import al.nrm.rules.internal.rule.CaseVocabulary;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Overrides;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.SentenceValues;
import al.nrm.rules.pack.UnreadPart;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The law in force on some days between which nothing changes: the rules, the parameters, and what decisions show of them,
 * prepared once for all cases of these days.
 */
public final class LawInForce {
    private static final Comparator<Due> BY_LENGTH = Comparator.comparing(Due::within)
            .thenComparing(due -> due.counting().orElse(Counting.CALENDAR))
            .thenComparing(Due::parameter);

    private final InForce days;
    private final PreparedReasons reasons;
    private final List<Rule> rules;
    private final Edition edition;
    private final Evaluation evaluation;
    private final DutyLaw duties;
    private final Overrides overrides;
    private final List<Stratum> strata;
    private final String behaviour;
    private final List<UnreadPart> unread;
    private final IndicatorCatalogue catalogue;
    private final AgeOfMajority majority;
    private final Period fresh;
    private final IdentityHashMap<Rule, ActiveRule> active = new IdentityHashMap<>();
    private final List<ActiveRule> inOrder = new ArrayList<>();
    private final List<String> ids;
    private final Map<Set<Key>, Integer> readings = new HashMap<>();
    private final Map<String, Due> dues = new HashMap<>();
    private final HolidayCalendar calendar;
    private final Map<String, Parameter.Unit> units = new HashMap<>();

    /**
     * Prepares the law of some days.
     *
     * @param pack read and checked
     * @param days days of the pack; the law is that of the first
     * @param reasons those of the pack
     */
    LawInForce(CheckedPack pack, InForce days, PreparedReasons reasons) {
        LocalDate first = days.from();
        this.days = days;
        this.reasons = reasons;
        this.calendar = pack.calendar();
        this.edition =
                Edition.on(first, pack.sources().values(), pack.parameters().values());
        this.evaluation = new Evaluation(edition);
        this.duties = new DutyLaw(pack.duties(), first, evaluation);
        this.rules = CitedEntry.on(pack.rules(), first);
        this.overrides = Overrides.of(rules);
        this.strata = Stratum.of(rules);
        this.catalogue = pack.catalogue().on(first);
        this.behaviour = behaviour(rules, edition, catalogue);
        this.unread = pack.unread();
        for (Parameter parameter : pack.parameters().values()) {
            units.put(parameter.id(), parameter.unit());
        }
        // Every pack has both on every day.
        this.majority = CaseVocabulary.majority(edition);
        this.fresh = edition.limit(Capacity.FRESH).orElseThrow().wholeDays();
        NavigableSet<String> known = new TreeSet<>(pack.sources().keySet());
        known.addAll(pack.parameters().keySet());
        this.ids = List.copyOf(known);
        for (Rule rule : rules) {
            for (Conclusion conclusion : rule.then()) {
                if (conclusion instanceof Conclusion.OfCode code
                        && code.deadline().isPresent()) {
                    learnDue(code.deadline().get());
                }
            }
        }
        for (Rule rule : inOrderOfReasons(rules)) {
            ActiveRule prepared = new ActiveRule(rule, inOrder.size(), reading(rule), this);
            active.put(rule, prepared);
            inOrder.add(prepared);
        }
    }

    private static String behaviour(List<Rule> rules, Edition edition, IndicatorCatalogue catalogue) {
        NavigableSet<String> read = new TreeSet<>();
        StringBuilder text = new StringBuilder();
        for (Rule rule : rules) {
            text.append(rule.id()).append('\n');
            read.addAll(rule.when().parametersRead());
        }
        for (Indicator indicator : catalogue.indicators()) {
            text.append(indicator.id()).append('\n');
        }
        for (WeightSet set : catalogue.sets()) {
            text.append(set.code()).append('\n');
        }
        for (String id : read) {
            Optional<Parameter.DatedValue> value = edition.value(id);
            if (value.isPresent()) {
                text.append(id).append('=').append(value.get().value()).append('\n');
            }
        }
        return text.toString();
    }

    private int reading(Rule rule) {
        return readings.computeIfAbsent(rule.keysRead(), none -> readings.size());
    }

    /** The number of different sets of keys that rules read. */
    int readings() {
        return readings.size();
    }

    /** The rule of a place in the order of reasons. */
    ActiveRule at(int place) {
        return inOrder.get(place);
    }

    /** The reasons of the pack that are prepared. */
    PreparedReasons reasons() {
        return reasons;
    }

    /** The ids of the sources and parameters of the pack, sorted. */
    List<String> ids() {
        return ids;
    }

    /** The places of some of {@link #ids()}. */
    BitSet numbers(Collection<String> some) {
        BitSet numbers = new BitSet(ids.size());
        for (String id : some) {
            numbers.set(Collections.binarySearch(ids, id));
        }
        return numbers;
    }

    /** By the first key that a rule concludes, then by its id. A rule that concludes no key is among those of services. */
    private static List<Rule> inOrderOfReasons(List<Rule> rules) {
        Map<Key, List<Rule>> byKey = new EnumMap<>(Key.class);
        for (Rule rule : rules) {
            Iterator<Key> keys = rule.writes().iterator();
            Key first = keys.hasNext() ? keys.next() : Key.SERVICES;
            byKey.computeIfAbsent(first, none -> new ArrayList<>()).add(rule);
        }
        List<Rule> ordered = new ArrayList<>(rules.size());
        for (List<Rule> some : byKey.values()) {
            some.sort(Comparator.comparing(Rule::id));
            ordered.addAll(some);
        }
        return ordered;
    }

    private void learnDue(String parameter) {
        Optional<TimeLimit> limit = edition.limit(parameter);
        if (limit.isPresent()) {
            Parameter.DatedValue value = edition.value(parameter).orElseThrow();
            boolean calendarDays = value.counting() == Counting.CALENDAR;
            dues.put(
                    parameter,
                    Due.builder()
                            .parameter(parameter)
                            .within(limit.get())
                            .verified(value.verified())
                            .counting(calendarDays ? Optional.empty() : Optional.of(value.counting()))
                            .build());
        }
    }

    /** The days; the last is missing if no end of the law is known. */
    public InForce days() {
        return days;
    }

    /** The rules in force, in the order of the pack. */
    public List<Rule> rules() {
        return rules;
    }

    /** The sources and parameters in force. */
    public Edition edition() {
        return edition;
    }

    /** What the conditions of the rules mean with the parameters in force. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Who acts, who is told or asked, and when the person is named. */
    public DutyLaw duties() {
        return duties;
    }

    /** The rules in force in the order in which they are evaluated. */
    public List<Stratum> strata() {
        return strata;
    }

    /** The exceptions among the rules in force. */
    public Overrides overrides() {
        return overrides;
    }

    /** What decides which rules fire, as a text to compare: their ids, and the values that their conditions read. */
    String behaviour() {
        return behaviour;
    }

    /** A rule in force as decisions show it. */
    ActiveRule of(Rule rule) {
        return Objects.requireNonNull(active.get(rule), "The rule is in force.");
    }

    /** The citations of a rule that are in force, in the order of the rule. */
    List<CitedSource> citations(Rule rule) {
        List<CitedSource> citations = new ArrayList<>();
        for (Citation citation : rule.citations()) {
            Optional<Source> source = edition.source(citation.source());
            if (source.isPresent()) {
                citations.add(CitedSource.builder()
                        .source(citation.source())
                        .pinpoint(citation.pinpoint())
                        .from(source.get().inForce().from())
                        .verified(source.get().isVerified(citation.pinpoint()))
                        .build());
            }
        }
        return List.copyOf(citations);
    }

    /** The sentence of a rule with the values of the law that it names. */
    Text sentence(Rule rule) {
        return SentenceValues.fill(
                rule.sentence(),
                id -> edition.value(id)
                        .map(value -> new SentenceValues.Value(
                                value.value(), Objects.requireNonNull(units.get(id)), value.counting())));
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
    public Optional<Due> due(String parameter) {
        return Optional.ofNullable(dues.get(parameter));
    }

    /** How a time limit of this law is counted. */
    public Deadline deadline(Due due) {
        return new Deadline(due.within(), due.counting().orElse(Counting.CALENDAR), calendar);
    }

    /**
     * Which of two time limits of a duty counts. By the moments at which they end, where it is known when they start: five
     * working days can be longer than six days. Else by their lengths, and of equal ones the one whose days never move first.
     *
     * @param start when limits start, where it is known
     */
    public Comparator<Due> earliest(Optional<OffsetDateTime> start) {
        return start.map(moment -> Comparator.comparing((Due due) ->
                                deadline(due).after(moment).orElse(moment).toInstant())
                        .thenComparing(BY_LENGTH))
                .orElse(BY_LENGTH);
    }

    /** What the pack says was not read. */
    List<UnreadPart> unread() {
        return unread;
    }

    /** The signs of these days. */
    public IndicatorCatalogue catalogue() {
        return catalogue;
    }

    /** The ages of majority. */
    public AgeOfMajority majority() {
        return majority;
    }

    /** How long a count of free places is believed, in whole days. */
    public Period fresh() {
        return fresh;
    }
}
