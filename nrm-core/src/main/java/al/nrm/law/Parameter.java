package al.nrm.law;

import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A number, period or code that the law sets, with its history. */
@Value.Immutable
public interface Parameter extends PackEntry {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id in lower kebab case, such as {@code deadline.notify-police}} */
    String id();

    /** {@return what the parameter is, in words} */
    Text meaning();

    /** {@return the unit of its values} */
    Unit unit();

    /** {@return its values, oldest first; no two are in force on the same day} */
    List<DatedValue> values();

    @Override
    @Value.NonAttribute
    default Stream<String> sources() {
        return values().stream().map(DatedValue::source);
    }

    @Override
    @Value.NonAttribute
    default List<Correction> corrections() {
        return values().stream().flatMap(value -> value.corrects().stream()).toList();
    }

    /**
     * The value in force on a day.
     *
     * @param day the day
     * @return the value; empty on a day without one
     */
    @Value.NonAttribute
    default Optional<DatedValue> on(LocalDate day) {
        for (DatedValue value : values()) {
            if (value.inForce().covers(day)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * Validates the parameter and sorts its values; called when it is built.
     *
     * @return the parameter with its values, oldest first
     * @throws IllegalArgumentException if two values are in force on the same day
     */
    @Value.Check
    default Parameter check() {
        for (int i = 1; i < values().size(); i++) {
            Optional<LocalDate> last = values().get(i - 1).inForce().to();
            if (last.isEmpty() || !last.get().isBefore(values().get(i).inForce().from())) {
                throw new IllegalArgumentException(
                        "Parameter " + id() + ": two values in force on the same day, or not oldest first.");
            }
        }
        return this;
    }

    /** The unit of a value. */
    enum Unit {
        /** Whole years of age. */
        YEARS,
        /** A whole number of indicators. */
        COUNT,
        /** A {@link TimeLimit}. */
        DURATION,
        /** A code of the vocabulary. */
        CODE
    }

    /** One value and its days. */
    @Value.Immutable
    interface DatedValue {
        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** {@return the days on which the value holds} */
        InForce inForce();

        /** {@return the value as written in the pack} */
        String value();

        /** {@return how the days of a time limit are counted; without meaning for other units} */
        default Counting counting() {
            return Counting.CALENDAR;
        }

        /** {@return the id of the source on which it is based} */
        String source();

        /** {@return whether it was read in the source's own text} */
        boolean verified();

        /** {@return who read it there, and when; absent if it was not read, or the pack does not say so} */
        Optional<Source.Verification> reading();

        /** {@return what of an earlier version of the pack this value corrects; absent: nothing} */
        Optional<Correction> corrects();

        /** Builds a {@link DatedValue}. */
        final class Builder extends ImmutableDatedValue.Builder {}
    }

    /** Builds a {@link Parameter}. */
    final class Builder extends ImmutableParameter.Builder {}
}
