package al.nrm.rules.internal.rule;

import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes that rules of one pack may conclude, by key, each in the order in which decisions list them. */
public final class KeyCodes {
    private final Map<Key, List<Code>> codes = new EnumMap<>(Key.class);
    private final Map<Key, Map<String, Code>> byName = new EnumMap<>(Key.class);

    private KeyCodes(List<Code> duties, List<Code> safeguards) {
        for (Key key : Key.values()) {
            List<Code> ofKey = switch (key) {
                case DUTIES -> duties;
                case SAFEGUARDS -> safeguards;
                default -> constants(key.family());
            };
            codes.put(key, List.copyOf(ofKey));
            Map<String, Code> names = new HashMap<>();
            for (Code code : ofKey) {
                names.put(code.name(), code);
            }
            byName.put(key, names);
        }
    }

    /**
     * The codes of a pack, in the order of declaration.
     *
     * @param duties the duties that the pack declares
     * @param safeguards the safeguards that the pack declares
     */
    public static KeyCodes of(Collection<DutyAction> duties, Collection<SafeguardCode> safeguards) {
        List<Code> ofDuties = new ArrayList<>();
        for (DutyAction action : duties) {
            ofDuties.add(Code.of(action, ofDuties.size()));
        }
        List<Code> ofSafeguards = new ArrayList<>();
        for (SafeguardCode code : safeguards) {
            ofSafeguards.add(Code.of(code, ofSafeguards.size()));
        }
        return new KeyCodes(ofDuties, ofSafeguards);
    }

    private static List<Code> constants(Class<?> family) {
        List<Code> constants = new ArrayList<>();
        for (Object constant : family.getEnumConstants()) {
            constants.add(Code.of((Enum<?>) constant));
        }
        return constants;
    }

    /** The codes of a key. */
    public List<Code> of(Key key) {
        return codes.getOrDefault(key, List.of());
    }

    /**
     * The codes of a family.
     *
     * @param name the name that rules use for it, one of {@link Codes#names()}
     * @return in the order of the vocabulary; empty if there is no such family
     */
    public List<Code> ofFamily(String name) {
        for (Key key : Key.values()) {
            if (Codes.nameOf(key.family()).equals(name)) {
                return of(key);
            }
        }
        return Optional.ofNullable(Codes.families().get(name))
                .map(KeyCodes::constants)
                .orElse(List.of());
    }

    /** The code of a key with a text, if there is one. */
    public Optional<Code> find(Key key, String name) {
        return Optional.ofNullable(byName.getOrDefault(key, Map.of()).get(name));
    }

    /** The texts of the codes of a key. */
    public List<String> names(Key key) {
        return of(key).stream().map(Code::name).toList();
    }

    /** The codes of a family as rules write them, such as {@code Duty.NOTIFY_POLICE}. */
    public List<String> written(String family) {
        return ofFamily(family).stream().map(code -> family + "." + code.name()).toList();
    }

    /** The code after this one of the same key, and after the last the first. */
    public Code next(Key key, Code code) {
        List<Code> all = of(key);
        return all.get((all.indexOf(code) + 1) % all.size());
    }
}
