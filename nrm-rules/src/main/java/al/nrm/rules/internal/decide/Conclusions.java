package al.nrm.rules.internal.decide;

import al.nrm.decision.UndecidedException;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules concluded so far: for each key its values, and for each value the rules that said so. */
final class Conclusions {
    private final Map<Key, Map<Enum<?>, List<ActiveRule>>> values = new EnumMap<>(Key.class);
    private final List<ActiveRule> rules = new ArrayList<>(40);

    void add(ActiveRule rule) {
        rules.add(rule);
        for (Conclusion.OfCode code : rule.codes()) {
            add(code.key(), code.code(), rule);
        }
    }

    void add(Key key, Enum<?> code, ActiveRule rule) {
        Map<Enum<?>, List<ActiveRule>> byCode = values.computeIfAbsent(key, none -> byCode(code));
        List<ActiveRule> sayers = byCode.get(code);
        if (sayers == null) {
            byCode.put(code, List.of(rule));
        } else if (!sayers.contains(rule)) {
            List<ActiveRule> more = new ArrayList<>(sayers.size() + 1);
            more.addAll(sayers);
            more.add(rule);
            byCode.put(code, more);
        }
    }

    /** The codes of one key are of one family. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<Enum<?>, List<ActiveRule>> byCode(Enum<?> one) {
        return (Map) new EnumMap(one.getDeclaringClass());
    }

    /** The rules that fired, stratum by stratum. */
    List<ActiveRule> rules() {
        return rules;
    }

    /** The values of a key in the order of the vocabulary. */
    <E extends Enum<E>> List<E> all(Key key, Class<E> family) {
        Map<Enum<?>, List<ActiveRule>> concluded = values.getOrDefault(key, Map.of());
        List<E> codes = new ArrayList<>(concluded.size());
        for (Enum<?> code : concluded.keySet()) {
            codes.add(family.cast(code));
        }
        return codes;
    }

    /** The rules that concluded a value. */
    List<ActiveRule> sayers(Key key, Enum<?> code) {
        return values.getOrDefault(key, Map.of()).getOrDefault(code, List.of());
    }

    /**
     * The one value of a key.
     *
     * @throws UndecidedException if there is none, or two
     */
    <E extends Enum<E>> E single(Key key, Class<E> family) {
        Map<Enum<?>, List<ActiveRule>> concluded = values.getOrDefault(key, Map.of());
        if (concluded.size() == 1) {
            return family.cast(concluded.keySet().iterator().next());
        }
        Set<Enum<?>> codes = concluded.keySet();
        List<String> ids = concluded.values().stream()
                .flatMap(List::stream)
                .map(ActiveRule::id)
                .distinct()
                .sorted()
                .toList();
        throw new UndecidedException(
                codes.isEmpty()
                        ? Text.of(
                                "Asnjë rregull nuk përfundoi " + key.wire() + ".",
                                "No rule concluded " + key.wire() + ".")
                        : Text.of(
                                "Rregullat " + ids + " i japin çelësit " + key.wire() + " vlerat " + codes + ".",
                                "The rules " + ids + " give " + key.wire() + " the values " + codes + "."),
                key.wire(),
                ids);
    }
}
