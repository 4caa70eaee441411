package al.nrm.io.spreadsheet;

import al.nrm.document.Shape;
import al.nrm.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a table: a value of a document.
 *
 * @param path the keys that lead to the value, such as {@code person, age}
 * @param heading its heading
 */
record Column(List<String> path, Text heading) {
    Column {
        path = List.copyOf(path);
    }

    static Column of(String path, Text heading) {
        return new Column(List.of(path.split("/")), heading);
    }

    String key() {
        return String.join("/", path);
    }

    String lastKey() {
        return path.get(path.size() - 1);
    }

    /** The shape of the value in an object; empty if the object has no such value. */
    Optional<Shape> shapeIn(Shape.Fields object) {
        Shape shape = object;
        for (String key : path) {
            if (shape instanceof Shape.Fields fields && fields.members().containsKey(key)) {
                Shape.Member member = fields.members().get(key);
                shape = member == null ? shape : member.shape();
            } else if (shape instanceof Shape.ByKey) {
                shape = Shape.text();
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(shape);
    }

    /** Whether a pointer within the object leads to this value, to a part of it, or to an object that contains it. */
    boolean isAt(String pointer) {
        String own = "/" + key();
        return pointer.equals(own) || pointer.startsWith(own + "/") || own.startsWith(pointer + "/");
    }

    /** Puts a value into an object of a plain tree. */
    // This method has created each object on the path.
    @SuppressWarnings("unchecked")
    void put(Map<String, Object> object, Object value) {
        Map<String, Object> at = object;
        for (String key : path.subList(0, path.size() - 1)) {
            at = (Map<String, Object>) at.computeIfAbsent(key, any -> new LinkedHashMap<String, Object>());
        }
        at.put(lastKey(), value);
    }

    /** The value in an object of a plain tree. */
    Optional<Object> in(Map<String, ?> object) {
        Object at = object;
        for (String key : path) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return Optional.ofNullable(at);
    }
}
