package al.nrm.rules.internal.rule;

import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;

/**
 * A code that a rule may conclude for a key: a constant of an enumeration, or a code that the pack declares. Codes of one
 * key are ordered as decisions list them.
 */
public final class Code implements Comparable<Code> {
    private final Object value;
    private final String name;
    private final int place;

    private Code(Object value, String name, int place) {
        this.value = value;
        this.name = name;
        this.place = place;
    }

    /** The code of a constant; its place is that in the enumeration. */
    public static Code of(Enum<?> constant) {
        return new Code(constant, constant.name(), constant.ordinal());
    }

    /**
     * The code of a duty.
     *
     * @param place its place among the duties of the pack
     */
    public static Code of(DutyAction action, int place) {
        return new Code(action, action.name(), place);
    }

    /**
     * The code of a safeguard.
     *
     * @param place its place among the safeguards of the pack
     */
    public static Code of(SafeguardCode code, int place) {
        return new Code(code, code.name(), place);
    }

    /** The constant, the {@link DutyAction} or the {@link SafeguardCode}. */
    public Object value() {
        return value;
    }

    /** The text of the code, as documents and rules write it. */
    public String name() {
        return name;
    }

    /** The place among the codes of its key, from 0. */
    public int place() {
        return place;
    }

    /** The type of the value, by which {@link Codes#nameOf} finds the name that rules use for its family. */
    public Class<?> family() {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    @Override
    public int compareTo(Code other) {
        int byPlace = Integer.compare(place, other.place);
        return byPlace != 0 ? byPlace : name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && code.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
