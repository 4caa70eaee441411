package al.nrm.rules.internal.logic;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.Service;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.rules.internal.decide.LawInForce;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** All facts of a case that rules can read, as variables in an order that keeps diagrams small. */
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
     * The facts of cases under some laws.
     *
     * @param catalogue the indicators
     * @param laws the laws whose rules are functions of these facts
     * @param ages more ages at which something changes; ages between two of them are decided alike
     * @return the facts
     */
    public static CaseSpace of(IndicatorCatalogue catalogue, Collection<LawInForce> laws, Collection<Integer> ages) {
        Distinctions distinctions = new Distinctions(laws);
        SortedSet<Integer> starts = new TreeSet<>(distinctions.ages());
        starts.addAll(ages);
        // Types with a set of indicators of their own are distinguished by the scores.
        Set<ExploitationType> types = EnumSet.noneOf(ExploitationType.class);
        types.addAll(distinctions.types());
        catalogue.sets().stream()
                .flatMap(set -> set.types().stream())
                .map(ExploitationType::valueOf)
                .forEach(types::add);
        return new CaseSpace(CaseVariables.all(catalogue, starts, types, distinctions.places()));
    }

    public List<CaseVariable> variables() {
        return variables;
    }

    /** The pointer of a fact in the case document; for a need that of the list of needs. */
    public String pointer(int place) {
        return isNeed(place) ? CaseFacts.NEEDS.pointer() : variables.get(place).pointer();
    }

    /** Whether a fact is that one service is needed. */
    public boolean isNeed(int place) {
        return variables.get(place).pointer().startsWith(CaseVariables.NEEDS);
    }

    /** The place of a fact. */
    public int place(String pointer) {
        return Objects.requireNonNull(places.get(pointer), pointer);
    }

    /** Diagrams over these facts, still empty. */
    public Diagrams diagrams() {
        return new Diagrams(sizes);
    }

    /**
     * Diagrams over these facts, still empty, that refuse to grow beyond a limit.
     *
     * @param most how many branches they may keep
     */
    public Diagrams diagrams(int most) {
        return new Diagrams(sizes, most);
    }

    /** The values of a case: for each fact the place of its value. */
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

    /** The values of a case; facts that are unknown and can be asked for are free. */
    public int[] known(CaseFile file) {
        int[] known = point(file);
        for (int i = 0; i < known.length; i++) {
            if (isOpen(i, known[i], file)) {
                known[i] = Diagrams.FREE;
            }
        }
        return known;
    }

    /** Whether a fact is part of the case document; offers of a directory are not. */
    public boolean isDocumentFact(int place) {
        String pointer = variables.get(place).pointer();
        return !pointer.startsWith(CaseVariables.OFFERS);
    }

    /** An age cannot be filled in beside a dispute about it. */
    private boolean isOpen(int place, int value, CaseFile file) {
        CaseVariable variable = variables.get(place);
        boolean disputedAge =
                variable.pointer().equals(CaseVariables.AGE) && file.person().ageBasis() == AgeBasis.DISPUTED;
        return variable.askable() && value == CaseVariable.UNKNOWN && !disputedAge;
    }

    /**
     * A case with the values of a point filled in.
     *
     * @param file a case of which nothing is known
     * @param point for each fact the place of its value; {@link Diagrams#FREE} means not known
     */
    public CaseFile fill(CaseFile file, int[] point) {
        CaseFile filled = file;
        for (int i = 0; i < point.length; i++) {
            if (point[i] > CaseVariable.UNKNOWN && isDocumentFact(i)) {
                filled = variables.get(i).fill(filled, point[i]);
            }
        }
        return filled;
    }

    /** The values of a point, by pointer, as the case document holds them. */
    public Map<String, Object> stated(int[] point) {
        Map<String, Object> stated = new LinkedHashMap<>();
        List<String> needs = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            String pointer = variables.get(i).pointer();
            if (point[i] <= CaseVariable.UNKNOWN || !isDocumentFact(i)) {
                continue;
            }
            if (pointer.startsWith(CaseVariables.NEEDS)) {
                needs.add(pointer.substring(CaseVariables.NEEDS.length()));
            } else if (variables.get(i).values().get(point[i]).code() instanceof FoundPlace place) {
                place.state(stated);
            } else if (pointer.equals(CaseVariables.EXPLOITATION_COUNTIES)) {
                stated.put(pointer, List.of(Offer.COUNTY.code()));
            } else {
                stated.put(pointer, variables.get(i).values().get(point[i]).document());
            }
        }
        if (!needs.isEmpty()) {
            stated.put(CaseFacts.NEEDS.pointer(), needs);
        }
        return stated;
    }

    /** The offer of a directory for a service at a point. */
    public Offer offer(int[] point, Service service) {
        return Offer.values()[Math.max(0, point[place(CaseVariables.OFFERS + service)])];
    }
}
