package al.nrm.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Removes from a plain tree what a later minor version may have added: unknown keys, unknown codes, and entries of
 * lists whose required code is unknown. The remaining tree has the shape.
 */
final class LaterVersion {
    /** Maximum length of a code in characters; a longer text is a mistake. */
    private static final int LONGEST_CODE = 200;

    private LaterVersion() {}

    /** Whether a text looks like a code or a name of a place, so that a later version may know it. */
    static boolean isCode(String text) {
        return !text.isBlank() && text.length() <= LONGEST_CODE && !text.equals(Shape.Code.UNKNOWN);
    }

    /**
     * The part of a tree that this version knows.
     *
     * @param value a part of a plain tree, of its shape except for unknown keys and codes
     * @param shape the shape
     * @return a new tree; null if the part as a whole cannot be read without what is unknown
     */
    static @Nullable Object known(Object value, Shape shape) {
        if (shape instanceof Shape.Fields fields && value instanceof Map<?, ?> map) {
            return fields(map, fields);
        }
        if (shape instanceof Shape.Items items && value instanceof List<?> list) {
            List<Object> known = new ArrayList<>(list.size());
            for (Object entry : list) {
                Object part = entry == null ? null : known(entry, items.item());
                if (part != null) {
                    known.add(part);
                }
            }
            return known;
        }
        if (shape instanceof Shape.Code code && value instanceof String text) {
            return code.accepts(text) ? text : null;
        }
        return value;
    }

    private static @Nullable Object fields(Map<?, ?> map, Shape.Fields fields) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Map.Entry<String, Shape.Member> member : fields.members().entrySet()) {
            Object entry = map.get(member.getKey());
            Object part = entry == null ? null : known(entry, member.getValue().shape());
            if (part != null) {
                known.put(member.getKey(), part);
            } else if (member.getValue().required()) {
                return null;
            }
        }
        return known;
    }
}
