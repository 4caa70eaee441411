package al.nrm.rules.internal.language;

import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import java.util.Map;

/**
 * What the rest of a pack defines and its rules may name.
 *
 * @param inForce the days of the pack
 * @param sources by id
 * @param parameters by id
 * @param catalogue the indicators
 */
public record PackSymbols(
        InForce inForce, Map<String, Source> sources, Map<String, Parameter> parameters, IndicatorCatalogue catalogue) {
    public PackSymbols {
        sources = Map.copyOf(sources);
        parameters = Map.copyOf(parameters);
    }
}
