package al.nrm.rules.pack;

import al.nrm.casefile.Setting;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.rules.criteria.Rule;
import al.nrm.rules.guard.Problems;
import al.nrm.rules.question.AskableFacts;
import al.nrm.rules.question.AskedFact;
import al.nrm.text.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads how facts are asked for. */
final class QuestionsReader {
    private static final String PATH = "questions.yaml";
    private final PackFiles files;
    private final Problems problems;
    private final Set<String> askable;

    QuestionsReader(PackFiles files, Problems problems, IndicatorCatalogue catalogue) {
        this.files = files;
        this.problems = problems;
        this.askable = AskableFacts.pointers(catalogue);
    }

    Map<String, AskedFact> read() {
        Map<String, AskedFact> questions = new TreeMap<>();
        Optional<Yaml> yaml = files.text(PATH, problems).flatMap(text -> Yaml.read(PATH, text, problems));
        yaml.flatMap(tree -> Entry.of(PATH, tree, problems, askable))
                .ifPresent(entry -> askable.forEach(pointer -> entry.get(pointer)
                        .flatMap(value -> Entry.of(PATH, value, problems, Set.of("prompt", "burden", "settings")))
                        .ifPresent(question -> questions.put(pointer, question(question)))));
        if (yaml.isPresent()) {
            askable.stream().filter(pointer -> !questions.containsKey(pointer)).forEach(this::missing);
        }
        return questions;
    }

    private void missing(String pointer) {
        problems.add(
                new Rule.Place(PATH, 1),
                Text.of("Mungon pyetja për " + pointer + ".", "The question for " + pointer + " is missing."),
                Text.of("Çdo fakt që mund të pyetet ka një pyetje.", "Every fact that can be asked for has one."));
    }

    private AskedFact question(Entry entry) {
        Set<Setting> settings = EnumSet.noneOf(Setting.class);
        for (Yaml item : entry.list("settings")) {
            String text = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
            Optional<Setting> setting = Arrays.stream(Setting.values())
                    .filter(known -> known != Setting.UNKNOWN && known.name().equals(text))
                    .findFirst();
            setting.ifPresent(settings::add);
            if (setting.isEmpty()) {
                problems.unknown(
                        new Rule.Place(PATH, item.line()),
                        Text.of("Vendi \"" + text + "\" nuk njihet.", "The setting \"" + text + "\" is not known."),
                        text,
                        Arrays.stream(Setting.values()).map(Enum::name).toList());
            }
        }
        return new AskedFact(
                entry.bilingual("prompt"),
                entry.code("burden", AskedFact.Burden.values()).orElse(AskedFact.Burden.MODERATE),
                settings);
    }
}
