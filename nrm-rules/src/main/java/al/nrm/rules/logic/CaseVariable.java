package al.nrm.rules.logic;

import al.nrm.casefile.CaseFile;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * One fact of a case with finitely many values. Values that decide alike are one.
 *
 * @param pointer where the fact stands in the case document
 * @param values what it can be, each with a value that a document could hold; the first is what it is when nothing is
 *     known
 * @param askable whether a person can be asked for it
 * @param read the place among the values of what a case says
 */
public record CaseVariable(String pointer, List<Value> values, boolean askable, ToIntFunction<CaseFile> read) {
    public CaseVariable {
        values = List.copyOf(values);
    }

    /**
     * One value, or one class of values that decide alike.
     *
     * @param name its name, unique among the values of a variable
     * @param document a value of the class as a document holds it: text, number or list; empty text where it is unknown
     * @param answer whether an answer to a question may have it
     */
    public record Value(String name, Object document, boolean answer) {}

    int index(String name) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(pointer + " has no value " + name);
    }
}
