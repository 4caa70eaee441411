package al.nrm.rules.internal.pack;

import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.Setting;
import al.nrm.decision.Question;
import al.nrm.indicator.IndicatorCatalogue;
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

/** Reads {@code questions.yaml}: how each unknown fact is asked for. */
final class QuestionReader {
    static final String PATH = "questions.yaml";
    private static final String OBSERVATION = "/observations/";
    /** The pointers of the facts that a question may be for, besides the indicators. */
    private static final Set<String> ASKABLE = CaseFacts.all().stream()
            .filter(CaseFact::askable)
            .map(CaseFact::pointer)
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Pattern BLOCK = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*+");

    private final PackFile file;
    private final IndicatorCatalogue catalogue;

    private QuestionReader(PackFile file, IndicatorCatalogue catalogue) {
        this.file = file;
        this.catalogue = catalogue;
    }

    /** The questions by pointer, in the order of the file. */
    static Map<String, QuestionTemplate> read(PackFiles files, PackFile file, IndicatorCatalogue catalogue) {
        return files.yaml(file).map(new QuestionReader(file, catalogue)::read).orElseGet(LinkedHashMap::new);
    }

    private Map<String, QuestionTemplate> read(Yaml yaml) {
        Map<String, QuestionTemplate> questions = new LinkedHashMap<>();
        if (yaml instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach((pointer, value) -> {
                checkPointer(pointer, mapping.lineOf(pointer));
                Entry.of(file, value, "prompt", "burden", "settings", "block", "order", "manner", "say", "care")
                        .flatMap(this::question)
                        .ifPresent(question -> questions.put(pointer, question));
            });
        } else {
            file.problem(yaml.line(), "questions");
        }
        return questions;
    }

    private void checkPointer(String pointer, int line) {
        if (pointer.startsWith(OBSERVATION)) {
            String id = pointer.substring(OBSERVATION.length());
            if (catalogue.find(id).isEmpty()) {
                file.unknown(line, "question.indicator", id, catalogue.byId().keySet());
            }
        } else if (!ASKABLE.contains(pointer)) {
            file.unknown(line, "question.fact", pointer, ASKABLE);
        }
    }

    private Optional<QuestionTemplate> question(Entry entry) {
        Text prompt = entry.bilingual("prompt");
        Optional<QuestionTemplate.Burden> burden = entry.code("burden", QuestionTemplate.Burden.values());
        Set<Setting> settings = settings(entry);
        return burden.isEmpty() || settings.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuestionTemplate(
                        prompt,
                        burden.get(),
                        settings,
                        block(entry),
                        order(entry),
                        entry.optionalCode("manner", Question.Manner.values()),
                        entry.optionalBilingual("say"),
                        entry.optionalBilingual("care")));
    }

    private Set<Setting> settings(Entry entry) {
        List<Yaml> items = entry.list("settings");
        if (items.isEmpty()) {
            entry.wrong("settings", "one-setting");
        }
        List<String> known = Stream.of(Setting.values()).map(Enum::name).toList();
        Set<Setting> settings = EnumSet.noneOf(Setting.class);
        for (Yaml item : items) {
            String name = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
            if (known.contains(name)) {
                settings.add(Setting.valueOf(name));
            } else {
                file.unknown(item.line(), "setting", name, known);
            }
        }
        return settings;
    }

    private static Optional<String> block(Entry entry) {
        Optional<String> block = entry.optionalText("block");
        if (block.filter(code -> !BLOCK.matcher(code).matches()).isPresent()) {
            entry.wrong("block", "block");
        }
        return block;
    }

    private static OptionalInt order(Entry entry) {
        Optional<String> order = entry.optionalText("order");
        if (order.filter(number -> !number.matches("[0-9]{1,6}")).isPresent()) {
            entry.wrong("order", "count");
            return OptionalInt.empty();
        }
        return order.map(number -> OptionalInt.of(Integer.parseInt(number))).orElse(OptionalInt.empty());
    }
}
