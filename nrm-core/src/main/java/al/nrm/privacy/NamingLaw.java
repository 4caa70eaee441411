package al.nrm.privacy;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.casefile.ValueType;
import al.nrm.decision.Decision;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.Duty;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.NamingGround;
import al.nrm.law.Parameter;
import al.nrm.law.Parameter.DatedValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides whether a duty names the person to its recipient, by the grounds that the pack declares and by the case.
 * Since a decision document may have been written by hand, the case is also checked against its duties and its basis of
 * referral. Conditions that cannot be evaluated from the case are taken from the decision.
 *
 * <pre>{@code
 * NamingLaw law = new NamingLaw(pack.duties(), pack.parameters());
 * law.grounds(duty, decision.referralBasis(), caseFile); // none: the recipient learns no name
 * }</pre>
 *
 * @param duties the duties and safeguards that the pack declares
 * @param parameters the dated values of the pack by id
 */
public record NamingLaw(DutyCatalogue duties, Map<String, Parameter> parameters) {
    private static final String CHILD_BY_DEFAULT = "Derived.childByDefault";
    private static final Map<String, Function<CaseFile, Answer>> ANSWERS = answers();

    /** Copies the parameters, into a map with lookup times independent of the hash codes of the ids. */
    public NamingLaw {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * The grounds on which a duty of a decision names the person to its recipient.
     *
     * @param duty a duty of the decision
     * @param basis the basis of the referral by the decision
     * @param file the case that was decided
     * @return none if the duty does not share the identity, if the pack declares no ground for it and its recipient, or if the
     *     case contradicts every ground
     */
    public Set<DisclosureGround> grounds(Duty duty, ReferralBasis basis, CaseFile file) {
        Set<DisclosureGround> held = EnumSet.noneOf(DisclosureGround.class);
        if (duty.identity().filter(IdentitySharing.SHARED::equals).isPresent() && mayHave(basis, file)) {
            duties.namingGrounds(duty, file.asOf()).stream()
                    .filter(ground -> holds(ground, basis, file))
                    .map(NamingGround::ground)
                    .forEach(held::add);
        }
        return Collections.unmodifiableSet(held);
    }

    private boolean holds(NamingGround ground, ReferralBasis basis, CaseFile file) {
        return ground.basis().contains(basis)
                && ground.needs().stream().allMatch(word -> answer(word, file).orElse(Answer.YES) == Answer.YES)
                && ground.unless().stream().noneMatch(word -> answer(word, file).orElse(Answer.NO) == Answer.YES);
    }

    /**
     * Whether a case can have a basis of referral: the person may be a child, or a danger or an agreement is recorded.
     *
     * @param basis the basis in a decision
     * @param file the case that was decided
     * @return false if the case contradicts it
     */
    public boolean mayHave(ReferralBasis basis, CaseFile file) {
        return switch (basis) {
            case CHILD -> mayBeChild(file);
            case DANGER_TO_LIFE -> file.situation().immediateDanger().isYes();
            case CONSENT -> file.consent().referral().isYes();
            case NONE -> true;
        };
    }

    /** False if the age or, without an established age, the appearance is that of an adult. */
    private boolean mayBeChild(CaseFile file) {
        if (!isChildByDefault(file)) {
            return true;
        }
        boolean adult = majority(file).filter(ages -> ages.isEstablished(file)).isPresent();
        return !adult && !file.person().appearsUnder18().isNo();
    }

    /**
     * Whether a person who is treated as a child is so only because the age is unknown.
     *
     * @param file the case that was decided
     * @return true if no age under majority is given and the person does not appear to be under 18
     */
    public boolean isChildByDefault(CaseFile file) {
        return !isYounger(file) && !file.person().appearsUnder18().isYes();
    }

    /**
     * Whether a person is only presumed to be a child: the age is unknown, or the decision presumes it, and the person
     * does not appear to be under 18.
     *
     * @param decision the decision of the case
     * @param file the case that was decided
     * @return false if the age is known to be under majority, or the person appears to be under 18
     */
    public boolean isChildByPresumption(Decision decision, CaseFile file) {
        return isChildByDefault(file)
                || (decision.safeguards().stream()
                                .anyMatch(safeguard -> safeguard.code().equals(SafeguardCode.PRESUMED_CHILD))
                        && !file.person().appearsUnder18().isYes());
    }

    private boolean isYounger(CaseFile file) {
        return majority(file)
                .filter(ages -> file.years().filter(age -> age < ages.years()).isPresent())
                .isPresent();
    }

    private Optional<AgeOfMajority> majority(CaseFile file) {
        return years(AgeOfMajority.PARAMETER, file)
                .map(years -> new AgeOfMajority(
                        years,
                        years(AgeOfMajority.PARAMETER_OF_ESTIMATES, file)
                                .map(OptionalInt::of)
                                .orElseGet(OptionalInt::empty)));
    }

    private Optional<Integer> years(String parameter, CaseFile file) {
        return Optional.ofNullable(parameters.get(parameter))
                .flatMap(known -> known.on(file.asOf()))
                .map(DatedValue::value)
                .map(Integer::valueOf);
    }

    /** The value of a word of the rule vocabulary in a case; empty if it depends on conclusions. */
    private Optional<Answer> answer(String word, CaseFile file) {
        if (word.equals(CHILD_BY_DEFAULT)) {
            return Optional.of(Answer.of(isChildByDefault(file)));
        }
        return Optional.ofNullable(ANSWERS.get(word)).map(read -> read.apply(file));
    }

    private static Map<String, Function<CaseFile, Answer>> answers() {
        Map<String, Function<CaseFile, Answer>> answers = new HashMap<>();
        for (CaseFact<?> fact : CaseFacts.all()) {
            if (fact.type() instanceof ValueType.OneCode<?> one && one.codes() == Answer.class) {
                String part = fact.part().key();
                String type =
                        part.isEmpty() ? "Case" : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
                answers.put(type + "." + fact.key(), file -> (Answer) Objects.requireNonNull(fact.of(file)));
            }
        }
        answers.put("Person.foreign", file -> file.person().foreign());
        answers.put("Derived.foreign", file -> Answer.of(DerivedFacts.isForeign(file)));
        answers.put("Derived.abroad", file -> Answer.of(DerivedFacts.isAbroad(file)));
        answers.put("Derived.consentInDoubt", file -> Answer.of(DerivedFacts.isConsentInDoubt(file)));
        return Map.copyOf(answers);
    }
}
