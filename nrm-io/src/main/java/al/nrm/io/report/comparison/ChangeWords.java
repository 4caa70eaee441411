package al.nrm.io.report.comparison;

import al.nrm.comparison.KeyChange;
import al.nrm.io.report.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What changes in one key of a decision, in words. */
final class ChangeWords {
    /** How a member of each list is named in a decision document. */
    private static final List<String> NAMES = List.of("action", "code", "service", "rule", "dimension", "pointer");

    private ChangeWords() {}

    /**
     * One line for a single value; for a list one for each member that comes, goes or differs.
     *
     * @param words the labels of comparisons
     * @param code the words for a code of the key
     */
    static List<String> of(KeyChange change, Labels words, UnaryOperator<String> code) {
        if (!(change.before() instanceof List<?>) && !(change.after() instanceof List<?>)) {
            return List.of(words.of(
                    "diff.transition",
                    code.apply(String.valueOf(change.before())),
                    code.apply(String.valueOf(change.after()))));
        }
        Map<String, @Nullable Object> before = members(change.before());
        Map<String, @Nullable Object> after = members(change.after());
        List<String> lines = new ArrayList<>();
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> lines.add(words.of("diff.removed", code.apply(name))));
        after.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .forEach(name -> lines.add(words.of("diff.added", code.apply(name))));
        before.forEach((name, member) -> {
            if (after.containsKey(name) && !Objects.equals(advice(member), advice(after.get(name)))) {
                lines.add(words.of("diff.altered", code.apply(name)));
            }
        });
        return lines.isEmpty() ? List.of(words.of("diff.order")) : lines;
    }

    /** A member without the numbers of its reasons, which shift when any rule comes or goes. */
    private static @Nullable Object advice(@Nullable Object member) {
        if (member instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> rest = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                if (!"reasons".equals(key) && !"restsOn".equals(key)) {
                    rest.put(key, advice(value));
                }
            });
            return rest;
        } else if (member instanceof List<?> list) {
            List<@Nullable Object> rest = new ArrayList<>();
            list.forEach(part -> rest.add(advice(part)));
            return rest;
        }
        return member;
    }

    private static Map<String, @Nullable Object> members(@Nullable Object value) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (value instanceof List<?> list) {
            list.forEach(member -> members.put(name(member), member));
        }
        return members;
    }

    private static String name(@Nullable Object member) {
        if (member instanceof Map<?, ?> map) {
            for (String key : NAMES) {
                if (map.containsKey(key)) {
                    return String.valueOf(map.get(key));
                }
            }
            return String.valueOf(map.get("pointers"));
        }
        return String.valueOf(member);
    }
}
