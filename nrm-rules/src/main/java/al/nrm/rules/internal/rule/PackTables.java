package al.nrm.rules.internal.rule;

import al.nrm.duty.CompetenceTable;
import al.nrm.form.Form;
import al.nrm.law.Correction;
import al.nrm.privacy.DisclosureTable;
import al.nrm.referral.StepTable;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.rules.pack.RulePack;
import al.nrm.training.CoverageNeed;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** The parts of a {@link RulePack} that no decision reads: those for histories, sharing, training, interviews and forms. */
@Value.Immutable
public interface PackTables {
    static Builder builder() {
        return new Builder();
    }

    /** {@link RulePack#corrections()}. */
    Map<String, Correction> corrections();

    /** {@link RulePack#questions()}. */
    Map<String, QuestionTemplate> questions();

    /** {@link RulePack#forms()}. */
    Map<String, Form> forms();

    /** {@link RulePack#disclosure()}. */
    DisclosureTable disclosure();

    /** {@link RulePack#steps()}. */
    StepTable steps();

    /** {@link RulePack#coverage()}. */
    List<CoverageNeed> coverage();

    /** {@link RulePack#competence()}. */
    CompetenceTable competence();

    /** Builds {@link PackTables}. */
    final class Builder extends ImmutablePackTables.Builder {}
}
