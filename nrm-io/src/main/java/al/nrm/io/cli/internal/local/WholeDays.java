package al.nrm.io.cli.internal.local;

import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Time limits of the pack that are compared with days of a directory. */
final class WholeDays {
    private WholeDays() {}

    /** A parameter in whole days; empty if the pack does not have it on that day. */
    static Optional<Period> of(LoadedRules law, String id, LocalDate day) {
        return Optional.ofNullable(law.glossary().parameters().get(id))
                .flatMap(parameter -> parameter.on(day))
                .map(Parameter.DatedValue::value)
                .flatMap(TimeLimit::parse)
                .map(TimeLimit::wholeDays);
    }
}
