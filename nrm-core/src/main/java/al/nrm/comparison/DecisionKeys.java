package al.nrm.comparison;

import al.nrm.decision.Decision;
import al.nrm.document.DecisionDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the keys of two decision documents that hold the advice and its reasons. */
final class DecisionKeys {
    /**
     * Keys that are not compared: the identification of case, library, pack and directory; and elements, whose parts
     * are compared instead.
     */
    private static final Set<String> NO_ADVICE =
            Set.of("schema", "case", "asOf", "library", "pack", "directory", "elements");

    private static final String REASONS = "reasons";
    private static final String RESTS_ON = "restsOn";
    private static final String ELEMENTS = "elements";

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<?> reasons;

    DecisionKeys(Decision decision) {
        Map<String, ? extends @Nullable Object> tree = DecisionDocument.tree(decision);
        this.reasons = tree.get(REASONS) instanceof List<?> list ? list : List.of();
        tree.forEach((key, value) -> {
            if (key.equals(ELEMENTS) && value instanceof Map<?, ?> elements) {
                elements.forEach((element, answer) -> values.put(ELEMENTS + "." + element, answer));
            } else if (!NO_ADVICE.contains(key)) {
                values.put(key, value);
            }
        });
    }

    /** Every key in which the other decision differs, in the order of the document. */
    List<KeyChange> changes(DecisionKeys after) {
        List<KeyChange> changes = new ArrayList<>();
        values.forEach((key, value) -> {
            Object other = after.values.get(key);
            if (!Objects.equals(named(value), after.named(other))) {
                changes.add(KeyChange.of(key, value, other));
            }
        });
        return changes;
    }

    /** Replaces the indexes of reasons in a value by the ids of their rules, since indexes may shift. */
    private @Nullable Object named(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> named = new ArrayList<>();
            list.forEach(member -> named.add(named(member)));
            return named;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> named = new LinkedHashMap<>();
            map.forEach((key, part) ->
                    named.put(key, REASONS.equals(key) || RESTS_ON.equals(key) ? rules(part) : named(part)));
            return named;
        }
        return value;
    }

    private List<@Nullable Object> rules(@Nullable Object numbers) {
        List<@Nullable Object> rules = new ArrayList<>();
        if (numbers instanceof List<?> list) {
            for (Object number : list) {
                Object reason = reasons.get(((Number) number).intValue());
                rules.add(reason instanceof Map<?, ?> map ? map.get("rule") : reason);
            }
        }
        return rules;
    }
}
