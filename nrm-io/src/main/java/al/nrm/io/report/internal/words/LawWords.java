package al.nrm.io.report.internal.words;

import al.nrm.criteria.CriteriaBook;
import al.nrm.io.report.Labels;
import al.nrm.law.Citation;
import al.nrm.law.Correction;
import al.nrm.law.Counting;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.law.TimeLimit;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sources, citations, values and days in the words of the book of criteria. */
public final class LawWords {
    /**
     * The placeholder of a value, after "within" or in quotation marks; only the quotation marks of a code are kept.
     */
    private static final Pattern PLACE = Pattern.compile(
            "(?<lead>\\b(?:brenda|within) )?(?<open>[„“]?)\\{(?<form>within )?(?<id>[a-z0-9.-]+)}(?<close>[“”]?)");

    private final CriteriaBook book;
    private final Labels labels;
    private final Labels words;

    /**
     * @param book has the sources and the parameters; of a part those of the whole are taken
     * @param language the language of the words
     */
    public LawWords(CriteriaBook book, TextLanguage language) {
        this.book = book.whole().orElse(book);
        this.labels = Labels.in(language);
        this.words = CriteriaWords.in(language);
    }

    /** A sentence of the book with the values of its parameters on some days. */
    public String filled(Text sentence, InForce days) {
        return PLACE.matcher(sentence.in(labels.language()))
                .replaceAll(place -> Matcher.quoteReplacement(Optional.ofNullable(
                                book.parameters().get(place.group(4)))
                        .map(parameter ->
                                filled(parameter, place.group(1) != null || place.group(3) != null, days, place))
                        .orElse(place.group())));
    }

    private String filled(Parameter parameter, boolean within, InForce days, MatchResult place) {
        boolean quoted = parameter.unit() == Parameter.Unit.CODE;
        return (quoted ? place.group(2) : "") + values(parameter, within, days) + (quoted ? place.group(5) : "");
    }

    /** Such as "8 hours (from 1 January 2027; before at once)": the newest value of some days, and those before it. */
    private String values(Parameter parameter, boolean within, InForce days) {
        List<Parameter.DatedValue> values = parameter.values().stream()
                .filter(value -> value.inForce().overlaps(days))
                .toList();
        if (values.isEmpty()) {
            return words.of("book.no-value", parameter.id());
        }
        Parameter.DatedValue newest = values.get(values.size() - 1);
        String said = said(parameter, newest, within);
        if (values.size() == 1) {
            return said;
        }
        List<String> earlier = values.subList(0, values.size() - 1).stream()
                .map(value -> said(parameter, value, within))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(earlier);
        return words.of("book.value-since", said, labels.day(newest.inForce().from()), String.join(", ", earlier));
    }

    private String said(Parameter parameter, Parameter.DatedValue value, boolean within) {
        return within
                ? TimeLimit.parse(value.value())
                        .map(limit -> new PeriodWords(labels).limit(limit, value.counting()))
                        .map(SentenceWords::within)
                        .orElse(value.value())
                : value(parameter.unit(), value);
    }

    /** Such as "in force from 18 July 2005 to 28 August 2018". */
    public String days(InForce inForce) {
        return days(inForce, "days.");
    }

    private String days(InForce inForce, String form) {
        if (inForce.from().equals(LocalDate.MIN) && inForce.to().isPresent()) {
            return words.of("days.to", labels.day(inForce.to().get()));
        }
        return inForce.to()
                .map(last -> words.of(form + "between", labels.day(inForce.from()), labels.day(last)))
                .orElseGet(() -> words.of(form + "from", labels.day(inForce.from())));
    }

    /** A citation by the id of its source, and whether it was read; sources are listed with their titles elsewhere. */
    public String shortCitation(Citation citation) {
        boolean verified = Optional.ofNullable(book.sources().get(citation.source()))
                .filter(source -> source.isVerified(citation.pinpoint()))
                .isPresent();
        return place(citation) + " (" + verified(verified) + ")";
    }

    /** A source by its id, and the place in it. */
    public String place(Citation citation) {
        return citation.source()
                + (citation.pinpoint().isEmpty()
                        ? ""
                        : ", " + PinpointWords.of(citation.pinpoint(), labels.language()));
    }

    /** A citation with the source's title, the place in it, its days, and whether it was read. */
    public String citation(Citation citation) {
        Optional<Source> source = Optional.ofNullable(book.sources().get(citation.source()));
        String place = citation.pinpoint().isEmpty()
                ? words.of("book.as-a-whole")
                : PinpointWords.of(citation.pinpoint(), labels.language());
        return source.map(known -> known.title().in(labels.language()) + ", " + place + " (" + citation.source() + "; "
                        + days(known.inForce()) + "; " + verified(known.isVerified(citation.pinpoint())) + ")")
                .orElse(citation.source() + ", " + place);
    }

    public String verified(boolean verified) {
        return words.of(verified ? "book.verified" : "book.not-verified");
    }

    /** The meaning of a parameter, and its id. */
    public String parameter(String id) {
        return Optional.ofNullable(book.parameters().get(id))
                .map(parameter -> words.of("book.parameter", parameter.meaning().in(labels.language()), id))
                .orElse(id);
    }

    /** One value of a parameter with its days and its source. */
    public String value(Parameter parameter, Parameter.DatedValue value) {
        return words.of(
                        "book.value",
                        days(value.inForce(), "days.value."),
                        value(parameter.unit(), value) + shifted(value),
                        value.source(),
                        verified(value.verified()))
                + value.corrects().map(this::corrects).orElse("");
    }

    /** The correction of an earlier version, to be appended to the entry that corrects it. */
    String corrects(Correction correction) {
        return "; " + words.of("book.corrects", correction.version(), correction.reason(labels.language()));
    }

    private String value(Parameter.Unit unit, Parameter.DatedValue dated) {
        return ValueWords.of(dated.value(), unit, dated.counting(), labels);
    }

    /** The remark on a time limit whose last day may move; empty for others. */
    private String shifted(Parameter.DatedValue value) {
        return value.counting() == Counting.ADMINISTRATIVE ? ", " + words.of("book.counting.ADMINISTRATIVE") : "";
    }

    /** A source with its kind, number, days and reading. */
    public String source(Source source) {
        List<String> kind = new ArrayList<>(List.of(labels.of(source.kind())));
        source.number().ifPresent(number -> kind.add(words.of("book.number", number)));
        source.date().ifPresent(day -> kind.add(words.of("book.date", labels.day(day))));
        String reading = source.verified()
                .map(read -> read.passages().isEmpty()
                        ? words.of(
                                "book.read-on",
                                labels.day(read.on()),
                                Text.inOneLine(read.by()).in(labels.language()))
                        : words.of(
                                "book.read-passages",
                                labels.day(read.on()),
                                Text.inOneLine(read.by()).in(labels.language()),
                                read.passages().stream()
                                        .map(passage -> PinpointWords.of(passage, labels.language()))
                                        .collect(Collectors.joining(", "))))
                .orElse(verified(false));
        return words.of("book.source", source.id(), String.join(", ", kind), days(source.inForce()), reading)
                + source.corrects().map(this::corrects).orElse("");
    }
}
