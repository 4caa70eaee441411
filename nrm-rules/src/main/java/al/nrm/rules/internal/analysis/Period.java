package al.nrm.rules.internal.analysis;

import al.nrm.law.Edition;
import al.nrm.law.InForce;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Days on which the same rules are in force and their conditions compare with the same values.
 *
 * @param days the days, within those of the pack
 * @param rules the rules in force, by id
 * @param edition the law of the first day
 */
record Period(InForce days, List<Rule> rules, Edition edition) {

    /** The periods of a pack, oldest first; together they are its days. */
    static List<Period> of(RulePack pack) {
        Set<String> read = new HashSet<>();
        pack.rules().forEach(rule -> read.addAll(rule.parametersInCondition()));
        List<Period> periods = new ArrayList<>();
        Object before = List.of();
        for (LocalDate day : changes(pack, read)) {
            Edition edition =
                    Edition.on(day, pack.sources().values(), pack.parameters().values());
            List<Rule> rules = pack.rules().stream()
                    .filter(rule -> rule.inForce().covers(day))
                    .toList();
            Object now = behaviour(rules, edition, read);
            if (!now.equals(before)) {
                close(periods, day.minusDays(1));
                periods.add(new Period(InForce.of(day, pack.inForce().to()), rules, edition));
                before = now;
            }
        }
        return periods;
    }

    private static void close(List<Period> periods, LocalDate last) {
        if (!periods.isEmpty()) {
            Period open = periods.remove(periods.size() - 1);
            periods.add(new Period(InForce.of(open.days().from(), Optional.of(last)), open.rules(), open.edition()));
        }
    }

    /** What decides which rules fire. */
    private static Object behaviour(List<Rule> rules, Edition edition, Set<String> read) {
        Map<String, String> values = new TreeMap<>();
        read.forEach(id -> edition.value(id).ifPresent(value -> values.put(id, value.value())));
        return List.of(rules.stream().map(Rule::id).toList(), values);
    }

    /** The first day of the pack and every later one on which something that rules rest on begins or has ended. */
    private static Set<LocalDate> changes(RulePack pack, Set<String> read) {
        List<InForce> all = new ArrayList<>();
        pack.rules().forEach(rule -> all.add(rule.inForce()));
        pack.parameters().values().stream()
                .filter(parameter -> read.contains(parameter.id()))
                .forEach(parameter -> parameter.values().forEach(value -> all.add(value.inForce())));
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(pack.inForce().from());
        for (InForce inForce : all) {
            days.add(inForce.from());
            inForce.to().ifPresent(last -> days.add(last.plusDays(1)));
        }
        days.removeIf(day -> !pack.inForce().covers(day));
        return days;
    }
}
