package al.nrm.io.report.county;

import al.nrm.duty.DutyCatalogue;
import al.nrm.io.report.internal.page.HtmlRenderer;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.law.CitedEntry;
import al.nrm.place.County;
import al.nrm.provider.Directory;
import al.nrm.text.TextLanguage;
import al.nrm.training.Coverage;
import al.nrm.training.CoverageNeed;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The page for the quarterly meeting of a county's committee: tasks open and overdue, needs that cannot be met, places, who
 * is trained, and what changed since the last quarter. It is confidential, says so, and shows all counts; it names no
 * person. What is not known is written as not known.
 *
 * <pre>{@code
 * CountyReport report = new CountyReport(County.FIER, contents);
 * Files.writeString(Path.of("fier.html"), report.html(TextLanguage.SQ));
 * }</pre>
 *
 * @param county the county
 * @param contents what the page is made from
 */
public record CountyReport(County county, Contents contents) {
    /**
     * What a page is made from.
     *
     * @param cases the decided cases, of all counties; empty: the last advice of the histories is counted
     * @param followed the cases of histories, of all counties; empty where no histories were given
     * @param duties the duties of the pack, which name the tasks
     * @param directory offices and providers
     * @param coverage who is trained, on the day of the page
     * @param needs who must be trained for each stage
     * @param since the day after which something counts as changed
     * @param freshPlaces how long a count of free places is believed
     */
    public record Contents(
            Optional<List<CountedCase>> cases,
            Optional<List<FollowedCase>> followed,
            DutyCatalogue duties,
            Directory directory,
            Coverage coverage,
            List<CoverageNeed> needs,
            LocalDate since,
            Period freshPlaces) {
        /** Copies the lists; needs that are not in force on the day are left out. */
        public Contents {
            cases = cases.map(List::copyOf);
            followed = followed.map(List::copyOf);
            LocalDate day = coverage.day();
            needs = CitedEntry.on(needs, day);
        }

        /** Whether a day counts as changed. */
        boolean isNew(LocalDate date) {
            return date.isAfter(since) && !date.isAfter(coverage.day());
        }

        /** The cases that are counted; empty where nothing was given. */
        Optional<List<CountedCase>> counted() {
            return cases.or(() -> followed.map(
                    all -> all.stream().flatMap(one -> one.counted().stream()).toList()));
        }
    }

    /**
     * The page.
     *
     * @param language the language of the page
     * @return one HTML page without scripts, two sheets of A4 when printed
     */
    public String html(TextLanguage language) {
        return HtmlRenderer.sheet(
                new CountyPage(this, language).report(), WebPage.style(CountyReport.class, "county.css"), language);
    }

    /**
     * The day by which the last quarter ended.
     *
     * @param day a day
     * @return the last day of the quarter before
     */
    public static LocalDate lastQuarter(LocalDate day) {
        int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
        return LocalDate.of(day.getYear(), first, 1).minusDays(1);
    }
}
