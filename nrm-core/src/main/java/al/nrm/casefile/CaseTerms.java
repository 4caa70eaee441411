package al.nrm.casefile;

import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.InForce;
import al.nrm.problem.Problem;
import al.nrm.text.NearestWord;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a rule pack demands of a case: indicators of its catalogue, and a day that its law covers. */
@Value.Immutable(builder = false)
public interface CaseTerms {
    static CaseTerms of(IndicatorCatalogue catalogue, InForce inForce) {
        return ImmutableCaseTerms.of(catalogue, inForce);
    }

    @Value.Parameter(order = 1)
    IndicatorCatalogue catalogue();

    /** The days that the pack covers. */
    @Value.Parameter(order = 2)
    InForce inForce();

    /** Everything in a case that does not fit, in the order of the document. */
    @Value.NonAttribute
    default List<Problem> problems(CaseFile file) {
        return CaseRelations.of(file).problems(Optional.of(this));
    }

    /** A day that the law does not cover. */
    @Value.NonAttribute
    default Optional<Problem> day(LocalDate asOf) {
        if (inForce().covers(asOf)) {
            return Optional.empty();
        }
        LocalDate from = inForce().from();
        String untilSq = inForce().to().map(last -> " deri më " + last).orElse("");
        String untilEn = inForce().to().map(last -> " to " + last).orElse("");
        return Optional.of(Problem.at(
                "/asOf",
                Text.of(
                        "Në këtë ditë nuk kishte rregulla: paketa vlen nga " + from + untilSq + ".",
                        "No rule was in force on this day: the pack covers the days from " + from + untilEn + "."),
                Text.of("Rasti duhet të jetë nga kjo periudhë.", "The case must be of these days.")));
    }

    /** An indicator that the catalogue does not know. */
    @Value.NonAttribute
    default Optional<Problem> indicator(int index, String id) {
        if (catalogue().find(id).isPresent()) {
            return Optional.empty();
        }
        String pointer = "/observations/" + index + "/indicator";
        Text what = Text.of(
                "Katalogu i paketës nuk e njeh këtë tregues.", "The pack's catalogue does not know this indicator.");
        return Optional.of(NearestWord.to(id, catalogue().byId().keySet())
                .map(near -> Problem.at(pointer, what, Text.of("Ndoshta " + near, "Maybe " + near)))
                .orElseGet(() -> Problem.at(pointer, what)));
    }
}
