package al.nrm.document;

import al.nrm.place.County;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.util.Optional;

/** A county and a municipality in the same object of a document. */
final class CountyAndMunicipality {
    static final String COUNTY = "county";
    static final String MUNICIPALITY = "municipality";

    private CountyAndMunicipality() {}

    /**
     * The problem with the municipality of an object, if there is one.
     *
     * @param pointer the pointer of the object
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
     * Adds the problem with the municipality of an entry of a list, if there is one. The problem is created only if it
     * will be listed.
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
        Text hint = countyOf(name)
                .map(county -> Text.of("Ndoshta qarku " + county.code(), "Maybe county " + county.code()))
                .orElseGet(() -> Text.of("Jepni edhe qarkun.", "Give the county too."));
        return Problem.at(pointer + "/" + MUNICIPALITY, what, hint);
    }

    /**
     * Whether the name is that of a municipality of another county; false for unknown names, which were refused
     * already.
     */
    private static boolean isOfAnother(County county, String name) {
        return !county.municipalities().contains(name) && countyOf(name).isPresent();
    }

    private static Optional<County> countyOf(String name) {
        for (County county : County.values()) {
            if (county.municipalities().contains(name)) {
                return Optional.of(county);
            }
        }
        return Optional.empty();
    }
}
