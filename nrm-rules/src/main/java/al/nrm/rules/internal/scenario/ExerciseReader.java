package al.nrm.rules.internal.scenario;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.document.CaseDocument;
import al.nrm.document.ReadResult;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.Entry;
import al.nrm.rules.internal.pack.PackFile;
import al.nrm.rules.internal.pack.Yaml;
import al.nrm.rules.pack.Scenario;
import al.nrm.text.Text;
import al.nrm.training.Audience;
import al.nrm.training.Exercise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key {@code exercise} of a scenario: the audience, the situation in words, and the facts that the audience
 * cannot see. The answers are not in the file; the engine computes them.
 */
final class ExerciseReader {
    private static final String KEY = "exercise";
    private static final String OBSERVATIONS = "/observations/";
    private static final List<String> AUDIENCES = Stream.concat(
                    Arrays.stream(Agency.values())
                            .filter(agency -> agency != Agency.SELF)
                            .map(Enum::name),
                    Stream.of(Audience.POLICE_FOR_MINORS.name()))
            .toList();

    private final PackFile file;

    ExerciseReader(PackFile file) {
        this.file = file;
    }

    /** The exercise; empty if there is none, or, with a problem, if something is wrong with it. */
    Optional<Exercise> read(
            Entry scenario,
            Text title,
            CaseFile whole,
            Function<Map<String, @Nullable Object>, ReadResult<CaseFile>> reading) {
        Optional<Entry> entry = scenario.entry(KEY, "audience", "story", "unseen");
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        int before = file.problems().count();
        if (scenario.get("directory").isPresent()) {
            scenario.wrong(KEY, "exercise.directory");
        }
        Text story = entry.get().bilingual("story");
        String audience = entry.get().text("audience");
        if (!audience.isEmpty() && !AUDIENCES.contains(audience)) {
            file.unknown(entry.get().place("audience").line(), "word", audience, AUDIENCES);
        } else if (!audience.isEmpty()
                && Exercise.detecting(new Audience(audience))
                        != whole.detection().agency()) {
            entry.get().wrong("audience", "exercise.finder", Exercise.detecting(new Audience(audience)));
        }
        ReadResult<CaseFile> seen = reading.apply(without(whole, entry.get()));
        if (seen.isRefused()) {
            entry.get().wrong("unseen", "exercise.unseen");
        }
        return file.problems().count() > before
                ? Optional.empty()
                : Optional.of(new Exercise(id(file.path()), title, new Audience(audience), story, seen.value(), whole));
    }

    /** The document of a case without the facts that the audience cannot see. */
    private Map<String, @Nullable Object> without(CaseFile whole, Entry entry) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(CaseDocument.tree(whole));
        List<Yaml> unseen = entry.get("unseen")
                .filter(Yaml.Sequence.class::isInstance)
                .map(list -> ((Yaml.Sequence) list).items())
                .orElse(List.of());
        for (Yaml item : unseen) {
            String pointer = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
            if (!remove(tree, pointer)) {
                file.problem(item.line(), "exercise.fact", pointer);
            }
        }
        return tree;
    }

    private static boolean remove(Map<String, @Nullable Object> tree, String pointer) {
        if (pointer.startsWith(OBSERVATIONS)) {
            String indicator = pointer.substring(OBSERVATIONS.length());
            List<?> all = tree.get("observations") instanceof List<?> list ? list : List.of();
            List<@Nullable Object> left = new ArrayList<>(all);
            left.removeIf(one -> one instanceof Map<?, ?> map && indicator.equals(map.get("indicator")));
            tree.put("observations", left);
            return left.size() < all.size();
        }
        String[] steps = pointer.split("/", -1);
        if (steps.length != 3 || !(tree.get(steps[1]) instanceof Map<?, ?> part) || !part.containsKey(steps[2])) {
            return false;
        }
        Map<Object, @Nullable Object> left = new LinkedHashMap<>(part);
        left.remove(steps[2]);
        tree.put(steps[1], left);
        return true;
    }

    /** The file name without folder and ending. */
    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }

    /** Reports exercises whose files have the same name. */
    static void noTwoAlike(List<Scenario> scenarios, Problems problems) {
        Map<String, String> paths = new TreeMap<>();
        for (Scenario scenario : scenarios) {
            scenario.exercise().ifPresent(exercise -> {
                String first = paths.putIfAbsent(exercise.id(), scenario.path());
                if (first != null) {
                    new PackFile(scenario.path(), problems).problem(1, "exercise.name", first);
                }
            });
        }
    }
}
