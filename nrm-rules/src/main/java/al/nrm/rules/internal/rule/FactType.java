package al.nrm.rules.internal.rule;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A noun that a rule may use.
 *
 * @param name as a rule writes it
 * @param fields its words, by name
 */
public record FactType(String name, Map<String, Field> fields) {
    public FactType {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** Whether a case may have several facts of this type. */
    public boolean isMany() {
        return fields.values().stream().anyMatch(field -> field.group().isMany());
    }
}
