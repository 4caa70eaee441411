package al.nrm.casefile;

import al.nrm.problem.Problem;
import al.nrm.problem.ValueBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Size limits of a case: its document can be written and read again with the default limits of documents. */
final class CaseBounds {
    private static final int MOST_OBSERVATIONS = 1_000;
    /**
     * Maximum size of all free texts in bytes: a case document has 1 MiB, of which everything else takes less than a
     * quarter.
     */
    private static final int TEXTS_TOGETHER = 768 * 1024;

    private static final String IDENTITY = "/person/identity";
    private static final String ADDRESS = IDENTITY + "/address";

    private CaseBounds() {}

    static List<Problem> problems(CaseFile file) {
        ValueBounds bounds = new ValueBounds()
                .day("", "asOf", Optional.of(file.asOf()))
                .time("", "recordedAt", file.recordedAt())
                .day("/person", "birthDate", file.person().birthDate())
                .day("/formalIdentification", "on", file.formalIdentification().on())
                .texts(
                        "/person/languages",
                        file.person().languages().stream()
                                .map(language -> language.tag())
                                .toList())
                .entries("/observations", file.observations().size(), MOST_OBSERVATIONS);
        file.person().identity().ifPresent(identity -> identity(identity, bounds));
        List<Observation> observations = new ArrayList<>(file.observations());
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            String pointer = "/observations/" + i;
            bounds.text(pointer, "indicator", observation.indicator())
                    .text(pointer, "note", observation.note())
                    .day(pointer, "on", observation.on());
        }
        return bounds.together(TEXTS_TOGETHER).problems();
    }

    private static void identity(Identity identity, ValueBounds bounds) {
        bounds.text(IDENTITY, "givenName", identity.givenName())
                .text(IDENTITY, "familyName", identity.familyName())
                .text(IDENTITY, "fatherName", identity.fatherName())
                .text(IDENTITY, "personalNumber", identity.personalNumber())
                .text(IDENTITY, "phone", identity.phone())
                .text(IDENTITY, "email", identity.email())
                .text(IDENTITY, "note", identity.note());
        identity.address()
                .ifPresent(address -> bounds.text(ADDRESS, "street", address.street())
                        .text(ADDRESS, "city", address.city())
                        .text(ADDRESS, "region", address.region())
                        .text(ADDRESS, "postalCode", address.postalCode())
                        .text(ADDRESS, "country", address.country()));
    }
}
