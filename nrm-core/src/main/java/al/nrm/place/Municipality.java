package al.nrm.place;

import org.immutables.value.Value;

/** A municipality (bashki) of a county. */
@Value.Immutable(builder = false)
public interface Municipality {
    /**
     * @throws IllegalArgumentException if the county has no municipality of this name
     */
    static Municipality of(County county, String name) {
        return ImmutableMunicipality.of(county, name);
    }

    /** The county it belongs to. */
    @Value.Parameter(order = 1)
    County county();

    /** The Albanian name, as in {@link County#municipalities()}. */
    @Value.Parameter(order = 2)
    String name();

    @Value.Check
    default void check() {
        if (!county().municipalities().contains(name())) {
            throw new IllegalArgumentException(
                    county().code() + " has no such municipality; it has " + county().municipalities());
        }
    }
}
