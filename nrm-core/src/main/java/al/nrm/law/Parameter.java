package al.nrm.law;

import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A number, period or code that the law sets, with its history. */
@Value.Immutable
public interface Parameter {
    static Builder builder() {
        return new Builder();
    }

    /** Lower kebab case, such as {@code deadline.notify-police}. */
    String id();

    Text meaning();

    Unit unit();

    /** How the days of a time limit are counted; of no meaning for another unit. */
    default Counting counting() {
        return Counting.CALENDAR;
    }

    /** Its values, oldest first; no two are in force on the same day. */
    List<DatedValue> values();

    /** The value of a day, if it has one. */
    @Value.NonAttribute
    default Optional<DatedValue> on(LocalDate day) {
        return values().stream().filter(value -> value.inForce().covers(day)).findFirst();
    }

    @Value.Check
    default Parameter check() {
        for (int i = 1; i < values().size(); i++) {
            LocalDate next = values().get(i).inForce().from();
            if (values().get(i - 1)
                    .inForce()
                    .to()
                    .filter(last -> last.isBefore(next))
                    .isEmpty()) {
                throw new IllegalArgumentException(
                        "Parameter " + id() + ": two values in force on the same day, or not oldest first.");
            }
        }
        return this;
    }

    /** What the value is counted in. */
    enum Unit {
        /** Whole years of age. */
        YEARS,
        /** A {@link TimeLimit}. */
        DURATION,
        /** A code of the vocabulary. */
        CODE
    }

    /** One value and its days. */
    @Value.Immutable
    interface DatedValue {
        static Builder builder() {
            return new Builder();
        }

        InForce inForce();

        /** As written in the pack. */
        String value();

        /** The id of the source it rests on. */
        String source();

        /** Whether it was read in the source's own text. */
        boolean verified();

        /** Who read it there, and when; absent where it was not read, or the pack does not tell. */
        Optional<Source.Verification> reading();

        /** What of an earlier version of the pack this value corrects. */
        Optional<Correction> corrects();

        /** Builds a {@link DatedValue}. */
        final class Builder extends ImmutableDatedValue.Builder {}
    }

    /** Builds a {@link Parameter}. */
    final class Builder extends ImmutableParameter.Builder {}
}
