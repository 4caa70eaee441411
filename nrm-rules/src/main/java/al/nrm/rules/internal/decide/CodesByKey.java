package al.nrm.rules.internal.decide;

import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Key;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Codes of keys, each once: the keys in the order of the document, the codes of a key in the order of the vocabulary. */
final class CodesByKey {
    private final Map<Key, Set<Code>> codes = new EnumMap<>(Key.class);

    void add(Key key, Code code) {
        codes.computeIfAbsent(key, none -> new TreeSet<>()).add(code);
    }

    /** The codes of a key; empty if it has none. */
    Set<Code> of(Key key) {
        return codes.getOrDefault(key, Set.of());
    }

    /** {@code key=VALUE} for each code of some keys, as reasons write it. */
    List<String> written(Predicate<Key> some) {
        List<String> written = new ArrayList<>();
        for (Map.Entry<Key, Set<Code>> ofKey : codes.entrySet()) {
            if (some.test(ofKey.getKey())) {
                for (Code code : ofKey.getValue()) {
                    written.add(ofKey.getKey().with(code));
                }
            }
        }
        return written;
    }

    /** {@code key=VALUE} for each code, as reasons write it. */
    List<String> written() {
        return written(key -> true);
    }
}
