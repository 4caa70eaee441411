package al.nrm.rules.internal.scenario;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.document.CaseDocument;
import al.nrm.document.ReadResult;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.Entry;
import al.nrm.rules.internal.pack.Yaml;
import al.nrm.rules.internal.rule.Rule;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key {@code exercise} of a scenario: the audience, the situation in words, and what of the case the audience
 * cannot see. An exercise has no answers in the file; the engine gives them.
 */
final class ExerciseReader {
    private static final String KEY = "exercise";
    private static final Set<String> KEYS = Set.of("audience", "story", "unseen");
    private static final String OBSERVATIONS = "/observations/";
    private static final List<String> AUDIENCES = Stream.concat(
                    Arrays.stream(Agency.values())
                            .filter(agency -> agency != Agency.SELF)
                            .map(Enum::name),
                    Stream.of(Audience.POLICE_FOR_MINORS.name()))
            .toList();

    private final String path;
    private final Problems problems;

    ExerciseReader(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The exercise; empty, with a problem, where something is wrong, and empty where there is none. */
    Optional<Exercise> read(
            Entry scenario,
            Text title,
            CaseFile whole,
            Function<Map<String, @Nullable Object>, ReadResult<CaseFile>> reading) {
        Optional<Entry> entry = scenario.get(KEY).flatMap(yaml -> Entry.of(path, yaml, problems, KEYS));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        int before = problems.count();
        if (scenario.get("directory").isPresent()) {
            scenario.wrong(
                    KEY,
                    Text.of(
                            "Një ushtrim përdor regjistrin e programit, jo një të vetin.",
                            "An exercise uses the directory of the program, not one of its own."));
        }
        Text story = entry.get().bilingual("story");
        String audience = entry.get().text("audience");
        if (!audience.isEmpty() && !AUDIENCES.contains(audience)) {
            problems.unknown(
                    entry.get().place("audience"),
                    Text.of("\"" + audience + "\" nuk njihet.", "\"" + audience + "\" is not known."),
                    audience,
                    AUDIENCES);
        } else if (!audience.isEmpty()
                && Exercise.detecting(new Audience(audience))
                        != whole.detection().agency()) {
            Agency finder = Exercise.detecting(new Audience(audience));
            entry.get()
                    .wrong(
                            "audience",
                            Text.of(
                                    "Rastin e gjen institucioni i grupit: detection.agency " + finder + ".",
                                    "The case is found by the audience's own agency: detection.agency " + finder
                                            + "."));
        }
        ReadResult<CaseFile> seen = reading.apply(without(whole, entry.get()));
        if (seen.isRefused()) {
            entry.get()
                    .wrong(
                            "unseen",
                            Text.of(
                                    "Pa këto fakte rasti nuk lexohet.",
                                    "Without these facts the case cannot be read."));
        }
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Exercise(id(path), title, new Audience(audience), story, seen.value(), whole));
    }

    /** The document of a case without what the audience cannot see. */
    private Map<String, @Nullable Object> without(CaseFile whole, Entry entry) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(CaseDocument.tree(whole));
        List<Yaml> unseen = entry.get("unseen")
                .filter(Yaml.Sequence.class::isInstance)
                .map(list -> ((Yaml.Sequence) list).items())
                .orElse(List.of());
        for (Yaml item : unseen) {
            String pointer = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
            if (!remove(tree, pointer)) {
                problems.add(
                        new Rule.Place(path, item.line()),
                        Text.of(
                                "Rasti nuk e ka faktin \"" + pointer + "\".",
                                "The case does not have the fact \"" + pointer + "\"."),
                        Text.of(
                                "Një fakt shkruhet si /situation/pregnant, një tregues si /observations/act.recruited.",
                                "A fact is written as /situation/pregnant, an indicator as /observations/act.recruited."));
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
                    problems.add(
                            new Rule.Place(scenario.path(), 1),
                            Text.of("Ky emër ushtrimi përdoret dy herë.", "Two exercises have this name."),
                            Text.of("Shihni edhe " + first + ".", "See also " + first + "."));
                }
            });
        }
    }
}
