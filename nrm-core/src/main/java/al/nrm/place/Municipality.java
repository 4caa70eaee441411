package al.nrm.place;

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
}
