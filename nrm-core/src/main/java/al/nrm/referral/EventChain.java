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
 * Computes the hash by which an event refers to the one before it. It is taken over the canonical form (RFC 8785) of
 * the event's line, in which each personal part (identity, note, text) is replaced by the SHA-256 of its salt and its
 * own canonical form. A line keeps the salts under {@code salts}; when its personal parts are erased, it keeps their
 * hashes under {@code erased} instead. The chain can therefore be verified after personal data were erased.
 */
final class EventChain {
    static final String SALTS = "salts";
    static final String ERASED = "erased";
    static final String PREVIOUS = "previous";

    private static final String IDENTITY = "identity";
    /** Marks a part that is removed. */
    private static final Object REMOVED = new Object();

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
        // The hashes of erased parts are put into the tree, which must be a copy for that.
        Object masked = replaced(
                covered,
                Path.ROOT,
                !erased.isEmpty(),
                (pointer, part) -> partHash(part, salts.get(pointer.toString())));
        for (Map.Entry<?, ?> hash : erased.entrySet()) {
            String pointer = String.valueOf(hash.getKey());
            if (!isPersonal(pointer) || !put(masked, pointer, hash.getValue())) {
                return CanonicalJson.sha256(line);
            }
        }
        return CanonicalJson.sha256(masked);
    }

    /** Only personal parts can be erased; otherwise an erased hash could hide a change of any other key. */
    private static boolean isPersonal(String pointer) {
        return PERSONAL.contains(unescaped(pointer.substring(pointer.lastIndexOf('/') + 1)));
    }

    /** The key {@code identity} also holds a flag or a code elsewhere; only an object is an identity. */
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
        replaced(line, Path.ROOT, false, (pointer, part) -> {
            salts.put(pointer.toString(), salt.get());
            return part;
        });
        if (salts.isEmpty()) {
            return line;
        }
        Map<String, @Nullable Object> salted = new LinkedHashMap<>(line);
        salted.put(SALTS, salts);
        return salted;
    }

    /**
     * A line without its personal parts and their salts; their hashes are kept under {@code erased}.
     *
     * @param line the line
     * @return the line; the same if it has no personal part
     */
    static Map<String, @Nullable Object> erased(Map<String, @Nullable Object> line) {
        Map<?, ?> salts = line.get(SALTS) instanceof Map<?, ?> map ? map : Map.of();
        Map<String, @Nullable Object> hashes = new TreeMap<>();
        Object without = replaced(line, Path.ROOT, false, (pointer, part) -> {
            hashes.put(pointer.toString(), partHash(part, salts.get(pointer.toString())));
            return REMOVED;
        });
        if (hashes.isEmpty() || !(without instanceof Map<?, ?> rest)) {
            return line;
        }
        if (line.get(ERASED) instanceof Map<?, ?> earlier) {
            earlier.forEach((pointer, hash) -> hashes.put(String.valueOf(pointer), hash));
        }
        Map<String, @Nullable Object> kept = copy(rest);
        kept.remove(SALTS);
        kept.put(ERASED, hashes);
        return kept;
    }

    /** The hash covers a list of salt and part, so that the boundary between them is unambiguous. */
    private static String partHash(@Nullable Object part, @Nullable Object salt) {
        return CanonicalJson.sha256(Arrays.asList(salt == null ? "" : String.valueOf(salt), part));
    }

    /** Gives the value that replaces a personal part; {@link #REMOVED} removes the part. */
    private interface Replacement {
        @Nullable
        Object of(Path pointer, @Nullable Object part);
    }

    /**
     * A tree in which each personal part is replaced. It is the same tree where nothing changes and no copy is asked for,
     * since most lines have no personal part.
     */
    private static @Nullable Object replaced(@Nullable Object node, Path at, boolean copied, Replacement by) {
        if (node instanceof Map<?, ?> map) {
            @Nullable Map<String, @Nullable Object> copy = copied ? copy(map) : null;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String key = String.valueOf(entry.getKey());
                if (at.parent() == null && (key.equals(SALTS) || key.equals(ERASED))) {
                    continue;
                }
                Object value = entry.getValue();
                Path below = new Path(at, key);
                Object now = isPersonal(key, value) ? by.of(below, value) : replaced(value, below, copied, by);
                if (now != value) {
                    copy = copy == null ? copy(map) : copy;
                    copy.put(key, now);
                    copy.remove(key, REMOVED);
                }
            }
            return copy == null ? node : copy;
        }
        if (node instanceof List<?> list) {
            @Nullable List<@Nullable Object> copy = copied ? new ArrayList<>(list) : null;
            for (int i = 0; i < list.size(); i++) {
                Object now = replaced(list.get(i), new Path(at, Integer.toString(i)), copied, by);
                if (now != list.get(i)) {
                    copy = copy == null ? new ArrayList<>(list) : copy;
                    copy.set(i, now);
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

    /** A JSON pointer; its text is built only for a personal part. */
    private record Path(@Nullable Path parent, String step) {
        static final Path ROOT = new Path(null, "");

        @Override
        public String toString() {
            return parent == null ? "" : parent + "/" + escaped(step);
        }
    }

    /**
     * Puts a value at a JSON pointer of a tree of maps and lists.
     *
     * @return false, without a change, if the pointer matches nothing or there is a value already
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
