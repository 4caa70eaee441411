package al.nrm.rules.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The dates of sections 9 and 10. */
public final class LawOfTheDay {
    /** The first day of the pack: a case before it is refused. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2005, 7, 18);

    private static final LocalDate CONVENTION = LocalDate.of(2008, 2, 1);
    private static final LocalDate LAW_ON_FOREIGNERS = LocalDate.of(2013, 1, 1);
    private static final LocalDate PROCEDURES_OF_2018 = LocalDate.of(2018, 8, 29);
    private static final String AT_ONCE = "IMMEDIATELY";
    private static final Map<String, String> DEADLINES = Map.of(
            "deadline.notify-police", AT_ONCE,
            "deadline.notify-state-social-service", AT_ONCE,
            "deadline.notify-child-protection-unit", AT_ONCE,
            "deadline.notify-responsible-authority", "P1D",
            "deadline.notify-responsible-authority-abroad", AT_ONCE,
            "deadline.appoint-guardian", "P1D",
            "deadline.assess-risk", "P3D");

    private LawOfTheDay() {}

    /** The shortest of the limits, if any is in force. */
    static Optional<Expected.Limit> earliest(Set<String> parameters, LocalDate day) {
        if (day.isBefore(PROCEDURES_OF_2018)) {
            return Optional.empty();
        }
        Expected.Limit shortest = null;
        for (String parameter : parameters) {
            Expected.Limit limit = new Expected.Limit(parameter, DEADLINES.get(parameter), false);
            if (shortest == null || days(limit) < days(shortest)) {
                shortest = limit;
            }
        }
        return Optional.ofNullable(shortest);
    }

    private static int days(Expected.Limit limit) {
        return switch (limit.within()) {
            case AT_ONCE -> 0;
            case "P1D" -> 1;
            case "P3D" -> 3;
            default -> throw new IllegalStateException("Not a time limit of section 9: " + limit.within());
        };
    }

    /** The reflection period, where one is in force. */
    static Optional<String> reflectionPeriod(LocalDate day) {
        if (day.isBefore(CONVENTION)) {
            return Optional.empty();
        }
        return Optional.of(day.isBefore(LAW_ON_FOREIGNERS) ? "P30D" : "P3M");
    }
}
