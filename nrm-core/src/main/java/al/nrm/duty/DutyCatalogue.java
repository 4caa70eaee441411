package al.nrm.duty;

import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The duties and safeguards that a pack declares ({@code duties.yaml}), each in the order of declaration.
 *
 * <pre>{@code
 * DutyCatalogue duties = ReferralRules.bundled().pack().duties();
 * duties.label(DutyAction.NOTIFY_POLICE); // "Tell the anti-trafficking police."
 * }</pre>
 */
public final class DutyCatalogue {
    /** A catalogue without declarations. */
    public static final DutyCatalogue EMPTY = of(List.of(), List.of());

    private final Map<DutyAction, DutyDeclaration> duties = new LinkedHashMap<>();
    private final Map<SafeguardCode, SafeguardDeclaration> safeguards = new LinkedHashMap<>();

    private final WithoutReferral withoutReferral;
    private final boolean abroadByMission;

    private DutyCatalogue(
            Collection<DutyDeclaration> duties,
            Collection<SafeguardDeclaration> safeguards,
            WithoutReferral withoutReferral,
            boolean abroadByMission) {
        this.withoutReferral = withoutReferral;
        this.abroadByMission = abroadByMission;
        for (DutyDeclaration duty : duties) {
            this.duties.put(duty.action(), duty);
        }
        for (SafeguardDeclaration safeguard : safeguards) {
            this.safeguards.put(safeguard.code(), safeguard);
        }
    }

    /**
     * A catalogue with duties and safeguards only.
     *
     * @param duties each code once
     * @param safeguards each code once
     * @return the catalogue
     */
    public static DutyCatalogue of(Collection<DutyDeclaration> duties, Collection<SafeguardDeclaration> safeguards) {
        return of(duties, safeguards, WithoutReferral.NEVER, false);
    }

    /**
     * A catalogue.
     *
     * @param duties each code once
     * @param safeguards each code once
     * @param withoutReferral when a person may only be informed about services
     * @param abroadByMission whether a person found at a mission abroad or by a consulate counts as found abroad where
     *     the case does not say so
     * @return the catalogue
     */
    public static DutyCatalogue of(
            Collection<DutyDeclaration> duties,
            Collection<SafeguardDeclaration> safeguards,
            WithoutReferral withoutReferral,
            boolean abroadByMission) {
        return new DutyCatalogue(duties, safeguards, withoutReferral, abroadByMission);
    }

    /**
     * When a person may only be informed about services.
     *
     * @return the rule
     */
    public WithoutReferral withoutReferral() {
        return withoutReferral;
    }

    /**
     * Whether a person found at a mission abroad counts as found abroad, for the recipient and the place of a duty.
     *
     * @return true: also a person found at a mission abroad or by a consulate, unless the case denies it; false: only
     *     if the case says so
     */
    public boolean abroadByMission() {
        return abroadByMission;
    }

    /**
     * The duties.
     *
     * @return in the order of declaration
     */
    public Collection<DutyDeclaration> duties() {
        return Collections.unmodifiableCollection(duties.values());
    }

    /**
     * The safeguards.
     *
     * @return in the order of declaration
     */
    public Collection<SafeguardDeclaration> safeguards() {
        return Collections.unmodifiableCollection(safeguards.values());
    }

    /**
     * A duty by its code.
     *
     * @param action the code
     * @return empty if it is not declared
     */
    public Optional<DutyDeclaration> duty(DutyAction action) {
        return Optional.ofNullable(duties.get(action));
    }

    /**
     * A safeguard by its code.
     *
     * @param code the code
     * @return empty if it is not declared
     */
    public Optional<SafeguardDeclaration> safeguard(SafeguardCode code) {
        return Optional.ofNullable(safeguards.get(code));
    }

    /**
     * The label of a duty.
     *
     * @param action the code
     * @return the code itself if it is not declared
     */
    public Text label(DutyAction action) {
        return duty(action).map(DutyDeclaration::label).orElseGet(() -> Text.of(action.name(), action.name()));
    }

    /**
     * The label of a safeguard.
     *
     * @param code the code
     * @return the code itself if it is not declared
     */
    public Text label(SafeguardCode code) {
        return safeguard(code).map(SafeguardDeclaration::label).orElseGet(() -> Text.of(code.name(), code.name()));
    }

    /**
     * Whether a duty comes before all other duties, whatever their time limits.
     *
     * @param action the code
     * @return false if it is not declared
     */
    public boolean isFirst(DutyAction action) {
        return duty(action).filter(DutyDeclaration::first).isPresent();
    }

    /**
     * Whether a duty of a decision is of a kind that may name the person to its recipient on some ground.
     *
     * @param duty a duty of a decision
     * @param day the day of the decision
     * @return false if it never may, if it is not declared, or if it never tells or asks this recipient
     */
    public boolean mayName(Duty duty, LocalDate day) {
        return !namingGrounds(duty, day).isEmpty();
    }

    /**
     * The grounds on which a duty of a decision may name the person to its recipient.
     *
     * @param duty a duty of a decision
     * @param day the day of the decision
     * @return none if it never may, if it is not declared, or if it never tells or asks this recipient
     */
    public List<NamingGround> namingGrounds(Duty duty, LocalDate day) {
        return duty(duty.action())
                .flatMap(declared -> declared.on(day))
                .filter(terms -> terms.recipient()
                        .filter(rule -> duty.recipient().filter(rule::mayTell).isPresent())
                        .isPresent())
                .map(DutyTerms::grounds)
                .orElse(List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DutyCatalogue catalogue
                && List.copyOf(catalogue.duties.values()).equals(List.copyOf(duties.values()))
                && List.copyOf(catalogue.safeguards.values()).equals(List.copyOf(safeguards.values()))
                && catalogue.withoutReferral.equals(withoutReferral)
                && catalogue.abroadByMission == abroadByMission;
    }

    @Override
    public int hashCode() {
        return 31 * duties.hashCode() + safeguards.hashCode();
    }

    @Override
    public String toString() {
        return "DutyCatalogue" + duties.keySet() + safeguards.keySet();
    }
}
