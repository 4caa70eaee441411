package al.nrm.rules.internal.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every word that a rule may use: the nouns with their fields, and the codes. Whatever is not here is refused. */
public final class Vocabulary {
    private static final Map<String, FactType> TYPES = types();

    private Vocabulary() {}

    /** The nouns, by name. */
    public static Map<String, FactType> factTypes() {
        return TYPES;
    }

    /** A noun, if it is known. */
    public static Optional<FactType> factType(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    private static Map<String, FactType> types() {
        Map<String, FactType> types = new LinkedHashMap<>();
        for (FactType type : CaseVocabulary.types()) {
            types.put(type.name(), type);
        }
        for (FactType type : ConclusionVocabulary.types()) {
            types.merge(type.name(), type, Vocabulary::join);
        }
        return Collections.unmodifiableMap(types);
    }

    /** A noun may have words from the case and words that were concluded: a Person has an age, and is a child. */
    private static FactType join(FactType one, FactType other) {
        Map<String, Field> fields = new LinkedHashMap<>(one.fields());
        fields.putAll(other.fields());
        return new FactType(one.name(), fields);
    }
}
