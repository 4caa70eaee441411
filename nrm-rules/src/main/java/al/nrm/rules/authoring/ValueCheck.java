package al.nrm.rules.authoring;

import al.nrm.law.Counting;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import al.nrm.rules.internal.pack.Periods;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Time limits without a value on days of their rules, sentences that state a limit themselves, and doubtful values. */
final class ValueCheck implements Check {
    private static final long SECONDS_OF_A_YEAR = 366L * 24 * 60 * 60;
    private static final Pattern TIME = Pattern.compile(
            "[0-9]+|(?<!\\p{L})(?:orë\\p{L}*|ditë\\p{L}*|javë\\p{L}*|muaj\\p{L}*|hours?|days?|weeks?|months?)(?!\\p{L})");
    /** Words with a number or a time that no parameter replaces, and the names of parameters in braces. */
    private static final Pattern NO_LIMIT =
            Pattern.compile("\\{[^{}]*}|72 (?:orë\\p{L}*|hours)|18(?: vjeç| vjet)?|e drejtë\\p{L}*|ditët e sotme");

    @Override
    public void check(PackDraft draft, CheckedPack pack, Findings findings) {
        for (Rule rule : pack.rules()) {
            Set<String> limits = limits(rule);
            limits.stream()
                    .map(pack.parameters()::get)
                    .filter(Objects::nonNull)
                    .forEach(limit -> holes(pack, rule, limit, findings));
            if (!limits.isEmpty()) {
                time(rule.sentence().sq())
                        .or(() -> time(rule.sentence().en()))
                        .ifPresent(time -> findings.warning(
                                rule.place(),
                                "limit.in-sentence",
                                rule.id(),
                                time,
                                limits.iterator().next()));
            }
        }
        for (Parameter parameter : pack.parameters().values()) {
            Rule.Place place = pack.place("parameters.yaml", parameter.id());
            for (int i = 0; i < parameter.values().size(); i++) {
                Parameter.DatedValue value = parameter.values().get(i);
                if (parameter.unit() == Parameter.Unit.DURATION) {
                    tooLong(place, parameter, value, findings);
                    counting(pack, place, parameter, value, findings);
                }
                if (i > 0) {
                    repeated(place, parameter, parameter.values().get(i - 1), value, findings);
                    unseen(draft, pack, place, parameter, value, findings);
                }
            }
        }
    }

    /** The parameters that a rule gives to its duties as time limits, or shows in its reason. */
    private static Set<String> limits(Rule rule) {
        Set<String> limits = new TreeSet<>();
        for (Conclusion conclusion : rule.then()) {
            if (conclusion instanceof Conclusion.OfCode code) {
                code.deadline().ifPresent(limits::add);
            } else if (conclusion instanceof Conclusion.Mention mention) {
                limits.add(mention.parameter());
            }
        }
        return limits;
    }

    /**
     * The days of a rule on which its limit has no value. Days before the first value are no hole if the rule is as old as
     * the pack: the earlier limit may not be known.
     */
    private static void holes(CheckedPack pack, Rule rule, Parameter limit, Findings findings) {
        Optional<InForce> days = Periods.common(rule.inForce(), pack.inForce());
        if (days.isEmpty()) {
            return;
        }
        boolean old = !rule.inForce().from().isAfter(pack.inForce().from());
        List<InForce> values =
                limit.values().stream().map(Parameter.DatedValue::inForce).toList();
        Periods.gaps(days.get(), values).stream()
                .filter(gap ->
                        !old || values.stream().anyMatch(value -> value.from().isBefore(gap.from())))
                .forEach(gap -> findings.warning(
                        pack.place("parameters.yaml", limit.id()), "limit.hole", limit.id(), range(gap), rule.id()));
    }

    private static Text range(InForce days) {
        return days.to()
                .map(last -> Findings.text("days.closed", days.from(), last))
                .orElseGet(() -> Findings.text("days.open", days.from()));
    }

    private static Optional<String> time(String sentence) {
        Matcher time = TIME.matcher(NO_LIMIT.matcher(sentence).replaceAll(""));
        return time.find() ? Optional.of(time.group()) : Optional.empty();
    }

    private static void tooLong(Rule.Place place, Parameter parameter, Parameter.DatedValue value, Findings findings) {
        if (TimeLimit.parse(value.value())
                .filter(limit -> limit.seconds() > SECONDS_OF_A_YEAR)
                .isPresent()) {
            boolean minutes = value.value().matches("P[0-9]+M");
            findings.warning(place, minutes ? "limit.months" : "limit.long", parameter.id(), value.value());
        }
    }

    /** Counting that has no effect on a limit, or a limit in working days in a pack without a calendar. */
    private static void counting(
            CheckedPack pack, Rule.Place place, Parameter parameter, Parameter.DatedValue value, Findings findings) {
        if (value.counting() == Counting.CALENDAR) {
            return;
        }
        if (value.value().contains("T") || value.value().equals(TimeLimit.IMMEDIATELY)) {
            findings.warning(place, "counting.no-effect", parameter.id(), value.value());
        } else if (pack.calendar().equals(HolidayCalendar.WEEKENDS_ONLY)) {
            findings.warning(place, "counting.no-calendar", parameter.id());
        }
    }

    private static void repeated(
            Rule.Place place,
            Parameter parameter,
            Parameter.DatedValue before,
            Parameter.DatedValue value,
            Findings findings) {
        if (before.value().equals(value.value())
                && before.counting() == value.counting()
                && before.source().equals(value.source())) {
            findings.warning(
                    place, "value.repeated", parameter.id(), value.inForce().from(), value.value());
        }
    }

    /** A value that follows another one although no scenario on its days shows a rule or duty that reads it. */
    private static void unseen(
            PackDraft draft,
            CheckedPack pack,
            Rule.Place place,
            Parameter parameter,
            Parameter.DatedValue value,
            Findings findings) {
        List<String> readers = pack.rules().stream()
                .filter(rule -> rule.parametersRead().contains(parameter.id()))
                .filter(rule -> rule.inForce().overlaps(value.inForce()))
                .map(Rule::id)
                .toList();
        Set<String> duties = pack.rules().stream()
                .flatMap(rule -> rule.then().stream())
                .filter(Conclusion.OfCode.class::isInstance)
                .map(Conclusion.OfCode.class::cast)
                .filter(code -> code.deadline().filter(parameter.id()::equals).isPresent())
                .map(code -> code.code().name())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean seen = draft.scenarios().stream()
                .filter(scenario -> value.inForce().covers(scenario.caseFile().asOf()))
                .anyMatch(scenario -> readers.stream().anyMatch(scenario.fired()::contains)
                        || duties.stream().anyMatch(scenario.expectation().dated()::contains));
        if (!readers.isEmpty() && !seen && !draft.scenarios().isEmpty()) {
            findings.warning(
                    place, "value.unseen", parameter.id(), value.inForce().from(), String.join(", ", readers));
        }
    }
}
