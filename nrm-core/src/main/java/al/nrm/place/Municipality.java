package al.nrm.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A municipality (bashki) of a county.
 *
 * @param county the county it belongs to
 * @param name the Albanian name, as in {@link County#municipalities()}
 */
public record Municipality(County county, String name) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the county has no municipality of this name
     */
    public Municipality {
        if (!county.municipalities().contains(name)) {
            throw new IllegalArgumentException(
                    county.code() + " has no such municipality; it has " + county.municipalities());
        }
    }

    /**
     * A municipality by its name.
     *
     * @param county the county it belongs to
     * @param name the Albanian name
     * @return the municipality
     * @throws IllegalArgumentException if the county has no municipality of this name
     */
    public static Municipality of(County county, String name) {
        return new Municipality(county, name);
    }

    /**
     * A municipality by its name, which is unique in Albania.
     *
     * @param name the Albanian name
     * @return the municipality; empty if there is none of this name
     */
    public static Optional<Municipality> find(String name) {
        return Arrays.stream(County.values())
                .filter(county -> county.municipalities().contains(name))
                .map(county -> new Municipality(county, name))
                .findFirst();
    }

    /** {@return every municipality, by county} */
    public static List<Municipality> all() {
        return Arrays.stream(County.values())
                .flatMap(county -> county.municipalities().stream().map(name -> new Municipality(county, name)))
                .toList();
    }
}
