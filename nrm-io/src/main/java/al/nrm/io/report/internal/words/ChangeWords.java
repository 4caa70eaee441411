package al.nrm.io.report.internal.words;

import al.nrm.comparison.KeyChange;
import al.nrm.io.report.Labels;
import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changes in one key of a decision, in words. */
public final class ChangeWords {
    /** How a member of each list is named in a decision document. */
    private static final List<String> NAMES = List.of("action", "code", "service", "rule", "dimension", "pointer");

    /** Parts of a duty or service that are told before and after. */
    private static final List<Part> PARTS =
            List.of(ChangeWords::limit, ChangeWords::actor, ChangeWords::recipient, ChangeWords::providers);

    private ChangeWords() {}

    /**
     * One line for a single value; for a list one for each member that comes, goes or differs.
     *
     * @param words the labels of comparisons
     * @param labels the labels of decisions
     * @param code how a code of the key is said
     */
    public static List<String> of(KeyChange change, Labels words, Labels labels, UnaryOperator<String> code) {
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
                lines.add(altered(code.apply(name), member, after.get(name), words, labels));
            }
        });
        return lines.isEmpty() ? List.of(words.of("diff.order")) : lines;
    }

    /** A duty or service with what it had and what it has; where there are no words for that, only that it changed. */
    private static String altered(
            String name, @Nullable Object before, @Nullable Object after, Labels words, Labels labels) {
        List<String> parts = new ArrayList<>();
        for (Part part : PARTS) {
            String old = part.words(before, words, labels);
            String now = part.words(after, words, labels);
            if (!old.equals(now)) {
                parts.add(words.of("diff.transition", old, now));
            }
        }
        return parts.isEmpty()
                ? words.of("diff.altered", name)
                : words.of(
                        "diff.part",
                        name.endsWith(".") ? name.substring(0, name.length() - 1) : name,
                        String.join(", ", parts));
    }

    /** The words of a part of a member; empty: there is no such part. */
    private interface Part {
        String words(@Nullable Object member, Labels words, Labels labels);
    }

    private static String limit(@Nullable Object duty, Labels words, Labels labels) {
        if (!(duty instanceof Map<?, ?> map) || !map.containsKey("action")) {
            return "";
        }
        Map<?, ?> due = map.get("due") instanceof Map<?, ?> some ? some : Map.of();
        Counting counting = due.get("counting") instanceof String code ? Counting.valueOf(code) : Counting.CALENDAR;
        return TimeLimit.parse(String.valueOf(due.get("within")))
                .map(limit -> new PeriodWords(labels).limit(limit, counting))
                .map(limit -> limit.substring(0, 1).toLowerCase(Locale.ROOT) + limit.substring(1))
                .orElseGet(() -> words.of("diff.no-limit"));
    }

    private static String actor(@Nullable Object duty, Labels words, Labels labels) {
        return agency(duty, "actor", words, labels);
    }

    private static String recipient(@Nullable Object duty, Labels words, Labels labels) {
        return agency(duty, "recipient", words, labels);
    }

    private static String agency(@Nullable Object duty, String key, Labels words, Labels labels) {
        if (!(duty instanceof Map<?, ?> map) || !map.containsKey("action")) {
            return "";
        }
        Object agency = map.get(key);
        return words.of("diff." + key, agency == null ? words.of("diff.nobody") : labels.of("Agency." + agency));
    }

    private static String providers(@Nullable Object service, Labels words, Labels labels) {
        if (!(service instanceof Map<?, ?> map) || !(map.get("options") instanceof List<?> options)) {
            return "";
        }
        return options.isEmpty()
                ? words.of("diff.no-provider")
                : options.stream()
                        .map(option -> option instanceof Map<?, ?> one ? String.valueOf(one.get("provider")) : "")
                        .collect(Collectors.joining(", "));
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
