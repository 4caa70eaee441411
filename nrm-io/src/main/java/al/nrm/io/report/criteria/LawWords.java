package al.nrm.io.report.criteria;

import al.nrm.casefile.LastContact;
import al.nrm.criteria.CriteriaBook;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.PeriodWords;
import al.nrm.io.report.internal.words.PinpointWords;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.law.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sources, citations, values and days in words, as the book of criteria says them. */
final class LawWords {
    private final CriteriaBook book;
    private final Labels labels;
    private final Labels words;

    LawWords(CriteriaBook book, Labels labels, Labels words) {
        this.book = book;
        this.labels = labels;
        this.words = words;
    }

    String day(LocalDate day) {
        return labels.of("day", day.getDayOfMonth(), labels.of("month." + day.getMonthValue()), day.getYear());
    }

    /** Such as "in force from 18 July 2005 to 28 August 2018". */
    String days(InForce inForce) {
        return days(inForce, "days.");
    }

    private String days(InForce inForce, String form) {
        return inForce.to()
                .map(last -> words.of(form + "between", day(inForce.from()), day(last)))
                .orElseGet(() -> words.of(form + "from", day(inForce.from())));
    }

    /** A citation with the source's title, the place in it, its days, and whether it was read. */
    String citation(Citation citation) {
        Optional<Source> source = Optional.ofNullable(book.sources().get(citation.source()));
        String place = citation.pinpoint().isEmpty()
                ? words.of("book.as-a-whole")
                : PinpointWords.of(citation.pinpoint(), labels.language());
        return source.map(known -> known.title().in(labels.language()) + ", " + place + " (" + citation.source() + "; "
                        + days(known.inForce()) + "; " + verified(known.isVerified(citation.pinpoint())) + ")")
                .orElse(citation.source() + ", " + place);
    }

    String verified(boolean verified) {
        return words.of(verified ? "book.verified" : "book.not-verified");
    }

    /** The meaning of a parameter, and its id. */
    String parameter(String id) {
        return Optional.ofNullable(book.parameters().get(id))
                .map(parameter -> words.of("book.parameter", parameter.meaning().in(labels.language()), id))
                .orElse(id);
    }

    /** A parameter that a rule reads: its meaning, its id and its youngest value. */
    String parameterRead(String id) {
        return Optional.ofNullable(book.parameters().get(id))
                .filter(known -> !known.values().isEmpty())
                .map(known -> words.of(
                        "book.parameter-read",
                        parameter(id),
                        value(
                                known.unit(),
                                known.values().get(known.values().size() - 1).value())))
                .orElseGet(() -> parameter(id));
    }

    /** The title of a topic, which is the name of a file of rules; of the bundled pack in words. */
    String topic(String name) {
        String key = "book.topic." + name;
        return words.of("book.topic", words.has(key) ? words.of(key) : name);
    }

    /** One value of a parameter with its days and its source. */
    String value(Parameter parameter, Parameter.DatedValue value) {
        return words.of(
                "book.value",
                days(value.inForce(), "days.value."),
                value(parameter.unit(), value.value()),
                title(value.source()),
                verified(value.verified()));
    }

    private String value(Parameter.Unit unit, String value) {
        return switch (unit) {
            case YEARS -> labels.of("period.years", value);
            case CODE -> labels.has("LastContact." + value) ? labels.of(LastContact.valueOf(value)) : value;
            case DURATION ->
                TimeLimit.parse(value)
                        .map(limit -> new PeriodWords(labels).length(limit))
                        .orElse(value);
        };
    }

    private String title(String source) {
        return Optional.ofNullable(book.sources().get(source))
                .map(known -> known.title().in(labels.language()))
                .orElse(source);
    }

    /** A source with its kind, number, days and reading. */
    String source(Source source) {
        List<String> kind = new ArrayList<>(List.of(labels.of(source.kind())));
        source.number().ifPresent(number -> kind.add(words.of("book.number", number)));
        source.date().ifPresent(day -> kind.add(words.of("book.date", day(day))));
        String reading = source.verified()
                .map(read -> read.passages().isEmpty()
                        ? words.of("book.read-on", day(read.on()), read.by())
                        : words.of(
                                "book.read-passages",
                                day(read.on()),
                                read.by(),
                                read.passages().stream()
                                        .map(passage -> PinpointWords.of(passage, labels.language()))
                                        .collect(Collectors.joining(", "))))
                .orElse(verified(false));
        return words.of("book.source", source.id(), String.join(", ", kind), days(source.inForce()), reading);
    }
}
