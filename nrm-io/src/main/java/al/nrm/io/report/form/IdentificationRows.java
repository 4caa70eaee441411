package al.nrm.io.report.form;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.casefile.Answer;
import al.nrm.casefile.AskedFact;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CasePart;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.ValueType;
import al.nrm.indicator.Indicator;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.words.BlockWords;
import al.nrm.io.report.internal.words.FactWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is asked on the form of the initial identification: boxes to tick, and lines to write on. */
final class IdentificationRows {
    private static final List<Enum<?>> ANSWERS = List.of(Answer.values());

    /** A place of the form with its facts. */
    private record Place(String name, List<CaseFact<?>> facts) {}

    /**
     * The places in the order in which their fields are numbered. The date of birth is not asked for: on the form it is part
     * of the identity.
     */
    private static final List<Place> PLACES = List.of(
            new Place("found", of(CasePart.DETECTION)),
            new Place("person", of(CasePart.PERSON)),
            new Place(
                    "safety",
                    of(CasePart.SITUATION).stream()
                            .filter(IdentificationRows::isSafety)
                            .toList()),
            new Place(
                    "situation",
                    of(CasePart.SITUATION).stream()
                            .filter(fact -> !isSafety(fact))
                            .toList()),
            new Place("exploitation", of(CasePart.EXPLOITATION)),
            new Place("consent", of(CasePart.CONSENT)),
            new Place("needs", List.of(CaseFacts.NEEDS)));

    private final Optional<CaseFile> file;
    private final ReferenceData glossary;
    private final Labels labels;
    private final Optional<FactWords> words;
    private final FormFields fields;

    IdentificationRows(Optional<CaseFile> file, ReferenceData glossary, Labels labels, FormFields fields) {
        this.file = file;
        this.glossary = glossary;
        this.labels = labels;
        this.words = file.map(known -> new FactWords(known, glossary, labels));
        this.fields = fields;
    }

    /** Whether a fact belongs to the place that comes first on the form. */
    private static boolean isSafety(CaseFact<?> fact) {
        return fact.category()
                .filter(category -> category == DataCategory.DANGER || category == DataCategory.HEALTH)
                .isPresent();
    }

    private static List<CaseFact<?>> of(CasePart part) {
        return FormFacts.of(part).filter(fact -> fact != CaseFacts.BIRTH_DATE).toList();
    }

    /** The markup for each place. */
    Map<String, String> places() {
        Map<String, String> filled = new LinkedHashMap<>();
        PLACES.forEach(place -> filled.put(
                place.name(),
                FormMarkup.of(html -> html.block(
                        "dl", at("class", "rows"), () -> place.facts().forEach(fact -> row(html, fact))))));
        filled.put("signs", FormMarkup.of(this::signs));
        return filled;
    }

    /** Boxes for the codes of a fact; a fact without codes is written on a line. */
    private void row(Markup html, CaseFact<?> fact) {
        String name = labels.of("fact." + fact.pointer());
        List<Enum<?>> choices = choices(fact.type());
        if (choices.isEmpty()) {
            fields.row(html, name, words.flatMap(known -> known.known(fact.pointer())));
            return;
        }
        html.block("div", at(), () -> {
            html.element("dt", name, at());
            html.block(
                    "dd",
                    at(),
                    () -> choices.forEach(choice -> fields.box(html, labels.of(choice), isTicked(fact, choice))));
        });
    }

    private static List<Enum<?>> choices(ValueType<?> type) {
        if (type instanceof ValueType.OneCode<?> one) {
            return List.of(one.codes().getEnumConstants());
        } else if (type instanceof ValueType.ManyCodes<?> many) {
            return List.of(many.codes().getEnumConstants());
        }
        return List.of();
    }

    /** A fact that is not known has no tick: it remains to be found out. */
    private boolean isTicked(CaseFact<?> fact, Enum<?> choice) {
        return file.filter(fact::isKnown)
                .map(fact::of)
                .filter(value -> value == choice || (value instanceof Set<?> values && values.contains(choice)))
                .isPresent();
    }

    private void signs(Markup html) {
        Map<String, List<Indicator>> groups = groups();
        html.block(
                "div",
                at("class", "signs"),
                () -> groups.forEach((group, indicators) -> html.block("table", at(), () -> {
                    html.element("caption", group, at());
                    html.block(
                            "thead",
                            at(),
                            () -> html.block("tr", at(), () -> {
                                html.element("th", labels.of("form.sign"), at("scope", "col"));
                                ANSWERS.forEach(answer -> html.element("th", labels.of(answer), at("scope", "col")));
                            }));
                    html.block("tbody", at(), () -> indicators.forEach(indicator -> sign(html, indicator)));
                })));
    }

    /** The signs in the order of the interview, by its themes; those that no theme holds follow by dimension. */
    private Map<String, List<Indicator>> groups() {
        Map<String, Indicator> left = new LinkedHashMap<>();
        glossary.catalogue()
                .indicators()
                .forEach(indicator -> left.put(AskedFact.OBSERVATIONS + indicator.id(), indicator));
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        glossary.blocks().forEach(block -> {
            List<Indicator> signs = block.pointers().stream()
                    .map(left::remove)
                    .filter(Objects::nonNull)
                    .toList();
            if (!signs.isEmpty()) {
                groups.put(BlockWords.of(block.code(), labels), signs);
            }
        });
        left.values()
                .forEach(indicator -> groups.computeIfAbsent(dimension(indicator), any -> new ArrayList<>())
                        .add(indicator));
        return groups;
    }

    private String dimension(Indicator indicator) {
        return indicator.dimension().<String>map(labels::of).orElseGet(() -> labels.of(indicator.element()));
    }

    private void sign(Markup html, Indicator indicator) {
        html.block("tr", at(), () -> {
            html.element("th", indicator.label().in(labels.language()), at("scope", "row"));
            ANSWERS.forEach(answer ->
                    html.block("td", at(), () -> fields.bareBox(html, labels.of(answer), isTicked(indicator, answer))));
        });
    }

    private boolean isTicked(Indicator indicator, Enum<?> answer) {
        return file.map(known -> known.answers().get(indicator.id()))
                .filter(answer::equals)
                .isPresent();
    }
}
