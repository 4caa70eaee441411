package al.nrm.casefile;

import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.InForce;
import al.nrm.problem.Problem;
import al.nrm.text.NearestWord;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a rule pack requires of a case: indicators of its catalogue, and a day that its law covers.
 *
 * @param catalogue the indicators of the pack
 * @param inForce the days that the pack covers
 */
public record CaseTerms(IndicatorCatalogue catalogue, InForce inForce) {
    /**
     * The terms of a pack.
     *
     * @param catalogue the indicators of the pack
     * @param inForce the days that the pack covers
     * @return the terms
     */
    public static CaseTerms of(IndicatorCatalogue catalogue, InForce inForce) {
        return new CaseTerms(catalogue, inForce);
    }

    /**
     * All problems of a case with these requirements.
     *
     * @param file the case
     * @return the problems in the order of the document; empty if the case fits
     */
    public List<Problem> problems(CaseFile file) {
        return CaseRelations.of(file).problems(Optional.of(this));
    }

    /**
     * The problem with the day of a case, if there is one.
     *
     * @param asOf the day
     * @return a problem if the pack does not cover the day
     */
    public Optional<Problem> day(LocalDate asOf) {
        if (inForce.covers(asOf)) {
            return Optional.empty();
        }
        LocalDate from = inForce.from();
        String untilSq = inForce.to().map(last -> " deri më " + last).orElse("");
        String untilEn = inForce.to().map(last -> " to " + last).orElse("");
        return Optional.of(Problem.at(
                "/asOf",
                Text.of(
                        "Në këtë ditë nuk kishte rregulla: paketa vlen nga " + from + untilSq + ".",
                        "No rule was in force on this day: the pack covers the days from " + from + untilEn + "."),
                Text.of("Rasti duhet të jetë nga kjo periudhë.", "The case must be of these days.")));
    }

    /**
     * The problem with the indicator of an observation, if there is one.
     *
     * @param index the place of the observation in its list, from 0
     * @param id the id of the indicator
     * @param asOf the day of the case, if it is known
     * @return a problem if the indicator is not in the catalogue, or not in force on that day
     */
    public Optional<Problem> indicator(int index, String id, Optional<LocalDate> asOf) {
        Optional<Indicator> known = catalogue.find(id);
        if (known.isPresent()
                && asOf.filter(day -> !known.get().inForce().covers(day)).isEmpty()) {
            return Optional.empty();
        }
        String pointer = "/observations/" + index + "/indicator";
        if (known.isPresent()) {
            return Optional.of(Problem.at(pointer, notOn(known.get().inForce()), otherDay()));
        }
        Text what = Text.of(
                "Katalogu i paketës nuk e njeh këtë tregues.", "The pack's catalogue does not know this indicator.");
        return Optional.of(NearestWord.to(id, catalogue.byId().keySet())
                .map(near -> Problem.at(pointer, what, Text.of("Ndoshta " + near, "Maybe " + near)))
                .orElseGet(() -> Problem.at(pointer, what)));
    }

    private static Text notOn(InForce days) {
        String from = days.from().equals(LocalDate.MIN) ? "" : days.from().toString();
        String sq = (from.isEmpty() ? "" : " nga " + from)
                + days.to().map(last -> " deri më " + last).orElse("");
        String en = (from.isEmpty() ? "" : " from " + from)
                + days.to().map(last -> " to " + last).orElse("");
        return Text.of(
                "Ky tregues nuk vlen në ditën e rastit: ai vlen" + sq + ".",
                "This indicator is no sign on the day of the case: it counts" + en + ".");
    }

    private static Text otherDay() {
        return Text.of("Hiqeni këtë vëzhgim nga rasti.", "Leave this observation out of the case.");
    }
}
