package al.nrm.training;

import al.nrm.casefile.Agency;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whom a training is for: an agency of the mechanism, or a group that is no agency of its own, such as police units for
 * minors.
 *
 * @param name the code of an agency, or a text
 */
public record Audience(String name) implements Comparable<Audience> {
    /** Police units for minors and domestic violence, which are no agency of their own in a case. */
    public static final Audience POLICE_FOR_MINORS = new Audience("POLICE_FOR_MINORS");

    /**
     * Checks that it is not blank.
     *
     * @throws IllegalArgumentException if it is
     */
    public Audience {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An audience has a name.");
        }
    }

    /**
     * An agency as an audience.
     *
     * @param agency the agency
     * @return the audience
     */
    public static Audience of(Agency agency) {
        return new Audience(agency.name());
    }

    /**
     * The agency.
     *
     * @return empty where the audience is no agency of its own
     */
    public Optional<Agency> agency() {
        return Arrays.stream(Agency.values())
                .filter(agency -> agency.name().equals(name))
                .findFirst();
    }

    /** Agencies first, in the order of the vocabulary; then by name. */
    @Override
    public int compareTo(Audience other) {
        int byAgency = Integer.compare(place(), other.place());
        return byAgency == 0 ? name.compareTo(other.name) : byAgency;
    }

    private int place() {
        return agency().map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return name;
    }
}
