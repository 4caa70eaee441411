package al.nrm.rules.guard;

import al.nrm.rules.RulePackProblem;
import al.nrm.rules.criteria.Rule;
import al.nrm.text.NearestWord;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Collects what is wrong with a pack, so that all of it is said at once. */
public final class Problems {
    private final List<RulePackProblem> found = new ArrayList<>();

    /** Notes a problem. */
    public void add(Rule.Place place, Text what, Text why) {
        found.add(RulePackProblem.builder()
                .path(place.path())
                .line(place.line())
                .what(what)
                .why(why)
                .build());
    }

    /** Notes a problem, and what was perhaps meant. */
    public void add(Rule.Place place, Text what, Text why, String maybe) {
        found.add(RulePackProblem.builder()
                .path(place.path())
                .line(place.line())
                .what(what)
                .why(why)
                .maybe(Text.of("Ndoshta \"" + maybe + "\"", "Maybe \"" + maybe + "\""))
                .build());
    }

    /** Notes a word that is not known, with the nearest one that is. */
    public void unknown(Rule.Place place, Text what, String word, Collection<String> known) {
        String all = String.join(", ", new TreeSet<>(known));
        String list = all.length() > 400 ? all.substring(0, all.lastIndexOf(',', 400)) + ", …" : all;
        Optional<String> near = NearestWord.to(word, known);
        RulePackProblem.Builder problem = RulePackProblem.builder()
                .path(place.path())
                .line(place.line())
                .what(what)
                .why(Text.of("Njihen: " + list + ".", "Known: " + list + "."));
        near.ifPresent(text -> problem.maybe(Text.of("Ndoshta \"" + text + "\"", "Maybe \"" + text + "\"")));
        found.add(problem.build());
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file and line, each once. */
    public List<RulePackProblem> sorted() {
        return List.copyOf(new TreeSet<>(found));
    }
}
