package al.nrm.rules.pack;

import al.nrm.casefile.CaseTerms;
import al.nrm.form.Form;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A rule pack, read and checked: the law of one mechanism with its history. */
@Value.Immutable
public interface RulePack {
    static Builder builder() {
        return new Builder();
    }

    String id();

    /** Semantic version. */
    String version();

    Text title();

    Text publisher();

    /** The days that it covers. */
    InForce inForce();

    /** Over path and content of every file but scenarios, {@code *.md} and LICENSE. */
    String sha256();

    /** By id. */
    Map<String, Source> sources();

    /** By id. */
    Map<String, Parameter> parameters();

    IndicatorCatalogue catalogue();

    /** By id. */
    List<Rule> rules();

    /**
     * Where entries stand, by file and id, such as {@code sources.yaml#policy}. It is known of a pack that was read from
     * its files, and makes no difference between two packs.
     */
    @Value.Auxiliary
    Map<String, Rule.Place> places();

    /** Where an entry of a file stands; its first line if that is not known. */
    @Value.NonAttribute
    default Rule.Place place(String path, String id) {
        return places().getOrDefault(path + "#" + id, new Rule.Place(path, 1));
    }

    /** How facts are asked for, by their pointer. */
    Map<String, QuestionTemplate> questions();

    /** The layouts of forms by name, such as {@code referral.sq}. */
    Map<String, Form> forms();

    /** What it demands of a case. */
    @Value.Lazy
    default CaseTerms terms() {
        return CaseTerms.of(catalogue(), inForce());
    }

    /** Builds a {@link RulePack}. */
    final class Builder extends ImmutableRulePack.Builder {}
}
