package al.nrm.rules.internal.question;

import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.QuestionTemplate;
import java.util.List;
import java.util.Map;

/**
 * What an inquiry reads of a pack on one day.
 *
 * @param rules the rules in force
 * @param evaluation what their conditions mean with the parameters of the day
 * @param catalogue the indicators
 * @param questions how facts are asked for
 */
public record RulesInForce(
        List<Rule> rules,
        Evaluation evaluation,
        IndicatorCatalogue catalogue,
        Map<String, QuestionTemplate> questions) {
    public RulesInForce {
        rules = List.copyOf(rules);
        questions = Map.copyOf(questions);
    }
}
