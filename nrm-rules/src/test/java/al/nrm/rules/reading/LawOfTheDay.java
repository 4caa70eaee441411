package al.nrm.rules.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The dates of sections 9 and 10. */
public final class LawOfTheDay {
    /** The first day of the pack: a case before it is refused. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2005, 7, 18);

    private static final LocalDate CONVENTION = LocalDate.of(2008, 2, 1);
    private static final LocalDate LAW_ON_FOREIGNERS = LocalDate.of(2014, 1, 1);
    private static final LocalDate PROCEDURES_OF_2018 = LocalDate.of(2018, 8, 29);
    private static final String AT_ONCE = "IMMEDIATELY";
    /** In force from the first day on. */
    private static final Set<String> FROM_THE_FIRST_DAY = Set.of(
            "deadline.plan-safety",
            "deadline.call-emergency-services",
            "deadline.provide-medical-care",
            "deadline.separate-from-companion",
            "deadline.provide-interpreter",
            "deadline.suspend-removal",
            "deadline.assess-risk-in-danger");
    /** In force from the procedures of 2018 on. */
    private static final Map<String, String> SINCE_2018 = Map.of(
            "deadline.notify-police", AT_ONCE,
            "deadline.notify-state-social-service", AT_ONCE,
            "deadline.notify-child-protection-unit", AT_ONCE,
            "deadline.notify-responsible-authority", "P1D",
            "deadline.notify-responsible-authority-abroad", AT_ONCE,
            "deadline.appoint-guardian", "P1D",
            "deadline.assess-risk", "P3D");

    private LawOfTheDay() {}

    /** The shortest of the limits that are in force, if any is; of two alike the first by id. */
    static Optional<Expected.Limit> earliest(Set<String> parameters, LocalDate day) {
        Expected.Limit shortest = null;
        for (String parameter : new TreeSet<>(parameters)) {
            Optional<String> within = limit(parameter, day);
            if (within.isPresent()) {
                Expected.Limit limit = new Expected.Limit(parameter, within.get(), false);
                if (shortest == null || days(limit) < days(shortest)) {
                    shortest = limit;
                }
            }
        }
        return Optional.ofNullable(shortest);
    }

    private static Optional<String> limit(String parameter, LocalDate day) {
        if (FROM_THE_FIRST_DAY.contains(parameter)) {
            return Optional.of(AT_ONCE);
        }
        return day.isBefore(PROCEDURES_OF_2018) ? Optional.empty() : Optional.of(since2018(parameter));
    }

    private static String since2018(String parameter) {
        String within = SINCE_2018.get(parameter);
        if (within == null) {
            throw new IllegalStateException("Not a time limit of section 9: " + parameter);
        }
        return within;
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

    /** Within what time the court decides on a guardian; the same on every day of the pack. */
    static String guardianDecision() {
        return "P30D";
    }
}
