package al.nrm.rules.internal.decide;

import al.nrm.law.Edition;
import al.nrm.law.InForce;
import al.nrm.rules.internal.engine.RuleEngine;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The law of each day. Between two days on which something changes it is the same; an engine is built when the first
 * case of its days comes, and shared by all days on which the same rules read the same values.
 */
public final class Editions {
    private final RulePack pack;
    private final TreeMap<LocalDate, LocalDate> changes = new TreeMap<>();
    private final Map<LocalDate, OfADay> days = new ConcurrentHashMap<>();
    /** By what decides the behaviour of an engine: the ids of its rules, and the values that they read. */
    private final Map<List<?>, RuleEngine> engines = new ConcurrentHashMap<>();

    public Editions(RulePack pack) {
        this.pack = pack;
        Set<InForce> all = new HashSet<>();
        all.add(pack.inForce());
        pack.sources().values().forEach(source -> all.add(source.inForce()));
        pack.parameters().values().forEach(parameter -> parameter.values().forEach(value -> all.add(value.inForce())));
        pack.rules().forEach(rule -> all.add(rule.inForce()));
        for (InForce inForce : all) {
            changes.put(inForce.from(), inForce.from());
            inForce.to().ifPresent(last -> changes.put(last.plusDays(1), last.plusDays(1)));
        }
    }

    /** The law in force on a day, and the engine that applies it. */
    public record OfADay(LawInForce law, List<Rule> rules, RuleEngine engine) {}

    /** What is in force on a day that the pack covers. */
    public OfADay on(LocalDate day) {
        LocalDate since = Objects.requireNonNull(changes.floorKey(day), "The pack covers the day.");
        OfADay known = days.get(since);
        // Asking for what is there must not lock, as computing it may.
        return known != null ? known : days.computeIfAbsent(since, this::open);
    }

    private OfADay open(LocalDate since) {
        Edition edition =
                Edition.on(since, pack.sources().values(), pack.parameters().values());
        List<Rule> rules = pack.rules().stream()
                .filter(rule -> rule.inForce().covers(since))
                .toList();
        NavigableSet<String> read = rules.stream()
                .flatMap(rule -> rule.parametersInCondition().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> values = new TreeMap<>();
        read.forEach(id -> edition.value(id).ifPresent(value -> values.put(id, value.value())));
        List<?> key = List.of(rules.stream().map(Rule::id).toList(), values);
        return new OfADay(
                new LawInForce(edition, rules),
                rules,
                engines.computeIfAbsent(key, none -> new RuleEngine(rules, edition)));
    }
}
