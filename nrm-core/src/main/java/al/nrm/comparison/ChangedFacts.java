package al.nrm.comparison;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.document.CaseDocument;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts in which two states of a case differ. Personal fields are not compared. */
final class ChangedFacts {
    private static final Set<String> NO_FACTS = Set.of("/observations", "/person/identity", "/schema", "/id");

    private ChangedFacts() {}

    static SortedSet<String> between(CaseFile one, CaseFile other) {
        SortedMap<String, @Nullable Object> before = facts(one);
        SortedMap<String, @Nullable Object> after = facts(other);
        SortedSet<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(pointer -> Objects.equals(before.get(pointer), after.get(pointer)));
        return changed;
    }

    private static SortedMap<String, @Nullable Object> facts(CaseFile file) {
        SortedMap<String, @Nullable Object> facts = new TreeMap<>();
        collect("", CaseDocument.tree(file), facts);
        file.answers().forEach((indicator, answer) -> {
            if (answer != Answer.UNKNOWN) {
                facts.put("/observations/" + indicator, answer);
            }
        });
        return facts;
    }

    private static void collect(String pointer, @Nullable Object value, Map<String, @Nullable Object> facts) {
        if (NO_FACTS.contains(pointer)) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> collect(pointer + "/" + key, member, facts));
        } else {
            facts.put(pointer, value);
        }
    }
}
