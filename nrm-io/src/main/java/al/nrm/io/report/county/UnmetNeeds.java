package al.nrm.io.report.county;

import al.nrm.casefile.Service;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.ServiceWords;
import al.nrm.place.County;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Needs that no provider can meet, by service and county, as a basis for budgets. For those who work in the mechanism: it
 * shows all counts; what is published goes through suppression.
 *
 * <pre>{@code
 * UnmetNeeds.of(cases).text(TextLanguage.EN); // "Accommodation: 3 of 7 …"
 * }</pre>
 *
 * @param cases the cases that are counted: those in which trafficking is indicated or under assessment
 */
public record UnmetNeeds(List<CountedCase> cases) {
    /** Keeps the cases in which trafficking is indicated or under assessment. */
    public UnmetNeeds {
        cases = cases.stream().filter(CountedCase::isOpen).toList();
    }

    /**
     * The needs of cases.
     *
     * @param cases decided cases
     * @return their needs
     */
    public static UnmetNeeds of(List<CountedCase> cases) {
        return new UnmetNeeds(cases);
    }

    /**
     * In how many cases a service was wanted.
     *
     * @param service the service
     * @param county only cases of this county; empty: all
     * @return the count
     */
    public long wanted(Service service, Optional<County> county) {
        return count(county, one -> one.wanted().contains(service));
    }

    /**
     * In how many cases it was wanted and no provider could give it.
     *
     * @param service the service
     * @param county only cases of this county; empty: all
     * @return the count
     */
    public long unmet(Service service, Optional<County> county) {
        return count(county, one -> one.unmet().contains(service));
    }

    private long count(Optional<County> county, Predicate<CountedCase> counts) {
        return cases.stream()
                .filter(one -> county.isEmpty() || one.county().equals(county))
                .filter(counts)
                .count();
    }

    /**
     * How many of the cases are closed by now; their needs are counted all the same.
     *
     * @return the count; 0 where no histories are known
     */
    public long closed() {
        return cases.stream().filter(CountedCase::closed).count();
    }

    /**
     * The services that were wanted.
     *
     * @return in the order of the vocabulary
     */
    public List<Service> services() {
        return Arrays.stream(Service.values())
                .filter(service -> wanted(service, Optional.empty()) > 0)
                .toList();
    }

    /**
     * The needs as text.
     *
     * @param language the language of the text
     * @return lines; the last one ends with a line feed
     */
    public String text(TextLanguage language) {
        Labels words = Labels.load(UnmetNeeds.class, "county", language);
        Labels codes = Labels.in(language);
        List<String> lines = new ArrayList<>();
        lines.add(words.of("unmet.title", cases.size()));
        lines.add(words.of("confidential.counts"));
        if (closed() > 0) {
            lines.add(words.of("unmet.closed", closed()));
        }
        for (Service service : services()) {
            lines.add("- "
                    + words.of(
                            "unmet.line",
                            ServiceWords.name(service, codes),
                            unmet(service, Optional.empty()),
                            wanted(service, Optional.empty())));
            for (County county : County.values()) {
                long unmet = unmet(service, Optional.of(county));
                if (unmet > 0) {
                    lines.add("    "
                            + words.of(
                                    "unmet.line", county.albanianName(), unmet, wanted(service, Optional.of(county))));
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * The needs as a plain tree.
     *
     * @return counts by service, and by county within it
     */
    public Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("cases", cases.size());
        tree.put("closed", (int) closed());
        Map<String, @Nullable Object> byService = new LinkedHashMap<>();
        for (Service service : services()) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            entry.put("wanted", (int) wanted(service, Optional.empty()));
            entry.put("unmet", (int) unmet(service, Optional.empty()));
            Map<String, @Nullable Object> counties = new LinkedHashMap<>();
            for (County county : County.values()) {
                if (unmet(service, Optional.of(county)) > 0) {
                    counties.put(county.code(), (int) unmet(service, Optional.of(county)));
                }
            }
            entry.put("unmetByCounty", counties);
            byService.put(service.name(), entry);
        }
        tree.put("services", byService);
        return tree;
    }
}
