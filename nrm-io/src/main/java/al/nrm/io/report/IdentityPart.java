package al.nrm.io.report;

import al.nrm.casefile.Address;
import al.nrm.casefile.Identity;
import al.nrm.decision.ReferralBasis;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who the person is, with the warning that goes with it. */
final class IdentityPart {
    private IdentityPart() {}

    static void write(Identity identity, ReportContext telling, Markup html) {
        Labels labels = telling.labels();
        html.open("section", "aria-labelledby", "who", "class", "who");
        html.element("h2", labels.of("page.who"), "id", "who");
        boolean none = telling.decision().referralBasis() == ReferralBasis.NONE;
        html.element("p", labels.of(none ? "page.who.none" : "page.who.some"), "class", "warning");
        html.open("dl", "class", "pairs");
        of(identity).forEach((key, value) -> {
            html.open("div").element("dt", labels.of("identity." + key)).element("dd", value);
            html.close();
        });
        html.close().close();
    }

    /** What is known, by its key in the case, in the order of the document. */
    static Map<String, String> of(Identity identity) {
        Map<String, String> known = new LinkedHashMap<>();
        identity.givenName().ifPresent(value -> known.put("givenName", value));
        identity.familyName().ifPresent(value -> known.put("familyName", value));
        identity.fatherName().ifPresent(value -> known.put("fatherName", value));
        identity.personalNumber().ifPresent(value -> known.put("personalNumber", value));
        identity.phone().ifPresent(value -> known.put("phone", value));
        identity.email().ifPresent(value -> known.put("email", value));
        identity.address()
                .map(IdentityPart::inOneLine)
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
