package al.nrm.rules.authoring;

import al.nrm.law.Counting;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the values of a pack fit the days and sentences of the rules that rest on them. */
final class ValueCheck implements Check {
    private static final long SECONDS_OF_A_YEAR = 366L * 24 * 60 * 60;
    private static final Pattern TIME = Pattern.compile(
            "[0-9]+|(?<!\\p{L})(?:orë\\p{L}*|ditë\\p{L}*|javë\\p{L}*|muaj\\p{L}*|hours?|days?|weeks?|months?)(?!\\p{L})");
    /** What a parameter cannot say: words of the vocabulary that have a number in them. */
    private static final Pattern NO_LIMIT =
            Pattern.compile("\\{[^{}]*}|72 (?:orë\\p{L}*|hours)|18(?: vjeç| vjet)?|e drejtë\\p{L}*|ditët e sotme");

    @Override
    public List<Finding> of(PackDraft draft) {
        CheckedPack pack = CheckedPack.of(draft.pack());
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            Set<String> limits = limits(rule);
            limits.stream()
                    .map(pack.parameters()::get)
                    .filter(Objects::nonNull)
                    .forEach(limit -> holes(pack, rule, limit, findings));
            if (!limits.isEmpty()) {
                numbers(rule, findings);
            }
        }
        for (Parameter parameter : pack.parameters().values()) {
            Rule.Place place = pack.place("parameters.yaml", parameter.id());
            for (int i = 0; i < parameter.values().size(); i++) {
                Parameter.DatedValue value = parameter.values().get(i);
                tooLong(place, parameter, value, findings);
                counting(pack, place, parameter, value, findings);
                if (i > 0) {
                    repeated(place, parameter, parameter.values().get(i - 1), value, findings);
                    unseen(draft, place, parameter, value, findings);
                }
            }
        }
        return findings;
    }

    /** The parameters that are time limits of its duties, or that it shows. */
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
     * The days of a rule on which its limit has no value. A rule that is as old as the pack may be older than what is known
     * of its limit.
     */
    private static void holes(CheckedPack pack, Rule rule, Parameter limit, List<Finding> findings) {
        Optional<InForce> days = LawDays.common(rule.inForce(), pack.inForce());
        if (days.isEmpty()) {
            return;
        }
        boolean old = !rule.inForce().from().isAfter(pack.inForce().from());
        List<InForce> values =
                limit.values().stream().map(Parameter.DatedValue::inForce).toList();
        for (InForce gap : LawDays.gaps(days.get(), values)) {
            boolean before = values.stream().noneMatch(value -> value.from().isBefore(gap.from()));
            if (!before || !old) {
                findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        pack.place("parameters.yaml", limit.id()),
                        Text.of(
                                "Afati \"" + limit.id() + "\" nuk ka vlerë "
                                        + range(gap).sq() + ", kur e lexon rregulli \"" + rule.id() + "\".",
                                "The time limit \"" + limit.id() + "\" has no value "
                                        + range(gap).en() + ", while the rule \"" + rule.id() + "\" reads it."),
                        Text.of(
                                "Në këto ditë detyra mbetet pa afat.",
                                "On these days the duty is without a time limit.")));
            }
        }
    }

    static Text range(InForce days) {
        return days.to()
                .map(last -> Text.of("nga " + days.from() + " deri më " + last, "from " + days.from() + " to " + last))
                .orElseGet(() -> Text.of("nga " + days.from(), "from " + days.from()));
    }

    private static void numbers(Rule rule, List<Finding> findings) {
        number(rule.sentence().sq())
                .or(() -> number(rule.sentence().en()))
                .ifPresent(word -> findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        rule.place(),
                        Text.of(
                                "Fjalia e rregullit \"" + rule.id() + "\" thotë vetë një kohë: „" + word + "“.",
                                "The sentence of the rule \"" + rule.id() + "\" itself tells a time: “" + word + "”."),
                        Text.of(
                                "Kur vlera ndryshon, fjalia mbetet e gabuar; shkruani emrin e afatit në kllapa, p.sh. brenda {"
                                        + limits(rule).iterator().next() + "}.",
                                "When the value changes, the sentence is wrong; write the name of the limit in braces, such as"
                                        + " within {" + limits(rule).iterator().next() + "}."))));
    }

    private static Optional<String> number(String sentence) {
        Matcher time = TIME.matcher(NO_LIMIT.matcher(sentence).replaceAll(""));
        return time.find() ? Optional.of(time.group()) : Optional.empty();
    }

    private static void tooLong(
            Rule.Place place, Parameter parameter, Parameter.DatedValue value, List<Finding> findings) {
        if (parameter.unit() == Parameter.Unit.DURATION
                && TimeLimit.parse(value.value())
                        .filter(limit -> limit.seconds() > SECONDS_OF_A_YEAR)
                        .isPresent()) {
            boolean minutes = value.value().matches("P[0-9]+M");
            findings.add(Finding.at(
                    Finding.Severity.WARNING,
                    place,
                    Text.of(
                            "Afati \"" + parameter.id() + "\" është mbi një vit: " + value.value() + ".",
                            "The time limit \"" + parameter.id() + "\" is longer than a year: " + value.value() + "."),
                    minutes
                            ? Text.of(
                                    "Pa T shkronja M do të thotë muaj; minutat shkruhen PT30M.",
                                    "Without T the letter M means months; minutes are written PT30M.")
                            : Text.of(
                                    "P3D = 3 ditë, P2W = 2 javë, P1M = 1 muaj, PT8H = 8 orë.",
                                    "P3D = 3 days, P2W = 2 weeks, P1M = 1 month, PT8H = 8 hours.")));
        }
    }

    /** Whether how a limit is counted has an effect, and there are the days by which it is counted. */
    private static void counting(
            CheckedPack pack,
            Rule.Place place,
            Parameter parameter,
            Parameter.DatedValue value,
            List<Finding> findings) {
        if (parameter.unit() != Parameter.Unit.DURATION || value.counting() == Counting.CALENDAR) {
            return;
        }
        if (value.value().contains("T") || value.value().equals(TimeLimit.IMMEDIATELY)) {
            findings.add(Finding.at(
                    Finding.Severity.WARNING,
                    place,
                    Text.of(
                            "Mënyra e numërimit nuk vlen për afatin \"" + parameter.id() + "\" (" + value.value()
                                    + ").",
                            "How days are counted has no effect on the time limit \"" + parameter.id() + "\" ("
                                    + value.value() + ")."),
                    Text.of(
                            "Orët dhe \"menjëherë\" rrjedhin edhe në ditë pushimi; hiqni counting, ose shkruani ditë.",
                            "Hours and \"at once\" run on free days too; leave counting out, or write days.")));
        } else if (pack.calendar().equals(HolidayCalendar.WEEKENDS_ONLY)) {
            findings.add(Finding.at(
                    Finding.Severity.WARNING,
                    place,
                    Text.of(
                            "Afati \"" + parameter.id() + "\" numërohet me ditë pune, por paketa nuk ka calendar.yaml.",
                            "The time limit \"" + parameter.id()
                                    + "\" is counted by working days, but the pack has no calendar.yaml."),
                    Text.of(
                            "Pa të, pushim janë vetëm e shtuna dhe e diela; afati del më i shkurtër.",
                            "Without it only Saturday and Sunday are free; the limit comes out shorter.")));
        }
    }

    private static void repeated(
            Rule.Place place,
            Parameter parameter,
            Parameter.DatedValue before,
            Parameter.DatedValue value,
            List<Finding> findings) {
        if (before.value().equals(value.value())
                && before.counting() == value.counting()
                && before.source().equals(value.source())) {
            findings.add(Finding.at(
                    Finding.Severity.WARNING,
                    place,
                    Text.of(
                            "Vlera e \"" + parameter.id() + "\" nga "
                                    + value.inForce().from() + " është e njëjta si më parë: " + value.value() + ".",
                            "The value of \"" + parameter.id() + "\" from "
                                    + value.inForce().from() + " is the same as before: " + value.value() + "."),
                    Text.of("Asgjë nuk ndryshon atë ditë.", "Nothing changes on that day.")));
        }
    }

    /** A value that follows another one, and that no scenario of its days shows. */
    private static void unseen(
            PackDraft draft,
            Rule.Place place,
            Parameter parameter,
            Parameter.DatedValue value,
            List<Finding> findings) {
        CheckedPack pack = CheckedPack.of(draft.pack());
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
            findings.add(Finding.at(
                    Finding.Severity.WARNING,
                    place,
                    Text.of(
                            "Vlerën e re të \"" + parameter.id() + "\", nga "
                                    + value.inForce().from() + ", nuk e tregon asnjë skenar.",
                            "No scenario shows the new value of \"" + parameter.id() + "\", from "
                                    + value.inForce().from() + "."),
                    Text.of(
                            "Duhet një rast i këtyre ditëve në të cilin zbatohet " + String.join(", ", readers) + ".",
                            "A case of these days is needed in which one of these fires: " + String.join(", ", readers)
                                    + ".")));
        }
    }
}
