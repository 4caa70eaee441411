package al.nrm.rules.internal.pack;

import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.Setting;
import al.nrm.decision.Question;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.text.Text;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how each unknown fact is asked for. */
final class QuestionReader {
    static final String PATH = "questions.yaml";
    private static final String OBSERVATION = "/observations/";
    /** The pointers of the facts that a question may be for, besides the indicators. */
    private static final Set<String> ASKABLE = CaseFacts.all().stream()
            .filter(CaseFact::askable)
            .map(CaseFact::pointer)
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Set<String> KEYS =
            Set.of("prompt", "burden", "settings", "block", "order", "manner", "say", "care");
    private static final Pattern BLOCK = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*+");

    private final PackFiles files;
    private final Problems problems;
    private final IndicatorCatalogue catalogue;

    QuestionReader(PackFiles files, Problems problems, IndicatorCatalogue catalogue) {
        this.files = files;
        this.problems = problems;
        this.catalogue = catalogue;
    }

    /** By pointer, in the order of the file. */
    Map<String, QuestionTemplate> read() {
        Map<String, QuestionTemplate> questions = new LinkedHashMap<>();
        Optional<Yaml> yaml = files.text(PATH, problems).flatMap(text -> Yaml.read(PATH, text, problems));
        if (yaml.isPresent() && !(yaml.get() instanceof Yaml.Mapping)) {
            problems.add(
                    new Rule.Place(PATH, yaml.get().line()),
                    Text.of(
                            "Priten pyetje sipas vendit në rast.",
                            "Questions by their place in the case are expected."),
                    Text.of(
                            "P.sh. /person/age: dhe poshtë tij prompt, burden, settings.",
                            "Such as /person/age: and below it prompt, burden, settings."));
        }
        yaml.filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast)
                .ifPresent(mapping -> mapping.entries().forEach((pointer, value) -> {
                    checkPointer(pointer, mapping.keyLines().getOrDefault(pointer, mapping.line()));
                    Entry.of(PATH, value, problems, KEYS)
                            .flatMap(this::question)
                            .ifPresent(question -> questions.put(pointer, question));
                }));
        return questions;
    }

    private void checkPointer(String pointer, int line) {
        Rule.Place place = new Rule.Place(PATH, line);
        if (pointer.startsWith(OBSERVATION)) {
            String id = pointer.substring(OBSERVATION.length());
            if (catalogue.find(id).isEmpty()) {
                problems.unknown(
                        place,
                        Text.of(
                                "Treguesi \"" + id + "\" nuk është te indicators.csv.",
                                "The indicator \"" + id + "\" is not in indicators.csv."),
                        id,
                        catalogue.byId().keySet());
            }
        } else if (!ASKABLE.contains(pointer)) {
            problems.unknown(
                    place,
                    Text.of(
                            "\"" + pointer + "\" nuk është diçka që mund të pyetet.",
                            "\"" + pointer + "\" is nothing that can be asked."),
                    pointer,
                    ASKABLE);
        }
    }

    private Optional<QuestionTemplate> question(Entry entry) {
        Text prompt = entry.bilingual("prompt");
        Optional<QuestionTemplate.Burden> burden = entry.code("burden", QuestionTemplate.Burden.values());
        Set<Setting> settings = EnumSet.noneOf(Setting.class);
        List<Yaml> items = entry.list("settings");
        if (items.isEmpty()) {
            entry.wrong("settings", Text.of("Duhet së paku një mjedis.", "At least one setting is required."));
        }
        for (Yaml item : items) {
            String name = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
            Optional<Setting> setting = Stream.of(Setting.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst();
            if (setting.isEmpty()) {
                problems.unknown(
                        new Rule.Place(PATH, item.line()),
                        Text.of("Mjedisi \"" + name + "\" nuk njihet.", "The setting \"" + name + "\" is not known."),
                        name,
                        Stream.of(Setting.values()).map(Enum::name).toList());
            }
            setting.ifPresent(settings::add);
        }
        return burden.isEmpty() || settings.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuestionTemplate(
                        prompt,
                        burden.get(),
                        settings,
                        block(entry),
                        order(entry),
                        entry.get("manner").flatMap(yaml -> entry.code("manner", Question.Manner.values())),
                        entry.get("say").map(yaml -> entry.bilingual("say")),
                        entry.get("care").map(yaml -> entry.bilingual("care"))));
    }

    private static Optional<String> block(Entry entry) {
        Optional<String> block = entry.optionalText("block");
        block.filter(code -> !BLOCK.matcher(code).matches())
                .ifPresent(code -> entry.wrong(
                        "block",
                        Text.of(
                                "Pritet një kod me shkronja të mëdha, p.sh. SAFETY.",
                                "A code of capital letters is expected, such as SAFETY.")));
        return block;
    }

    private static OptionalInt order(Entry entry) {
        Optional<String> order = entry.optionalText("order");
        if (order.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!order.get().matches("[0-9]{1,6}")) {
            entry.wrong("order", Text.of("Pritet një numër i plotë.", "A whole number is expected."));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(order.get()));
    }
}
