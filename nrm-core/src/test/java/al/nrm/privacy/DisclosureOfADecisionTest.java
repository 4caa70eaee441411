package al.nrm.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Person;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.ActorRule;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.duty.WithoutReferral;
import al.nrm.fixture.InventedValues;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is not listed in the table is withheld; a name needs a ground as well. The table and the case are invented. */
class DisclosureOfADecisionTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final InForce IN_FORCE = InForce.from(SINCE);
    private static final RecipientKind POLICE = new RecipientKind.OfAgency(Agency.ANTI_TRAFFICKING_POLICE);
    private static final DutyCatalogue DECLARED = DutyCatalogue.of(
            List.of(
                    declared(
                            DutyAction.NOTIFY_POLICE,
                            Agency.ANTI_TRAFFICKING_POLICE,
                            List.of(new NamingGround(
                                    DisclosureGround.CHILD, Set.of(ReferralBasis.CHILD), List.of(), List.of()))),
                    declared(DutyAction.NOTIFY_LABOUR_INSPECTORATE, Agency.LABOUR_INSPECTORATE, List.of())),
            List.of(
                    safeguard(SafeguardCode.PRESUMED_CHILD, DataCategory.PERSON),
                    safeguard(SafeguardCode.NO_REMOVAL, DataCategory.ORIGIN)));
    private static final DisclosureTable TABLE = new DisclosureTable(
            List.of(
                    entry("duty", List.of(DisclosureGround.DUTY), List.of(DataCategory.STATUS), List.of()),
                    entry(
                            "child",
                            List.of(DisclosureGround.CHILD),
                            List.of(DataCategory.PERSON, DataCategory.SIGNS),
                            List.of()),
                    entry(
                            "places",
                            List.of(DisclosureGround.CHILD),
                            List.of(DataCategory.PLACES),
                            List.of(SafeguardCode.DO_NOT_DISCLOSE_LOCATION))),
            List.of());

    private static final NamingLaw LAW = new NamingLaw(DECLARED, InventedValues.MAJORITY_AT_18);
    private static final CaseFile CHILD =
            InventedValues.caseFile().person(Person.builder().age(16).build()).build();

    private static DutyDeclaration declared(DutyAction action, Agency told, List<NamingGround> grounds) {
        RecipientRule recipient = new RecipientRule(
                RecipientRule.Kind.NOTICE,
                told,
                Optional.of(Agency.RESPONSIBLE_AUTHORITY),
                RecipientRule.Itself.OTHER_AGENCY,
                Optional.of(Agency.PROSECUTION),
                RecipientRule.Where.ALWAYS);
        DutyTerms terms = new DutyTerms(
                IN_FORCE, ActorRule.DETECTING, Optional.of(recipient), Optional.empty(), grounds, List.of());
        return new DutyDeclaration(action, Text.of("Detyrë", "A duty"), false, List.of(terms));
    }

    private static SafeguardDeclaration safeguard(SafeguardCode code, DataCategory reveals) {
        return new SafeguardDeclaration(code, Text.of("Masë", "A safeguard"), reveals, IN_FORCE, List.of());
    }

    private static DisclosureEntry entry(
            String id, List<DisclosureGround> on, List<DataCategory> learns, List<SafeguardCode> unless) {
        return new DisclosureEntry(
                id, Text.of("Rresht", "A row"), List.of(POLICE), on, learns, unless, IN_FORCE, List.of());
    }

    private static Duty told(DutyAction action, Agency recipient, IdentitySharing identity) {
        return Duty.builder()
                .action(action)
                .actor(Agency.NGO)
                .recipient(recipient)
                .identity(identity)
                .build();
    }

    private static Safeguard safeguard(SafeguardCode code) {
        return Safeguard.builder().code(code).build();
    }

    private static Decision.Builder naming() {
        return InventedValues.decision()
                .addDuties(told(DutyAction.NOTIFY_POLICE, Agency.ANTI_TRAFFICKING_POLICE, IdentitySharing.SHARED));
    }

    private static Disclosure police(Decision decision, boolean naming) {
        return Disclosure.of(decision, CHILD, Agency.ANTI_TRAFFICKING_POLICE, naming, LAW, TABLE);
    }

    @Test
    void a_named_child_is_told_of_by_the_rows_of_the_ground_and_of_the_duty() {
        Disclosure disclosure = police(naming().build(), true);
        assertThat(disclosure.named()).isTrue();
        assertThat(disclosure.categories())
                .containsExactlyInAnyOrder(
                        DataCategory.STATUS, DataCategory.PERSON, DataCategory.SIGNS, DataCategory.PLACES);
        assertThat(disclosure.tells(DataCategory.HEALTH)).isFalse();
        assertThat(disclosure.tells(DataCategory.SIGNS)).isTrue();
    }

    @Test
    void without_a_ground_for_the_name_only_the_duty_tells() {
        Decision withheld = InventedValues.decision()
                .addDuties(told(DutyAction.NOTIFY_POLICE, Agency.ANTI_TRAFFICKING_POLICE, IdentitySharing.WITHHELD))
                .build();
        assertThat(police(withheld, true).named()).isFalse();
        assertThat(police(withheld, true).categories()).containsExactly(DataCategory.STATUS);
    }

    @Test
    void a_duty_for_which_the_pack_declares_no_ground_never_names() {
        Decision crafted = InventedValues.decision()
                .addDuties(told(
                        DutyAction.NOTIFY_LABOUR_INSPECTORATE, Agency.ANTI_TRAFFICKING_POLICE, IdentitySharing.SHARED))
                .build();
        assertThat(police(crafted, true).named()).isFalse();
    }

    @Test
    void a_duty_names_the_person_only_to_an_agency_that_its_declaration_tells() {
        Set<Agency> named = EnumSet.noneOf(Agency.class);
        for (Agency recipient : Agency.values()) {
            Decision crafted = InventedValues.decision()
                    .addDuties(told(DutyAction.NOTIFY_POLICE, recipient, IdentitySharing.SHARED))
                    .build();
            if (Disclosure.of(crafted, CHILD, recipient, true, LAW, TABLE).named()) {
                named.add(recipient);
            }
        }
        assertThat(named)
                .containsExactlyInAnyOrder(
                        Agency.ANTI_TRAFFICKING_POLICE, Agency.RESPONSIBLE_AUTHORITY, Agency.PROSECUTION);
    }

    @Test
    void a_decision_that_the_case_contradicts_names_nobody() {
        Decision decision = naming().build();
        CaseFile adult = CaseFacts.AGE.with(CHILD, OptionalInt.of(30));
        assertThat(told(decision, adult).named()).isFalse();
        assertThat(told(decision, CaseFacts.APPEARS_UNDER_18.with(adult, Answer.YES))
                        .named())
                .isTrue();
        CaseFile unknown = CaseFacts.AGE.with(CHILD, OptionalInt.empty());
        assertThat(told(decision, unknown).named()).isTrue();
        assertThat(told(decision, CaseFacts.APPEARS_UNDER_18.with(unknown, Answer.NO))
                        .named())
                .isFalse();
    }

    @Test
    void a_decision_about_another_case_or_day_tells_nothing() {
        CaseFile other = CaseFile.builder().from(CHILD).id("invented-2").build();
        CaseFile later =
                CaseFile.builder().from(CHILD).asOf(LocalDate.of(2026, 3, 3)).build();
        for (CaseFile file : List.of(other, later)) {
            assertThatIllegalArgumentException().isThrownBy(() -> told(naming().build(), file));
        }
    }

    private static Disclosure told(Decision decision, CaseFile file) {
        return Disclosure.of(decision, file, Agency.ANTI_TRAFFICKING_POLICE, true, LAW, TABLE);
    }

    @Test
    void a_safeguard_withholds_what_its_row_says_and_goes_only_to_those_who_may_know_its_ground() {
        Disclosure disclosure = police(
                naming().addSafeguards(safeguard(SafeguardCode.DO_NOT_DISCLOSE_LOCATION))
                        .addSafeguards(safeguard(SafeguardCode.PRESUMED_CHILD))
                        .addSafeguards(safeguard(SafeguardCode.NO_REMOVAL))
                        .build(),
                false);
        assertThat(disclosure.tells(DataCategory.PLACES)).isFalse();
        assertThat(disclosure.safeguards()).extracting(Safeguard::code).containsExactly(SafeguardCode.PRESUMED_CHILD);
    }

    @Test
    void before_the_rows_are_law_nothing_is_told() {
        LocalDate day = LocalDate.of(2025, 12, 31);
        Disclosure early = Disclosure.of(
                naming().asOf(day).build(),
                CaseFile.builder().from(CHILD).asOf(day).build(),
                Agency.ANTI_TRAFFICKING_POLICE,
                true,
                LAW,
                TABLE);
        assertThat(early.named()).isFalse();
        assertThat(early.categories()).isEmpty();
    }

    @Test
    void an_agency_that_no_duty_tells_learns_nothing() {
        assertThat(Disclosure.recipients(naming().build())).containsExactly(Agency.ANTI_TRAFFICKING_POLICE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disclosure.of(naming().build(), CHILD, Agency.HEALTH, false, LAW, TABLE));
    }

    @Test
    void recipients_are_agencies_and_providers_of_a_service() {
        assertThat(RecipientKind.parse("HEALTH")).contains(new RecipientKind.OfAgency(Agency.HEALTH));
        assertThat(RecipientKind.parse("PROVIDER.MEDICAL")).contains(new RecipientKind.OfProvider(Service.MEDICAL));
        assertThat(RecipientKind.parse("PROVIDER.NONE")).isEmpty();
        assertThat(RecipientKind.parse("NOBODY")).isEmpty();
        assertThat(new RecipientKind.OfProvider(Service.MEDICAL)).hasToString("PROVIDER.MEDICAL");
        assertThat(POLICE).hasToString("ANTI_TRAFFICKING_POLICE");
    }

    @Test
    void a_catalogue_of_duties_is_a_value_and_names_what_it_does_not_know_by_its_code() {
        DutyCatalogue same = DutyCatalogue.of(DECLARED.duties(), DECLARED.safeguards());
        assertThat(same).isEqualTo(DECLARED).hasSameHashCodeAs(DECLARED).isNotEqualTo(DutyCatalogue.EMPTY);
        assertThat(DECLARED.toString()).contains("NOTIFY_POLICE");
        assertThat(DECLARED.label(DutyAction.NOTIFY_POLICE).en()).isEqualTo("A duty");
        assertThat(DECLARED.label(DutyAction.ASSESS_RISK).en()).isEqualTo("ASSESS_RISK");
        assertThat(DECLARED.label(SafeguardCode.PRESUMED_CHILD).en()).isEqualTo("A safeguard");
        assertThat(DECLARED.label(SafeguardCode.EQUAL_SERVICES).en()).isEqualTo("EQUAL_SERVICES");
        assertThat(DECLARED.isFirst(DutyAction.NOTIFY_POLICE)).isFalse();
        assertThat(DECLARED.withoutReferral()).isEqualTo(WithoutReferral.NEVER);
        assertThat(DECLARED.abroadByMission()).isFalse();
    }

    @Test
    void without_a_basis_services_are_for_information_and_a_refusal_counts_only_where_the_pack_says() {
        Map<Service, List<String>> given = new EnumMap<>(Service.class);
        given.put(Service.MEDICAL, List.of("/situation/medicalEmergency"));
        WithoutReferral rule =
                new WithoutReferral(Set.of(ReferralBasis.NONE), Set.of(ReferralBasis.DANGER_TO_LIFE), given, List.of());
        assertThat(rule.holds(ReferralBasis.NONE, Answer.UNKNOWN)).isTrue();
        assertThat(rule.holds(ReferralBasis.DANGER_TO_LIFE, Answer.NO)).isTrue();
        assertThat(rule.holds(ReferralBasis.DANGER_TO_LIFE, Answer.UNKNOWN)).isFalse();
        assertThat(rule.holds(ReferralBasis.CHILD, Answer.NO)).isFalse();
        assertThat(rule.given()).containsOnlyKeys(Service.MEDICAL);
    }
}
