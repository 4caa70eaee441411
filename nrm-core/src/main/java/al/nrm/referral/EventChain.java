package al.nrm.referral;

import al.nrm.document.CanonicalJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The hash by which an event names the one before it. It is taken over the canonical form (RFC 8785) of the event's line,
 * in which each personal part (identity, note, text) is replaced by the SHA-256 of its salt and its own canonical form. A
 * line keeps the salts beside, under {@code salts}; when its personal parts are erased, it keeps their hashes instead,
 * under {@code erased}. So a line can lose what is personal, and the chain still verifies.
 */
final class EventChain {
    static final String SALTS = "salts";
    static final String ERASED = "erased";
    static final String PREVIOUS = "previous";

    private static final String IDENTITY = "identity";
    private static final Set<String> PERSONAL = Set.of(IDENTITY, "note", "text");

    private EventChain() {}

    /**
     * The hash of a line.
     *
     * @param line the line as a plain tree
     * @return 64 hexadecimal digits
     */
    static String hash(Map<String, @Nullable Object> line) {
        Map<String, @Nullable Object> covered = new LinkedHashMap<>(line);
        Map<?, ?> salts = covered.remove(SALTS) instanceof Map<?, ?> map ? map : Map.of();
        Map<?, ?> erased = covered.remove(ERASED) instanceof Map<?, ?> map ? map : Map.of();
        // Hashes of erased parts are put in, which needs a copy of its own.
        Object masked = masked(covered, Path.ROOT, salts, !erased.isEmpty());
        for (Map.Entry<?, ?> hash : erased.entrySet()) {
            String pointer = String.valueOf(hash.getKey());
            if (!isPersonal(pointer) || !put(masked, pointer, hash.getValue())) {
                return CanonicalJson.sha256(line);
            }
        }
        return CanonicalJson.sha256(masked);
    }

    /** Only what is personal can be erased: else a hash kept beside could hide a change of any other key. */
    private static boolean isPersonal(String pointer) {
        return PERSONAL.contains(unescaped(pointer.substring(pointer.lastIndexOf('/') + 1)));
    }

    /** A key {@code identity} also says whether a name was given; that is a flag or a code and no identity. */
    private static boolean isPersonal(String key, @Nullable Object value) {
        return PERSONAL.contains(key) && (!key.equals(IDENTITY) || value instanceof Map);
    }

    /**
     * A line with a salt for each of its personal parts.
     *
     * @param line the line
     * @param salt yields a new random salt for each part
     * @return the line; the same if it has no personal part
     */
    static Map<String, @Nullable Object> salted(Map<String, @Nullable Object> line, Supplier<String> salt) {
        Map<String, @Nullable Object> salts = new TreeMap<>();
        personal(line, "", (pointer, part) -> salts.put(pointer, salt.get()));
        if (salts.isEmpty()) {
            return line;
        }
        Map<String, @Nullable Object> salted = new LinkedHashMap<>(line);
        salted.put(SALTS, salts);
        return salted;
    }

    /**
     * A line without its personal parts and their salts; their hashes take the place.
     *
     * @param line the line
     * @return the line; the same if it has no personal part
     */
    static Map<String, @Nullable Object> erased(Map<String, @Nullable Object> line) {
        Map<?, ?> salts = line.get(SALTS) instanceof Map<?, ?> map ? map : Map.of();
        Map<String, @Nullable Object> hashes = new TreeMap<>();
        personal(line, "", (pointer, part) -> hashes.put(pointer, partHash(part, salts.get(pointer))));
        if (hashes.isEmpty()) {
            return line;
        }
        if (line.get(ERASED) instanceof Map<?, ?> earlier) {
            earlier.forEach((pointer, hash) -> hashes.put(String.valueOf(pointer), hash));
        }
        Map<String, @Nullable Object> kept = new LinkedHashMap<>(line);
        kept.remove(SALTS);
        kept.put(ERASED, hashes);
        Map<String, @Nullable Object> without = new LinkedHashMap<>();
        if (without(kept) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> without.put(String.valueOf(key), value));
        }
        return without;
    }

    /** Over the list of both, so that no end of a salt can be taken for the beginning of a part. */
    private static String partHash(@Nullable Object part, @Nullable Object salt) {
        return CanonicalJson.sha256(Arrays.asList(salt == null ? "" : String.valueOf(salt), part));
    }

    private interface PersonalPart {
        void at(String pointer, @Nullable Object part);
    }

    private static void personal(@Nullable Object node, String pointer, PersonalPart found) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                String below = pointer + "/" + escaped(String.valueOf(key));
                if (isPersonal(String.valueOf(key), value)) {
                    found.at(below, value);
                } else if (!(pointer.isEmpty() && (SALTS.equals(key) || ERASED.equals(key)))) {
                    personal(value, below, found);
                }
            });
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                personal(list.get(i), pointer + "/" + i, found);
            }
        }
    }

    /** The same tree where it holds nothing personal and no copy is asked for, since most lines hold nothing personal. */
    private static @Nullable Object masked(@Nullable Object node, Path at, Map<?, ?> salts, boolean copied) {
        if (node instanceof Map<?, ?> map) {
            @Nullable Map<String, @Nullable Object> copy = copied ? copy(map) : null;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String key = String.valueOf(entry.getKey());
                Object value = entry.getValue();
                Path below = new Path(at, key);
                Object masked = isPersonal(key, value)
                        ? partHash(value, salts.get(below.toString()))
                        : masked(value, below, salts, copied);
                if (masked != value) {
                    copy = copy == null ? copy(map) : copy;
                    copy.put(key, masked);
                }
            }
            return copy == null ? node : copy;
        }
        if (node instanceof List<?> list) {
            @Nullable List<@Nullable Object> copy = copied ? new ArrayList<>(list) : null;
            for (int i = 0; i < list.size(); i++) {
                Object masked = masked(list.get(i), new Path(at, Integer.toString(i)), salts, copied);
                if (masked != list.get(i)) {
                    copy = copy == null ? new ArrayList<>(list) : copy;
                    copy.set(i, masked);
                }
            }
            return copy == null ? node : copy;
        }
        return node;
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    /** A JSON pointer that is written out only for a personal part. */
    private record Path(@Nullable Path parent, String step) {
        static final Path ROOT = new Path(null, "");

        @Override
        public String toString() {
            return parent == null ? "" : parent + "/" + escaped(step);
        }
    }

    private static @Nullable Object without(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                if (!isPersonal(String.valueOf(key), value)) {
                    copy.put(String.valueOf(key), ERASED.equals(key) ? value : without(value));
                }
            });
            return copy;
        }
        return node instanceof List<?> list
                ? list.stream().map(EventChain::without).toList()
                : node;
    }

    /**
     * Puts a value at a JSON pointer of a tree of maps and lists.
     *
     * @return false if the pointer leads nowhere or a value is there already; then nothing changes
     */
    private static boolean put(@Nullable Object tree, String pointer, @Nullable Object value) {
        String[] steps = pointer.split("/", -1);
        @Nullable Object node = tree;
        for (int i = 1; i < steps.length - 1; i++) {
            node = step(node, unescaped(steps[i]));
        }
        if (node instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked") // a masked map is made as one
            Map<String, @Nullable Object> map = (Map<String, @Nullable Object>) node;
            return map.putIfAbsent(unescaped(steps[steps.length - 1]), value) == null;
        }
        return false;
    }

    private static @Nullable Object step(@Nullable Object node, String step) {
        if (node instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (node instanceof List<?> list && step.matches("[0-9]{1,6}") && Integer.parseInt(step) < list.size()) {
            return list.get(Integer.parseInt(step));
        }
        return null;
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
