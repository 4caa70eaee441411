package al.nrm.privacy;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Service;
import java.util.Arrays;
import java.util.Optional;

/** A kind of recipient of data: an agency of the mechanism, or a provider of a service. */
public sealed interface RecipientKind {
    /** Prefix of the service of a provider in the table. */
    String PROVIDER = "PROVIDER.";

    /**
     * An agency.
     *
     * @param agency the agency
     */
    record OfAgency(Agency agency) implements RecipientKind {
        @Override
        public String toString() {
            return agency.name();
        }
    }

    /**
     * A provider that is asked for a service.
     *
     * @param service the service
     */
    record OfProvider(Service service) implements RecipientKind {
        @Override
        public String toString() {
            return PROVIDER + service.name();
        }
    }

    /**
     * The kind as {@code disclosure.yaml} writes it: the code of an agency, or {@code PROVIDER.} and the code of a service.
     *
     * @param text such as {@code HEALTH} or {@code PROVIDER.ACCOMMODATION}
     * @return empty if there is no such kind
     */
    static Optional<RecipientKind> parse(String text) {
        if (text.startsWith(PROVIDER)) {
            return Arrays.stream(Service.values())
                    .filter(service -> text.equals(PROVIDER + service.name()))
                    .findFirst()
                    .map(OfProvider::new);
        }
        return Arrays.stream(Agency.values())
                .filter(agency -> agency.name().equals(text))
                .findFirst()
                .map(OfAgency::new);
    }
}
