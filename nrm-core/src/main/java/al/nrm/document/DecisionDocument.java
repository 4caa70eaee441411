package al.nrm.document;

import al.nrm.decision.Decision;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A decision document ({@code nrm/decision/1}) as a plain tree. */
public final class DecisionDocument {
    private static final String REASONS = "reasons";
    private static final String RESTS_ON = "restsOn";

    private DecisionDocument() {}

    /**
     * Reads a decision with the usual limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     */
    public static ReadResult<Decision> read(@Nullable Object tree) {
        return read(tree, Limits.DEFAULT);
    }

    /** Reads a decision with other limits. */
    public static ReadResult<Decision> read(@Nullable Object tree, Limits limits) {
        return DocumentReader.read(
                tree, DocumentKind.DECISION, limits, DecisionDocument::together, DecisionReading::build);
    }

    /** The document of a decision, its keys in the order of the vocabulary. Lists are there although empty. */
    public static Map<String, @Nullable Object> tree(Decision decision) {
        return DecisionWriting.tree(decision);
    }

    private static void together(Part document, Problems problems) {
        List<Part> dimensions = document.parts("dimensions");
        for (int i = 0; i < dimensions.size(); i++) {
            positive(dimensions.get(i), "/dimensions/" + i, problems);
        }
        List<Part> listed = document.parts(REASONS);
        int reasons = listed.size();
        List<Part> duties = document.parts("duties");
        for (int i = 0; i < duties.size(); i++) {
            Places.check(duties.get(i), "/duties/" + i, problems);
            indexes(duties.get(i), "/duties/" + i, REASONS, reasons, problems);
        }
        List<Part> safeguards = document.parts("safeguards");
        for (int i = 0; i < safeguards.size(); i++) {
            indexes(safeguards.get(i), "/safeguards/" + i, REASONS, reasons, problems);
        }
        List<Part> services = document.parts("services");
        for (int i = 0; i < services.size(); i++) {
            List<Part> options = services.get(i).parts("options");
            for (int j = 0; j < options.size(); j++) {
                indexes(options.get(j), "/services/" + i + "/options/" + j, REASONS, reasons, problems);
            }
        }
        for (int i = 0; i < reasons; i++) {
            indexes(listed.get(i), "/reasons/" + i, RESTS_ON, reasons, problems);
        }
        circles(listed, problems);
    }

    /** A reason rests on what was concluded before it. What is left when the grounded ones are taken away goes round. */
    private static void circles(List<Part> reasons, Problems problems) {
        Set<Integer> open = new TreeSet<>();
        for (int i = 0; i < reasons.size(); i++) {
            open.add(i);
        }
        boolean fewer = true;
        while (fewer) {
            fewer = open.removeIf(i -> Collections.disjoint(reasons.get(i).indexes(RESTS_ON), open));
        }
        for (int i : open) {
            problems.add(Problem.at(
                    "/reasons/" + i + "/" + RESTS_ON,
                    Text.of("Arsyeja mbështetet në rreth te vetja.", "The reason rests on itself in a circle.")));
        }
    }

    /** Whether a dimension is positive follows from its counts. */
    private static void positive(Part dimension, String pointer, Problems problems) {
        boolean counted = dimension.whole("strong").isPresent()
                && dimension.whole("medium").isPresent()
                && dimension.whole("weak").isPresent()
                && dimension.has("positive");
        if (counted && DecisionReading.isPositive(dimension) != dimension.flag("positive")) {
            problems.add(Problem.at(
                    pointer + "/positive",
                    Text.of("Nuk del nga numrat e dimensionit.", "It does not follow from the counts.")));
        }
    }

    private static void indexes(Part part, String pointer, String key, int reasons, Problems problems) {
        if (part.indexes(key).stream().anyMatch(index -> index >= reasons)) {
            problems.add(Problem.at(
                    pointer + "/" + key,
                    Text.of(
                            "Një numër nuk tregon asnjë arsye të listës reasons.",
                            "A number is the index of no entry of the list reasons.")));
        }
    }
}
