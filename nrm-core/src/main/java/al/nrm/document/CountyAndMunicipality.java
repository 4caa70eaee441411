package al.nrm.document;

import al.nrm.place.County;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A county and a municipality in the same object of a document. */
final class CountyAndMunicipality {
    static final String COUNTY = "county";
    static final String MUNICIPALITY = "municipality";

    private static final Set<String> ALL = Arrays.stream(County.values())
            .flatMap(county -> county.municipalities().stream())
            .collect(Collectors.toUnmodifiableSet());

    private CountyAndMunicipality() {}

    /**
     * What is wrong with the municipality of an object.
     *
     * @param pointer where the object is
     */
    static Optional<Problem> problem(ObjectView object, String pointer) {
        return object.text(MUNICIPALITY).map(Shape.Code::composed).flatMap(name -> {
            if (!object.has(COUNTY)
                    || object.text(COUNTY).filter(Shape.Code.UNKNOWN::equals).isPresent()) {
                return Optional.of(problem(
                        pointer, Text.of("Një bashki pa qarkun e saj.", "A municipality without its county."), name));
            }
            return object.county(COUNTY)
                    .filter(county -> isOfAnother(county, name))
                    .map(county -> problem(
                            pointer,
                            Text.of(
                                    "Qarku " + county.code() + " nuk e ka këtë bashki.",
                                    "County " + county.code() + " does not have this municipality."),
                            name));
        });
    }

    /**
     * Adds what is wrong with the municipality of an entry of a list. The problem is made only if it is listed.
     *
     * @param list the key of the list in the document
     * @param index the entry, from 0
     */
    static void check(ObjectView entry, String list, int index, Problems problems) {
        boolean wrong = entry.text(MUNICIPALITY)
                .map(Shape.Code::composed)
                .filter(name -> entry.county(COUNTY)
                        .map(county -> isOfAnother(county, name))
                        .orElseGet(() -> !entry.has(COUNTY)
                                || entry.text(COUNTY)
                                        .filter(Shape.Code.UNKNOWN::equals)
                                        .isPresent()))
                .isPresent();
        if (wrong) {
            problems.add(() -> problem(entry, "/" + list + "/" + index).orElseThrow());
        }
    }

    private static Problem problem(String pointer, Text what, String name) {
        return Problem.at(pointer + "/" + MUNICIPALITY, what, countyOf(name));
    }

    /** A name that no county has was already refused as such. */
    private static boolean isOfAnother(County county, String name) {
        return !county.municipalities().contains(name) && ALL.contains(name);
    }

    private static Text countyOf(String name) {
        return Arrays.stream(County.values())
                .filter(county -> county.municipalities().contains(name))
                .findFirst()
                .map(county -> Text.of("Ndoshta qarku " + county.code(), "Maybe county " + county.code()))
                .orElseGet(() -> Text.of("Jepni edhe qarkun.", "Give the county too."));
    }
}
