package al.nrm.rules.internal.language;

import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.internal.rule.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The definitions of a pack that its rules may name.
 *
 * @param inForce the days of the pack
 * @param sources by id
 * @param parameters by id
 * @param catalogue the indicators
 * @param codes the codes that may be concluded
 */
public record PackSymbols(
        InForce inForce,
        Map<String, Source> sources,
        Map<String, Parameter> parameters,
        IndicatorCatalogue catalogue,
        KeyCodes codes) {
    /** Copies the maps; the copies stay fast for ids with equal hash codes. */
    public PackSymbols {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * A parameter that a rule names.
     *
     * @throws RuleSyntaxException if there is none of this id
     */
    Parameter parameter(String id, Rule.Place place) throws RuleSyntaxException {
        Parameter parameter = parameters.get(id);
        if (parameter == null) {
            throw RuleSyntaxException.unknown(place, "parameter.unknown", id, parameters.keySet(), id);
        }
        return parameter;
    }
}
