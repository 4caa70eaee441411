package al.nrm.document;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Traverses a plain tree in its own order and reports every deviation from its shape. */
final class ShapeCheck {
    private final Limits limits;
    private final Problems problems;
    /** Collects unknown keys and codes if they are not problems; null if they are. */
    private final @Nullable Problems setAside;
    /**
     * The number of lists and optional keys that enclose the part being checked; with 0 the part cannot be left out.
     */
    private int leftOut;

    ShapeCheck(Limits limits, Problems problems) {
        this(limits, problems, null);
    }

    /**
     * A check that accepts additions of a later minor version.
     *
     * @param setAside collects the unknown keys and codes, which are then not problems
     */
    ShapeCheck(Limits limits, Problems problems, @Nullable Problems setAside) {
        this.limits = limits;
        this.problems = problems;
        this.setAside = setAside;
    }

    /** Checks a required value or an entry of a list; null counts as missing. */
    void check(Pointer at, @Nullable Object value, Shape shape) {
        if (shape instanceof Shape.Fields fields) {
            fields(at, value, fields);
        } else if (shape instanceof Shape.Items items) {
            items(at, value, items);
        } else if (shape instanceof Shape.ByKey byKey) {
            byKey(at, value, byKey);
        } else if (shape instanceof Shape.Code code) {
            code(at, value, code);
        } else if (shape instanceof Shape.Words words) {
            words(at, value, words);
        } else if (shape instanceof Shape.Flag) {
            flag(at, value, shape);
        } else if (shape instanceof Shape.AnyObject) {
            anyObject(at, value, shape);
        } else if (shape instanceof Shape.PlainValue) {
            plainValue(at, value, shape);
        } else {
            number(at, value, shape);
        }
    }

    private void fields(Pointer at, @Nullable Object value, Shape.Fields fields) {
        if (!(value instanceof Map<?, ?> map)) {
            problems.add(() -> Refusal.wrongType(at, fields));
            return;
        }
        Map<String, Shape.Member> members = members(fields, map);
        for (Map.Entry<?, ?> each : map.entrySet()) {
            Object key = each.getKey();
            Object entry = each.getValue();
            String name = name(key);
            Shape.Member member = key instanceof String ? members.get(name) : null;
            if (member == null && setAside != null) {
                setAside.add(() -> Refusal.laterKey(at.child(name)));
            } else if (member == null) {
                // A line of a history may have additions of a later version; EventDocument reports them.
                if (fields.variants().isEmpty()) {
                    problems.add(() -> Refusal.unknownKey(at.child(name), name, members.keySet()));
                }
            } else if (entry != null) {
                leftOut += member.required() ? 0 : 1;
                check(at.child(name), entry, member.shape());
                leftOut -= member.required() ? 0 : 1;
            }
        }
        for (Map.Entry<String, Shape.Member> each : members.entrySet()) {
            Shape.Member member = each.getValue();
            if (member.required() && map.get(each.getKey()) == null) {
                problems.add(() -> Refusal.missing(at.child(each.getKey()), member.shape()));
            }
        }
    }

    /** The keys that an object may have; some may depend on the code of one of its keys. */
    private static Map<String, Shape.Member> members(Shape.Fields fields, Map<?, ?> object) {
        if (fields.variants().isEmpty()) {
            return fields.members();
        }
        Map<String, Shape.Member> members = new LinkedHashMap<>(fields.members());
        fields.variants().get().of(object).ifPresent(more -> members.putAll(more.members()));
        return members;
    }

    /** Checks the length of all texts and keys below. */
    private void anyObject(Pointer at, @Nullable Object value, Shape shape) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> below(at.child(name(key)), entry));
        } else {
            problems.add(() -> Refusal.wrongType(at, shape));
        }
    }

    private void below(Pointer at, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> below(at.child(name(key)), entry));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                below(at.child(i), list.get(i));
            }
        } else if (value instanceof String) {
            text(at, value, Shape.text());
        }
    }

    private void items(Pointer at, @Nullable Object value, Shape.Items items) {
        if (!(value instanceof List<?> list)) {
            problems.add(() -> Refusal.wrongType(at, items));
            return;
        }
        if (items.limited() && list.size() > limits.observations()) {
            problems.add(() -> Refusal.tooMany(at, limits.observations()));
        }
        int index = 0;
        leftOut++;
        for (Object entry : list) {
            Pointer here = at.child(index++);
            if (entry == null) {
                problems.add(() -> Refusal.emptyEntry(here));
            } else {
                check(here, entry, items.item());
            }
        }
        leftOut--;
    }

    private void byKey(Pointer at, @Nullable Object value, Shape.ByKey byKey) {
        if (!(value instanceof Map<?, ?> map)) {
            problems.add(() -> Refusal.wrongType(at, byKey));
            return;
        }
        if (byKey.some() && map.isEmpty()) {
            problems.add(() -> Refusal.empty(at));
        }
        map.forEach((key, entry) -> {
            Pointer here = at.child(name(key));
            if (!(key instanceof String name) || !byKey.keys().accepts(name)) {
                problems.add(() -> Refusal.badKey(here, byKey.keys()));
            }
            check(here, entry, byKey.value());
        });
    }

    private void code(Pointer at, @Nullable Object value, Shape.Code code) {
        if (!(value instanceof String text)) {
            problems.add(() -> Refusal.wrongType(at, code));
        } else if (code.accepts(text)) {
            return;
        } else if (setAside != null && leftOut > 0 && LaterVersion.isCode(text)) {
            setAside.add(() -> Refusal.laterCode(at));
        } else {
            problems.add(() -> Refusal.unknownCode(at, text, code));
        }
    }

    private void words(Pointer at, @Nullable Object value, Shape.Words words) {
        Optional<String> text = text(at, value, words);
        if (text.isPresent() && !words.form().accepts(text.get())) {
            problems.add(() -> words.hints().isEmpty()
                    ? Refusal.badForm(at, words.form())
                    : Refusal.badForm(at, words.form(), text.get(), words.hints()));
        }
    }

    /** The value as a text; empty if it is not a text or was refused. */
    private Optional<String> text(Pointer at, @Nullable Object value, Shape shape) {
        if (!(value instanceof String text)) {
            problems.add(() -> Refusal.wrongType(at, shape));
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > limits.textLength()) {
            problems.add(() -> Refusal.tooLong(at, limits.textLength()));
            return Optional.empty();
        }
        if (!isUnicode(text)) {
            problems.add(() -> Refusal.notUnicode(at));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Whether every surrogate is part of a pair. */
    private static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isSurrogate(text.charAt(i)) && Character.isBmpCodePoint(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void plainValue(Pointer at, @Nullable Object value, Shape shape) {
        if (value instanceof List<?> list) {
            int index = 0;
            for (Object entry : list) {
                text(at.child(index++), entry, Shape.text());
            }
        } else if (value instanceof String) {
            text(at, value, shape);
        } else if (TreeNumbers.of(value).flatMap(ShapeCheck::wholeNumber).isEmpty()) {
            problems.add(() -> Refusal.wrongType(at, shape));
        }
    }

    private static Optional<Integer> wholeNumber(BigDecimal number) {
        OptionalInt whole = TreeNumbers.whole(number);
        return whole.isPresent() ? Optional.of(whole.getAsInt()) : Optional.empty();
    }

    private void flag(Pointer at, @Nullable Object value, Shape shape) {
        if (!(value instanceof Boolean)) {
            problems.add(() -> Refusal.wrongType(at, shape));
        }
    }

    private void number(Pointer at, @Nullable Object value, Shape shape) {
        Optional<BigDecimal> number = TreeNumbers.of(value);
        if (number.isEmpty()) {
            problems.add(() -> Refusal.wrongType(at, shape));
        } else if (shape instanceof Shape.Whole whole) {
            if (!TreeNumbers.isWithin(number.get(), whole.from(), whole.to())) {
                problems.add(() -> Refusal.outOfRange(at, whole));
            } else if (TreeNumbers.whole(number.get()).isEmpty()) {
                problems.add(() -> Refusal.notWhole(at, whole));
            }
        } else if (shape instanceof Shape.Decimal decimal
                && !TreeNumbers.isWithin(number.get(), decimal.from(), decimal.to())) {
            problems.add(() -> Refusal.outOfRange(at, decimal));
        }
    }

    /**
     * The name of a key in messages. A key that is a list or an object, which YAML allows, is not repeated, since it
     * may contain anything.
     */
    private static String name(@Nullable Object key) {
        return key instanceof Map || key instanceof Collection ? "?" : String.valueOf(key);
    }
}
