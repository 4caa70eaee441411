package al.nrm.io.report;

import al.nrm.duty.DutyCatalogue;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.inquiry.QuestionBlock;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureTable;
import al.nrm.privacy.NamingLaw;
import al.nrm.provider.Directory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names behind the ids in a decision: the texts cited, the parameters read, the indicators asked, the providers and
 * offices. An id that is not found here is shown as it is.
 *
 * @param sources the pack's sources by id
 * @param parameters the pack's parameters by id
 * @param catalogue the pack's indicators
 * @param directory the directory that was searched
 * @param duties the duties and safeguards that the pack declares, with their labels
 * @param disclosure what the pack lets recipients learn
 * @param blocks the themes of the interview, by which the signs of a blank form are grouped; none: by dimension
 */
public record ReferenceData(
        Map<String, Source> sources,
        Map<String, Parameter> parameters,
        IndicatorCatalogue catalogue,
        Directory directory,
        DutyCatalogue duties,
        DisclosureTable disclosure,
        List<QuestionBlock> blocks) {
    /** Knows nothing: every id is shown as it is. */
    public static final ReferenceData EMPTY = new ReferenceData(
            Map.of(),
            Map.of(),
            IndicatorCatalogue.of(List.of()),
            Directory.EMPTY,
            DutyCatalogue.EMPTY,
            DisclosureTable.EMPTY);

    public ReferenceData {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        blocks = List.copyOf(blocks);
    }

    /**
     * Reference data without themes of the interview.
     *
     * @param sources the pack's sources by id
     * @param parameters the pack's parameters by id
     * @param catalogue the pack's indicators
     * @param directory the directory that was searched
     * @param duties the duties and safeguards that the pack declares, with their labels
     * @param disclosure what the pack lets recipients learn
     */
    public ReferenceData(
            Map<String, Source> sources,
            Map<String, Parameter> parameters,
            IndicatorCatalogue catalogue,
            Directory directory,
            DutyCatalogue duties,
            DisclosureTable disclosure) {
        this(sources, parameters, catalogue, directory, duties, disclosure, List.of());
    }

    /**
     * When duties name the person, by the pack.
     *
     * @return its duties and parameters
     */
    public NamingLaw naming() {
        return new NamingLaw(duties, parameters);
    }

    /**
     * The same with another directory.
     *
     * @param other the directory that was searched
     * @return the reference data
     */
    public ReferenceData with(Directory other) {
        return new ReferenceData(sources, parameters, catalogue, other, duties, disclosure, blocks);
    }
}
