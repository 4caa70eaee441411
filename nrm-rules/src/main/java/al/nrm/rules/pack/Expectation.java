package al.nrm.rules.pack;

import al.nrm.decision.Decision;
import al.nrm.document.DecisionDocument;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must follow from a situation, by the keys and codes of the decision document. */
public final class Expectation {
    /** Keys of a decision with one value. */
    public static final Set<String> SINGLE = Set.of("status", "treatAs", "evidence", "urgency", "referralBasis");
    /** Keys of a decision with members, each with the key that names a member; empty: the member is the name itself. */
    public static final Map<String, String> LISTS = Map.of(
            "pathways", "",
            "duties", "action",
            "safeguards", "code",
            "services", "service",
            "dimensions", "dimension",
            "unverified", "");

    /** The form of an expected last day of a time limit. */
    public static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final Map<String, Object> expected;

    /**
     * Expects what a scenario file lists under {@code expect}.
     *
     * @param expected a plain tree whose keys were checked
     */
    public Expectation(Map<String, Object> expected) {
        this.expected = new LinkedHashMap<>(expected);
    }

    /**
     * The rules that must fire.
     *
     * @return their ids, sorted
     */
    public Set<String> fired() {
        return texts(map("rules").get("fired"));
    }

    /**
     * The duties whose time limit is expected.
     *
     * @return their codes, sorted
     */
    public Set<String> dated() {
        return new TreeSet<>(map("due").keySet());
    }

    /**
     * The rules that must not fire.
     *
     * @return their ids, sorted
     */
    public Set<String> silent() {
        return texts(map("rules").get("silent"));
    }

    /**
     * The number of expected values, members of lists, and rules.
     *
     * @return the number of values in the file, unless one of them is at a wrong place
     */
    public int count() {
        int count = (int) SINGLE.stream().filter(expected::containsKey).count()
                + map("elements").size()
                + map("due").size()
                + map("identity").size()
                + asList(expected.get("unmet")).size()
                + asList(map("rules").get("fired")).size()
                + asList(map("rules").get("silent")).size();
        for (String key : LISTS.keySet()) {
            count += asList(map(key).get("includes")).size()
                    + asList(map(key).get("excludes")).size();
        }
        return count;
    }

    /**
     * Everything in which a decision differs from what must follow.
     *
     * @param decision the decision of the scenario's case
     * @return one text for each difference; empty if the decision is as expected
     */
    public List<Text> differences(Decision decision) {
        Map<String, ?> tree = DecisionDocument.tree(decision);
        List<Text> differences = new ArrayList<>();
        SINGLE.stream()
                .sorted()
                .filter(expected::containsKey)
                .forEach(key -> compare(key, expected.get(key), tree.get(key), differences));
        map("elements")
                .forEach((element, answer) -> compare(
                        "elements." + element,
                        answer,
                        asMap(tree.get("elements")).get(element),
                        differences));
        LISTS.keySet().stream()
                .sorted()
                .filter(expected::containsKey)
                .forEach(key -> members(key, names(tree.get(key), LISTS.getOrDefault(key, "")), differences));
        Set<String> rules = names(tree.get("reasons"), "rule");
        missing("rules", fired(), rules, differences);
        present("rules", silent(), rules, differences);
        map("due")
                .forEach((action, limit) -> compare(
                        "due." + action, limit, due(asMap(duty(tree, action).get("due")), text(limit)), differences));
        map("identity")
                .forEach((action, sharing) -> compare(
                        "identity." + action, sharing, duty(tree, action).get("identity"), differences));
        if (expected.containsKey("unmet")) {
            Set<String> unmet = asList(tree.get("services")).stream()
                    .map(Expectation::asMap)
                    .filter(service -> Boolean.TRUE.equals(service.get("unmet")))
                    .map(service -> String.valueOf(service.get("service")))
                    .collect(Collectors.toCollection(TreeSet::new));
            compare("unmet", new TreeSet<>(texts(expected.get("unmet"))), unmet, differences);
        }
        return differences;
    }

    /** A time limit in the form of the expected one: its length, its length with its counting, or its last day. */
    private static @Nullable Object due(Map<String, ?> due, String expected) {
        if (expected.matches(DAY)) {
            return due.get("until") instanceof String until ? until.substring(0, expected.length()) : null;
        }
        Object counting = due.get("counting") == null ? "CALENDAR" : due.get("counting");
        return expected.contains(" ") ? due.get("within") + " " + counting : due.get("within");
    }

    private void members(String key, Set<String> actual, List<Text> differences) {
        Map<String, ?> wanted = map(key);
        missing(key, texts(wanted.get("includes")), actual, differences);
        present(key, texts(wanted.get("excludes")), actual, differences);
    }

    private static void missing(String key, Set<String> wanted, Set<String> actual, List<Text> differences) {
        Set<String> absent = new TreeSet<>(wanted);
        absent.removeAll(actual);
        if (!absent.isEmpty()) {
            differences.add(Text.of(
                    key + ": pritej " + absent + ", por janë " + actual + ".",
                    key + ": expected " + absent + ", but there are " + actual + "."));
        }
    }

    private static void present(String key, Set<String> unwanted, Set<String> actual, List<Text> differences) {
        Set<String> there = new TreeSet<>(unwanted);
        there.retainAll(actual);
        if (!there.isEmpty()) {
            differences.add(Text.of(key + ": nuk pritej " + there + ".", key + ": " + there + " was not expected."));
        }
    }

    private static void compare(String key, @Nullable Object wanted, @Nullable Object actual, List<Text> differences) {
        if (!Objects.equals(text(wanted), text(actual))) {
            differences.add(Text.of(
                    key + ": pritej " + text(wanted) + ", por është " + text(actual) + ".",
                    key + ": expected " + text(wanted) + ", but it is " + text(actual) + "."));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "null" : value.toString();
    }

    private Map<String, ?> map(String key) {
        return asMap(expected.get(key));
    }

    private static Map<String, ?> duty(Map<String, ?> tree, String action) {
        return asList(tree.get("duties")).stream()
                .map(Expectation::asMap)
                .filter(duty -> action.equals(duty.get("action")))
                .findFirst()
                .orElse(Map.of());
    }

    private static Set<String> names(@Nullable Object list, String name) {
        return asList(list).stream()
                .map(member -> name.isEmpty()
                        ? member.toString()
                        : String.valueOf(asMap(member).get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(@Nullable Object list) {
        return asList(list).stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
    }

    private static Collection<?> asList(@Nullable Object value) {
        return value instanceof Collection<?> list ? list : List.of();
    }
}
