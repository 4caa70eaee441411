package al.nrm.io.report.internal.words;

import al.nrm.casefile.Address;
import al.nrm.casefile.Identity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The identity of a person, as far as the case records it. */
public final class IdentityWords {
    private IdentityWords() {}

    /** What is known, by its key in the case, in the order of the document. */
    public static Map<String, String> of(Identity identity) {
        Map<String, String> known = new LinkedHashMap<>();
        identity.givenName().ifPresent(value -> known.put("givenName", value));
        identity.familyName().ifPresent(value -> known.put("familyName", value));
        identity.fatherName().ifPresent(value -> known.put("fatherName", value));
        identity.personalNumber().ifPresent(value -> known.put("personalNumber", value));
        identity.phone().ifPresent(value -> known.put("phone", value));
        identity.email().ifPresent(value -> known.put("email", value));
        identity.address()
                .map(IdentityWords::inOneLine)
                .filter(line -> !line.isEmpty())
                .ifPresent(value -> known.put("address", value));
        identity.note().ifPresent(value -> known.put("note", value));
        return known;
    }

    private static String inOneLine(Address address) {
        return Stream.of(address.street(), address.postalCode(), address.city(), address.region(), address.country())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
