package al.nrm.io.jackson;

import al.nrm.document.Pointer;
import al.nrm.document.ReadResult;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plain tree that is built from the tokens of a host's parser: maps in the order of the text, lists, texts, numbers,
 * booleans and null. A key that comes twice, a part that is too deep and a number that is too long are problems.
 */
final class PlainTree {
    /** Characters. Longer numbers occur in no document. */
    private static final int NUMBER_LENGTH = 100;

    private final int depth;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private int total;

    PlainTree(int depth) {
        this.depth = depth;
    }

    /** An object or a list that is not complete yet. */
    private static final class Open {
        private final @Nullable Map<String, @Nullable Object> object;
        private final List<@Nullable Object> list = new ArrayList<>();
        private String key = "";
        private boolean twice;

        private Open(@Nullable Map<String, @Nullable Object> object) {
            this.object = object;
        }

        private Object value() {
            return object == null ? list : object;
        }
    }

    /** Begins an object; false if it is too deep and must be skipped. */
    boolean enterObject() {
        return enter(new Open(new LinkedHashMap<>()));
    }

    /** Begins a list; false if it is too deep and must be skipped. */
    boolean enterList() {
        return enter(new Open(null));
    }

    private boolean enter(Open part) {
        if (open.size() >= depth) {
            return false;
        }
        open.push(part);
        return true;
    }

    @Nullable
    Object tooDeep() {
        add(Text.of("Dokumenti është tepër i thellë.", "The document is nested too deeply."));
        return null;
    }

    void key(String key) {
        Open object = open.element();
        object.key = key;
        object.twice = object.object != null && object.object.containsKey(key);
        if (object.twice) {
            add(Text.of("Ky çelës është dhënë dy herë.", "This key is given twice."));
        }
    }

    /** Adds the value of the last key, or the next entry of the list. */
    void value(@Nullable Object value) {
        Open part = open.element();
        if (part.object == null) {
            part.list.add(value);
        } else if (!part.twice) {
            part.object.put(part.key, value);
        }
    }

    Object leave() {
        return open.pop().value();
    }

    /** A whole number: an Integer if it is in the range. */
    static Object whole(BigInteger number) {
        return number.bitLength() < Integer.SIZE ? (Object) number.intValue() : number;
    }

    /** A number with a fraction or an exponent. */
    @Nullable
    Object decimal(String text) {
        try {
            if (text.length() <= NUMBER_LENGTH) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException huge) {
            // The exponent does not fit; reported below.
        }
        add(Text.of("Numri është tepër i gjatë.", "The number is too long."));
        return null;
    }

    private void add(Text what) {
        total++;
        if (problems.size() < ReadResult.LISTED) {
            Pointer at = Pointer.ROOT;
            for (var parts = open.descendingIterator(); parts.hasNext(); ) {
                Open part = parts.next();
                at = part.object == null ? at.child(part.list.size()) : at.child(part.key);
            }
            problems.add(Problem.at(at.toString(), what));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    int total() {
        return total;
    }
}
