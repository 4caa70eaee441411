package al.nrm.event;

import al.nrm.casefile.Agency;
import java.util.Optional;

/**
 * The recipient of a referral, a notification or data: an agency of the mechanism, or a provider of the directory.
 * Exactly one of the two is present.
 *
 * @param agency the agency
 * @param provider the id of the provider
 */
public record Recipient(Optional<Agency> agency, Optional<String> provider) implements Comparable<Recipient> {
    /**
     * Checks that exactly one is given.
     *
     * @throws IllegalArgumentException if both or none are present
     */
    public Recipient {
        if (agency.isPresent() == provider.isPresent()) {
            throw new IllegalArgumentException("A recipient is an agency or a provider.");
        }
    }

    /**
     * An agency.
     *
     * @param agency the agency
     * @return the recipient
     */
    public static Recipient agency(Agency agency) {
        return new Recipient(Optional.of(agency), Optional.empty());
    }

    /**
     * A provider.
     *
     * @param id the id of a provider of the directory
     * @return the recipient
     */
    public static Recipient provider(String id) {
        return new Recipient(Optional.empty(), Optional.of(id));
    }

    /** The code of the agency or the id of the provider. */
    @Override
    public String toString() {
        return agency.map(Agency::name).or(() -> provider).orElseThrow();
    }

    /** Orders agencies first, in the order of the vocabulary; then providers by id. */
    @Override
    public int compareTo(Recipient other) {
        if (agency.isPresent() && other.agency.isPresent()) {
            return agency.get().compareTo(other.agency.get());
        }
        if (agency.isPresent() || other.agency.isPresent()) {
            return agency.isPresent() ? -1 : 1;
        }
        return provider.orElseThrow().compareTo(other.provider.orElseThrow());
    }
}
