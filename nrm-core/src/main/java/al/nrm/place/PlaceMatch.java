package al.nrm.place;

import java.util.List;
import java.util.Optional;

/** The result of looking up the name of a place; see {@link PlaceNames#find(String)}. */
public sealed interface PlaceMatch {
    /**
     * Exactly one place has the name.
     *
     * @param county the county
     * @param municipality the municipality; empty where the name is that of the county itself
     */
    record Found(County county, Optional<Municipality> municipality) implements PlaceMatch {}

    /**
     * No place has the name.
     *
     * @param nearest Albanian names of places with a similar spelling, the most similar first; at most five, may be
     *     empty
     */
    record NotFound(List<String> nearest) implements PlaceMatch {
        /** Copies the list. */
        public NotFound {
            nearest = List.copyOf(nearest);
        }
    }
}
