package al.nrm.rules.internal.logic;

import al.nrm.casefile.CaseFile;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * One variable of the diagrams: a fact of a case with finitely many values. Values that are decided alike are one.
 *
 * @param pointer the JSON pointer of the fact in the case document
 * @param values what it can be; the first is what it is when nothing is known
 * @param askable whether it can be asked for in an interview
 * @param read the place of the value of a case among the values
 * @param fill puts a value into a case
 */
public record CaseVariable(
        String pointer, List<Value> values, boolean askable, ToIntFunction<CaseFile> read, Filling fill) {
    /** The place of "nothing is known" among the values. */
    public static final int UNKNOWN = 0;

    public CaseVariable {
        values = List.copyOf(values);
    }

    /**
     * One value, or one class of values that decide alike.
     *
     * @param code what rules compare: an enum constant, a set of them, or the years of an age
     * @param document a value of the class as a case document holds it; empty text where nothing is known
     */
    public record Value(Object code, Object document) {}

    /** Puts a value into a case. */
    @FunctionalInterface
    public interface Filling {
        /** For a fact that is never filled in. */
        Filling NEVER = (file, value) -> {
            throw new IllegalStateException("This fact is not filled in.");
        };

        /** The same case with one more fact. */
        CaseFile fill(CaseFile file, Value value);
    }

    /** The same case with this fact known. */
    public CaseFile fill(CaseFile file, int value) {
        return fill.fill(file, values.get(value));
    }
}
