package al.nrm.io.cli.internal.local;

import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Time limits of the pack that are compared with days of a directory. */
final class WholeDays {
    /** How long a count of free places is relied on. */
    static final String FREE_PLACES = "capacity.fresh";

    private static final long DAY = 24L * 60 * 60;

    private WholeDays() {}

    /** A parameter in whole days, hours rounded down; empty if the pack does not have it on that day. */
    static Optional<Period> of(LoadedRules law, String id, LocalDate day) {
        return Optional.ofNullable(law.glossary().parameters().get(id))
                .flatMap(parameter -> parameter.on(day))
                .map(Parameter.DatedValue::value)
                .flatMap(TimeLimit::parse)
                .map(limit -> Period.ofDays((int) (limit.seconds() / DAY)));
    }
}
