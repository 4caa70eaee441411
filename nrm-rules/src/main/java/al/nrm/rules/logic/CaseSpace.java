package al.nrm.rules.logic;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.ExploitationType;
import al.nrm.indicator.IndicatorCatalogue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;

/** All facts of a case that rules can read, in an order that keeps diagrams small. */
public final class CaseSpace {
    private final List<CaseVariable> variables;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] sizes;

    private CaseSpace(List<CaseVariable> variables) {
        this.variables = List.copyOf(variables);
        for (int i = 0; i < variables.size(); i++) {
            places.put(variables.get(i).pointer(), i);
        }
        this.sizes = variables.stream()
                .mapToInt(variable -> variable.values().size())
                .toArray();
    }

    /**
     * The facts of cases under a catalogue.
     *
     * @param ages the ages at which something changes; ages between two of them decide alike
     * @param types the types of exploitation that rules tell apart; all others decide alike
     */
    public static CaseSpace of(IndicatorCatalogue catalogue, SortedSet<Integer> ages, Set<ExploitationType> types) {
        return new CaseSpace(CaseVariables.all(catalogue, ages, types));
    }

    public List<CaseVariable> variables() {
        return variables;
    }

    /** The place of a fact. */
    public int place(String pointer) {
        return Objects.requireNonNull(places.get(pointer), pointer);
    }

    /** Whether there is such a fact. */
    public boolean knows(String pointer) {
        return places.containsKey(pointer);
    }

    /** Diagrams over these facts, still empty. */
    public Diagrams diagrams() {
        return new Diagrams(sizes);
    }

    /** What a case says: for each fact the place of its value. */
    public int[] point(CaseFile file) {
        return variables.stream()
                .mapToInt(variable -> variable.read().applyAsInt(file))
                .toArray();
    }

    /** No fact is fixed. */
    public int[] free() {
        int[] free = new int[sizes.length];
        Arrays.fill(free, Diagrams.FREE);
        return free;
    }

    /** What a case says, with the facts free that are unknown and can be asked for. */
    public int[] known(CaseFile file) {
        int[] known = point(file);
        for (int i = 0; i < known.length; i++) {
            if (isOpen(i, known[i], file)) {
                known[i] = Diagrams.FREE;
            }
        }
        return known;
    }

    /** Whether a fact stands in the case document; whether somebody can provide a service does not. */
    public boolean isDocumentFact(int place) {
        String pointer = variables.get(place).pointer();
        return !pointer.startsWith(CaseVariables.UNMET) && !pointer.equals(CaseVariables.OFFERED);
    }

    /** An age cannot be filled in beside a dispute about it. */
    private boolean isOpen(int place, int value, CaseFile file) {
        CaseVariable variable = variables.get(place);
        boolean disputedAge = variable.pointer().equals(CaseVariables.AGE)
                && file.person().ageBasis() == al.nrm.casefile.AgeBasis.DISPUTED;
        return variable.askable() && value == CaseVariable.UNKNOWN && !disputedAge;
    }
}
