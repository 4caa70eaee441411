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
 * Whom a training is for: an agency of the mechanism, or a group that is no agency of its own, such as police units for
 * minors.
 *
 * @param name the code of an agency, or a text
 */
public record Audience(String name) implements Comparable<Audience> {
    /** Police units for minors and domestic violence, which are no agency of their own in a case. */
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
     * @return empty where the audience is no agency of its own
     */
    public Optional<Agency> agency() {
        return Arrays.stream(Agency.values())
                .filter(agency -> agency.name().equals(name))
                .findFirst();
    }

    /**
     * The code that was probably meant by a name which is none: one in other letters, or in capitals and nearly a code. A
     * group of such a name would never be counted for the agency.
     *
     * @return empty where the name is a code, or the text of a group of its own
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
