package al.nrm.io.report.contact;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A query for an office: its duty or agency, and the place.
 *
 * @param county the county; empty: only offices for the whole country are found
 * @param municipality the municipality, which lies in the county
 * @param duty the duty whose agency is looked for
 * @param agency the agency that is looked for
 * @param at date and clock time in Albania; empty: nothing is claimed about open or closed
 */
public record ContactQuery(
        Optional<County> county,
        Optional<Municipality> municipality,
        Optional<DutyAction> duty,
        Optional<Agency> agency,
        Optional<LocalDateTime> at) {
    /**
     * Checks that the parts agree.
     *
     * @throws IllegalArgumentException if the municipality lies outside the county, or both duty and agency are given
     */
    public ContactQuery {
        if (municipality.isPresent() && !municipality.map(Municipality::county).equals(county)) {
            throw new IllegalArgumentException("The municipality does not lie in the county.");
        }
        if (duty.isPresent() && agency.isPresent()) {
            throw new IllegalArgumentException("Either a duty or an agency is asked about.");
        }
    }
}
