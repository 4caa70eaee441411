package al.nrm.rules.internal.rule;

import al.nrm.casefile.CaseTerms;
import al.nrm.document.CanonicalJson;
import al.nrm.duty.CompetenceTable;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.form.Form;
import al.nrm.inquiry.QuestionBlock;
import al.nrm.law.Correction;
import al.nrm.law.PackEntry;
import al.nrm.law.Parameter;
import al.nrm.privacy.DisclosureTable;
import al.nrm.referral.HistoryRules;
import al.nrm.referral.StepTable;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.rules.pack.RulePack;
import al.nrm.training.CoverageNeed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A pack with the parts that hosts do not see: its rules, and the lines of its files. */
@Value.Immutable
public interface CheckedPack extends RulePack {
    static Builder builder() {
        return new Builder();
    }

    /**
     * The content of a pack.
     *
     * @throws IllegalArgumentException if the library did not make it
     */
    static CheckedPack of(RulePack pack) {
        if (pack instanceof CheckedPack checked) {
            return checked;
        }
        throw new IllegalArgumentException("A rule pack is made by this library alone: read it with ReferralRules.");
    }

    /** By id. */
    List<Rule> rules();

    /**
     * The line of each entry, by file and id, such as {@code sources.yaml#policy}. Known of a pack that was read from its
     * files; makes no difference between two packs.
     */
    @Value.Auxiliary
    Map<String, Rule.Place> places();

    /** Reads {@link #tables()}, which two packs with the same hash have in common. */
    @Value.Auxiliary
    Supplier<PackTables> readTables();

    /** The tables that no decision reads. They are read when one of them is first asked for. */
    @Value.Lazy
    default PackTables tables() {
        return readTables().get();
    }

    /**
     * This pack with other rules.
     *
     * @param other the rules, by id
     * @return a pack whose hash is that of no files, so that its decisions cannot be taken for those of this pack
     */
    @Value.NonAttribute
    default CheckedPack altered(List<Rule> other) {
        return builder().from(this).rules(other).sha256(alteredHash(other)).build();
    }

    /**
     * This pack with one rule changed.
     *
     * @param changed a rule with the id of one of this pack
     * @return a pack whose hash is that of no files, so that its decisions cannot be taken for those of this pack
     */
    @Value.NonAttribute
    default CheckedPack altered(Rule changed) {
        List<Rule> other = rules().stream()
                .map(rule -> rule.id().equals(changed.id()) ? changed : rule)
                .toList();
        return builder().from(this).rules(other).sha256(alteredHash(changed)).build();
    }

    /**
     * This pack with one parameter changed.
     *
     * @param changed a parameter with the id of one of this pack
     * @return a pack whose hash is that of no files, so that its decisions cannot be taken for those of this pack
     */
    @Value.NonAttribute
    default CheckedPack altered(Parameter changed) {
        Map<String, Parameter> other = new HashMap<>(parameters());
        other.put(changed.id(), changed);
        return builder()
                .from(this)
                .parameters(other)
                .sha256(alteredHash(changed))
                .build();
    }

    private String alteredHash(Object part) {
        return CanonicalJson.sha256OfText("altered " + sha256() + " " + part);
    }

    /** The line of an entry of a file; its first line if that is not known. */
    @Value.NonAttribute
    default Rule.Place place(String path, String id) {
        return places().getOrDefault(path + "#" + id, new Rule.Place(path, 1));
    }

    /** Every entry that may cite a source. */
    @Value.NonAttribute
    default Stream<PackEntry> entries() {
        return Stream.<Collection<? extends PackEntry>>of(
                        rules(),
                        parameters().values(),
                        catalogue().indicators(),
                        catalogue().sets(),
                        duties().duties(),
                        duties().safeguards(),
                        List.of(duties().withoutReferral(), calendar(), steps()),
                        disclosure().entries(),
                        disclosure().limits(),
                        steps().steps(),
                        steps().escalations(),
                        coverage(),
                        competence().offices(),
                        competence().bodies())
                .flatMap(Collection::stream);
    }

    /** The codes that its rules may conclude. */
    @Value.Lazy
    default KeyCodes codes() {
        return KeyCodes.of(
                duties().duties().stream().map(DutyDeclaration::action).toList(),
                duties().safeguards().stream().map(SafeguardDeclaration::code).toList());
    }

    @Override
    @Value.NonAttribute
    default Map<String, Correction> corrections() {
        return tables().corrections();
    }

    @Override
    @Value.NonAttribute
    default Map<String, QuestionTemplate> questions() {
        return tables().questions();
    }

    @Override
    @Value.NonAttribute
    default Map<String, Form> forms() {
        return tables().forms();
    }

    @Override
    @Value.NonAttribute
    default DisclosureTable disclosure() {
        return tables().disclosure();
    }

    @Override
    @Value.NonAttribute
    default StepTable steps() {
        return tables().steps();
    }

    @Override
    @Value.NonAttribute
    default List<CoverageNeed> coverage() {
        return tables().coverage();
    }

    @Override
    @Value.NonAttribute
    default CompetenceTable competence() {
        return tables().competence();
    }

    @Override
    @Value.Lazy
    default List<QuestionBlock> blocks() {
        return RulePack.super.blocks();
    }

    @Override
    @Value.Lazy
    default List<String> ruleIds() {
        return rules().stream().map(Rule::id).toList();
    }

    @Override
    @Value.Lazy
    default CaseTerms terms() {
        return CaseTerms.of(catalogue(), inForce());
    }

    @Override
    @Value.Lazy
    default HistoryRules historyRules() {
        return new HistoryRules(
                terms(), steps(), calendar(), parameters(), duties(), disclosure(), sha256 -> Optional.empty());
    }

    /** Builds a {@link CheckedPack}. */
    final class Builder extends ImmutableCheckedPack.Builder {}
}
