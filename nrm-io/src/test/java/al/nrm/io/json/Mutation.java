package al.nrm.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils a document at one place, or at several: a key less, a key too many, another value, an entry twice. */
final class Mutation {
    private static final List<Object> VALUES = Arrays.asList(
            null,
            true,
            false,
            0,
            1,
            5,
            120,
            121,
            -1,
            999,
            4_000_000_000L,
            new BigDecimal("29.0"),
            new BigDecimal("29.5"),
            new BigDecimal("1e17"),
            new BigDecimal("90.0001"),
            "",
            " ",
            "YES",
            "yes",
            "UNKNOWN",
            "OTHER",
            "AL-11",
            "AL-99",
            "Tiranë",
            "Has",
            "XK",
            "UK",
            "sq",
            "sq_AL",
            "act.recruited",
            "act.recruitd",
            "2026-02-30",
            "2026-03-02",
            "1850-01-01",
            "2004-12-31",
            "2999-01-01",
            "2010-03-02T20:40:00+01:00",
            "2010-03-02T20:40:00",
            "2010-03-02T20:40+01:00",
            "2010-02-30T20:40:00Z",
            "2010-03-02T24:00:00Z",
            "2010-03-02T20:40:00+19:00",
            "P0D",
            "P3D",
            "P3W2",
            "IMMEDIATELY",
            "nrm/case/1",
            "nrm/case/2",
            "provider-1",
            "Provider 1",
            "\uD800",
            "x".repeat(10_000),
            "😀".repeat(10_001),
            List.of(),
            Arrays.asList((Object) null),
            List.of("UNKNOWN"),
            List.of("AL", "AL"),
            List.of(1),
            Map.of(),
            Map.of("sq", "tekst"),
            Map.of("x y", "tekst"),
            Map.of("county", "AL-11", "municipality", "Has"),
            Map.of("minAge", 18, "maxAge", 17));

    /** Values of the right form that may contradict another key. */
    private static final Map<String, List<Object>> PLAUSIBLE = Map.of(
            "asOf", List.of("2004-12-31", "2006-01-01", "2999-01-01"),
            "birthDate", List.of("1850-01-01", "2999-01-01", "2000-02-29"),
            "age", List.of(0, 50, 120),
            "recordedAt", List.of("2005-07-18T00:00:00Z", "2999-01-01T00:00:00Z"),
            "on", List.of("2005-07-18", "2999-01-01"),
            "minAge", List.of(0, 120),
            "maxAge", List.of(0, 120),
            "positive", List.of(true, false));

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** A copy of a document with up to three faults, or none. */
    Object of(Object document) {
        Object spoiled = copy(document);
        for (int i = random.nextInt(4); i > 0; i--) {
            spoil(spoiled);
        }
        return spoiled;
    }

    private void spoil(Object document) {
        List<Object> containers = new ArrayList<>();
        collect(document, containers);
        if (random.nextInt(3) == 0) {
            contradict(containers);
            return;
        }
        Object container = containers.get(random.nextInt(containers.size()));
        if (container instanceof Map<?, ?> map) {
            spoilObject(as(map));
        } else {
            spoilList(as((List<?>) container));
        }
    }

    /** Gives every key that could contradict another one a value of the right form. */
    private void contradict(List<Object> containers) {
        for (Object container : containers) {
            if (container instanceof Map<?, ?> map) {
                Map<String, Object> object = as(map);
                if (object.containsKey("birthDate")) {
                    object.put("age", 50);
                }
                for (String key : List.copyOf(object.keySet())) {
                    if (PLAUSIBLE.containsKey(key) && random.nextBoolean()) {
                        object.put(
                                key,
                                PLAUSIBLE
                                        .get(key)
                                        .get(random.nextInt(PLAUSIBLE.get(key).size())));
                    }
                }
            }
        }
    }

    private void spoilObject(Map<String, Object> map) {
        List<String> keys = new ArrayList<>(map.keySet());
        if (keys.isEmpty() || random.nextInt(8) == 0) {
            map.put(random.nextBoolean() ? "agee" : "UNKNOWN", value());
            return;
        }
        String key = keys.get(random.nextInt(keys.size()));
        if (random.nextInt(4) == 0) {
            map.remove(key);
        } else {
            map.put(key, value());
        }
    }

    private void spoilList(List<Object> list) {
        if (list.isEmpty() || random.nextInt(4) == 0) {
            list.add(value());
            return;
        }
        int index = random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> list.remove(index);
            case 1 -> list.add(copy(list.get(index)));
            case 2 -> {
                Object entry = list.get(index);
                for (int i = random.nextInt(10) == 0 ? 1001 : 2; i > 0; i--) {
                    list.add(copy(entry));
                }
            }
            default -> list.set(index, value());
        }
    }

    private Object value() {
        return copy(VALUES.get(random.nextInt(VALUES.size())));
    }

    private static void collect(Object value, List<Object> containers) {
        if (value instanceof Map<?, ?> map) {
            containers.add(map);
            map.values().forEach(entry -> collect(entry, containers));
        } else if (value instanceof List<?> list) {
            containers.add(list);
            list.forEach(entry -> collect(entry, containers));
        }
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, entry) -> copy.put(key, copy(entry)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(entry -> copy.add(copy(entry)));
            return copy;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static <T> T as(Object container) {
        return (T) container;
    }
}
