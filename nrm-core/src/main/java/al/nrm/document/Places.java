package al.nrm.document;

import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.util.Arrays;
import java.util.Optional;

/** A county and a municipality that stand beside each other. */
final class Places {
    private Places() {}

    static void check(Part part, String pointer, Problems problems) {
        part.text("municipality").ifPresent(name -> {
            if (!part.has("county")
                    || part.text("county").filter(Shape.Code.UNKNOWN::equals).isPresent()) {
                problems.add(Problem.at(
                        pointer + "/municipality",
                        Text.of("Një bashki pa qarkun e saj.", "A municipality without its county."),
                        countyOf(name)));
            } else {
                part.county("county")
                        .filter(county -> isOfAnother(county, name))
                        .ifPresent(county -> problems.add(Problem.at(
                                pointer + "/municipality",
                                Text.of(
                                        "Qarku " + county.code() + " nuk e ka këtë bashki.",
                                        "County " + county.code() + " does not have this municipality."),
                                countyOf(name))));
            }
        });
    }

    static Optional<Municipality> municipality(Part part) {
        return part.county("county")
                .flatMap(county -> part.text("municipality").map(name -> Municipality.of(county, name)));
    }

    /** A name that no county has was already refused as such. */
    private static boolean isOfAnother(County county, String name) {
        return !county.municipalities().contains(name)
                && Arrays.stream(County.values())
                        .anyMatch(other -> other.municipalities().contains(name));
    }

    private static Text countyOf(String name) {
        return Arrays.stream(County.values())
                .filter(county -> county.municipalities().contains(name))
                .findFirst()
                .map(county -> Text.of("Ndoshta qarku " + county.code(), "Maybe county " + county.code()))
                .orElseGet(() -> Text.of("Jepni edhe qarkun.", "Give the county too."));
    }
}
