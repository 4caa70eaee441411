package al.nrm.rules.authoring;

import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a pack with one thing changed in it.
 *
 * @param what the change in words
 * @param value the changed part
 */
record Mutation<T>(Text what, T value) {
    static <T> Mutation<T> instead(Text before, Text after, T value) {
        return new Mutation<>(Findings.text("mutation.instead", before, after), value);
    }

    /** The same change in a whole that has the part. */
    <W> Mutation<W> in(Function<T, W> whole) {
        return new Mutation<>(what, whole.apply(value));
    }

    /** A list without one of its parts. */
    static <T> Mutation<List<T>> without(List<T> parts, int index, Function<T, Text> words) {
        List<T> rest = new ArrayList<>(parts);
        T part = rest.remove(index);
        return new Mutation<>(Findings.text("mutation.left-out", words.apply(part)), rest);
    }

    /** The same change in a list of which the part is one. */
    Mutation<List<T>> in(List<T> parts, int index) {
        List<T> changed = new ArrayList<>(parts);
        changed.set(index, value);
        return new Mutation<>(what, changed);
    }
}
