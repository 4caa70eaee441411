package al.nrm.io.report.internal.words;

import al.nrm.comparison.KeyChange;
import al.nrm.decision.Decision;
import al.nrm.decision.Reason;
import al.nrm.io.report.Labels;
import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changes in one key of a decision, in words. */
public final class ChangeWords {
    /** How a member of each list is named in a decision document. */
    private static final List<String> NAMES = List.of("action", "code", "service", "rule", "dimension", "pointer");

    private final Labels words;
    private final Labels labels;
    private final UnaryOperator<String> provider;

    /**
     * Words for the changes of one report.
     *
     * @param labels the labels of decisions
     * @param provider gives the name of a provider by its id
     */
    public ChangeWords(Labels labels, UnaryOperator<String> provider) {
        this.words = CriteriaWords.in(labels.language());
        this.labels = labels;
        this.provider = provider;
    }

    /** The key and what changes in it, such as "Urgency: In turn → Now". */
    public String inOneLine(KeyChange change) {
        return ConclusionWords.key(change.key(), labels) + ": " + String.join("; ", of(change));
    }

    /** One line for a single value; for a list, one line for each member that is added, removed or altered. */
    public List<String> of(KeyChange change) {
        UnaryOperator<String> code = name -> ConclusionWords.code(change.key(), name, labels);
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
                lines.add(altered(code.apply(name), member, after.get(name)));
            }
        });
        return lines.isEmpty() ? List.of(words.of("diff.order")) : lines;
    }

    /** The reasons whose rule is not among the reasons of the other decision. */
    public static List<Reason> ofOtherRules(List<Reason> reasons, Decision other) {
        Set<String> rules = other.reasons().stream().map(Reason::rule).collect(Collectors.toSet());
        return reasons.stream().filter(reason -> !rules.contains(reason.rule())).toList();
    }

    /** The parts of a duty or service that differ; for a part without words, only that the duty or service changed. */
    private String altered(String name, @Nullable Object before, @Nullable Object after) {
        List<String> old = parts(before);
        List<String> now = parts(after);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            if (!old.get(i).equals(now.get(i))) {
                parts.add(words.of("diff.transition", old.get(i), now.get(i)));
            }
        }
        return parts.isEmpty()
                ? words.of("diff.altered", name)
                : words.of("diff.part", SentenceWords.withoutStop(name), String.join(", ", parts));
    }

    /** Limit, actor and recipient of a duty; the providers of a service; nothing of any other member. */
    private List<String> parts(@Nullable Object member) {
        if (member instanceof Map<?, ?> duty && duty.containsKey("action")) {
            return List.of(limit(duty), agency(duty, "actor"), agency(duty, "recipient"));
        }
        return member instanceof Map<?, ?> service && service.get("options") instanceof List<?> options
                ? List.of(providers(options))
                : List.of();
    }

    private String limit(Map<?, ?> duty) {
        Map<?, ?> due = duty.get("due") instanceof Map<?, ?> some ? some : Map.of();
        Counting counting = due.get("counting") instanceof String code ? Counting.valueOf(code) : Counting.CALENDAR;
        return TimeLimit.parse(String.valueOf(due.get("within")))
                .map(limit -> new PeriodWords(labels).limit(limit, counting))
                .map(SentenceWords::within)
                .orElseGet(() -> words.of("diff.no-limit"));
    }

    private String agency(Map<?, ?> duty, String key) {
        Object agency = duty.get(key);
        return words.of("diff." + key, agency == null ? words.of("diff.nobody") : labels.of("Agency." + agency));
    }

    private String providers(List<?> options) {
        return options.isEmpty()
                ? words.of("diff.no-provider")
                : options.stream()
                        .map(option -> option instanceof Map<?, ?> one ? String.valueOf(one.get("provider")) : "")
                        .map(provider)
                        .collect(Collectors.joining(", "));
    }

    /** A member without the numbers of its reasons, which change with every rule that is added or removed. */
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
