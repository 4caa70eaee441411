package al.nrm.training;

import al.nrm.casefile.Agency;
import al.nrm.text.NearestWord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The group that a training is for: an agency of the mechanism, or a group that is not an agency, such as police units
 * for minors.
 *
 * @param name the code of an agency, or a text
 */
public record Audience(String name) implements Comparable<Audience> {
    /** Police units for minors and domestic violence, which are not a separate agency in a case. */
    public static final Audience POLICE_FOR_MINORS = new Audience("POLICE_FOR_MINORS");

    private static final List<String> CODES = Stream.concat(
                    Arrays.stream(Agency.values()).map(Enum::name), Stream.of(POLICE_FOR_MINORS.name()))
            .toList();
    private static final Pattern CAPITALS = Pattern.compile("[A-Z0-9_]+");

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
     * @return empty if the audience is not an agency
     */
    public Optional<Agency> agency() {
        return Arrays.stream(Agency.values())
                .filter(agency -> agency.name().equals(name))
                .findFirst();
    }

    /**
     * The agency code that a misspelt name probably means: a name that differs from a code in case only, or is in
     * capitals and close to a code. Counts under such a name would be missing for the agency.
     *
     * @return empty if the name is a code, or the name of another group
     */
    public Optional<String> misspelt() {
        if (CODES.contains(name)) {
            return Optional.empty();
        }
        String upper = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        if (CODES.contains(upper)) {
            return Optional.of(upper);
        }
        return CAPITALS.matcher(name).matches() ? NearestWord.to(name, CODES) : Optional.empty();
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
