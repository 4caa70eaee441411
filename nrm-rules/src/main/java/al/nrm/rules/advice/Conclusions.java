package al.nrm.rules.advice;

import al.nrm.rules.UndecidedException;
import al.nrm.rules.criteria.Conclusion;
import al.nrm.rules.criteria.Key;
import al.nrm.rules.criteria.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the rules concluded so far: for each key its values, and for each value the rules that said so. */
final class Conclusions {
    private final Map<Key, Map<Enum<?>, List<Rule>>> values = new EnumMap<>(Key.class);
    private final List<Rule> rules = new ArrayList<>();

    void add(List<Rule> fired) {
        rules.addAll(fired);
        for (Rule rule : fired) {
            for (Conclusion conclusion : rule.then()) {
                if (conclusion instanceof Conclusion.OfCode code) {
                    add(code.key(), code.code(), rule);
                }
            }
        }
    }

    void add(Key key, Enum<?> code, Rule rule) {
        List<Rule> sayers = values.computeIfAbsent(key, none -> new TreeMap<>(Conclusions::byOrder))
                .computeIfAbsent(code, none -> new ArrayList<>(2));
        if (!sayers.contains(rule)) {
            sayers.add(rule);
        }
    }

    /** Codes of one key are of one family, so their order is that of the vocabulary. */
    private static int byOrder(Enum<?> one, Enum<?> other) {
        return Integer.compare(one.ordinal(), other.ordinal());
    }

    List<Rule> rules() {
        return rules;
    }

    /** The values of a key in the order of the vocabulary. */
    <E extends Enum<E>> List<E> all(Key key, Class<E> family) {
        return values.getOrDefault(key, Map.of()).keySet().stream()
                .map(family::cast)
                .toList();
    }

    /** The rules that concluded a value, by id. */
    List<Rule> sayers(Key key, Enum<?> code) {
        return values.getOrDefault(key, Map.of()).getOrDefault(code, List.of());
    }

    /**
     * The one value of a key.
     *
     * @throws UndecidedException if there is none, or two
     */
    <E extends Enum<E>> E single(Key key, Class<E> family) {
        Map<Enum<?>, List<Rule>> concluded = values.getOrDefault(key, Map.of());
        if (concluded.size() == 1) {
            return family.cast(concluded.keySet().iterator().next());
        }
        Set<Enum<?>> codes = concluded.keySet();
        List<String> ids = concluded.values().stream()
                .flatMap(List::stream)
                .map(Rule::id)
                .distinct()
                .sorted()
                .toList();
        throw new UndecidedException(
                codes.isEmpty()
                        ? Text.of(
                                "Asnjë rregull nuk përfundoi " + key.wire() + ".", "No rule concluded " + key.wire() + ".")
                        : Text.of(
                                "Rregullat " + ids + " i japin çelësit " + key.wire() + " vlerat " + codes + ".",
                                "The rules " + ids + " give " + key.wire() + " the values " + codes + "."),
                key.wire(),
                ids);
    }
}
