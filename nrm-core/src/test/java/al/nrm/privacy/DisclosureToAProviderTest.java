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
import al.nrm.decision.ServicePlan;
import al.nrm.duty.ActorRule;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.fixture.InventedValues;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a provider may learn, and on which ground an agency may know the person. Table and case are invented. */
class DisclosureToAProviderTest {
    private static final Text WORDS = Text.of("Fjalë", "Words");
    private static final InForce SINCE_2026 = InForce.from(LocalDate.of(2026, 1, 1));
    private static final RecipientKind SHELTER = new RecipientKind.OfProvider(Service.ACCOMMODATION);
    private static final DutyCatalogue DECLARED = DutyCatalogue.of(
            List.of(
                    naming(DutyAction.NOTIFY_POLICE, DisclosureGround.CHILD, ReferralBasis.CHILD),
                    naming(
                            DutyAction.CALL_EMERGENCY_SERVICES,
                            DisclosureGround.DANGER_TO_LIFE,
                            ReferralBasis.DANGER_TO_LIFE),
                    naming(DutyAction.NOTIFY_STATE_SOCIAL_SERVICE, DisclosureGround.CONSENT, ReferralBasis.CHILD)),
            List.of(new SafeguardDeclaration(
                    SafeguardCode.PRESUMED_CHILD, WORDS, DataCategory.PERSON, SINCE_2026, List.of())));
    private static final NamingLaw LAW = new NamingLaw(DECLARED, InventedValues.MAJORITY_AT_18);
    private static final DisclosureTable TABLE = new DisclosureTable(
            List.of(
                    row(DisclosureGround.DUTY, DataCategory.NEEDS, List.of()),
                    row(DisclosureGround.CHILD, DataCategory.PERSON, List.of()),
                    row(
                            DisclosureGround.DANGER_TO_LIFE,
                            DataCategory.DANGER,
                            List.of(SafeguardCode.NO_FAMILY_PLACEMENT)),
                    row(DisclosureGround.CONSENT, DataCategory.CONSENT, List.of())),
            List.of());
    private static final CaseFile FILE =
            InventedValues.caseFile().person(Person.builder().age(16).build()).build();
    private static final CaseFile AGREED =
            FILE.with(CaseFacts.CONSENT_TO_REFERRAL, Answer.YES).with(CaseFacts.CONSENT_TO_DATA_SHARING, Answer.YES);

    private static final CaseFile ENDANGERED = AGREED.with(CaseFacts.IMMEDIATE_DANGER, Answer.YES);

    private static DutyDeclaration naming(DutyAction action, DisclosureGround ground, ReferralBasis basis) {
        RecipientRule recipient = new RecipientRule(
                RecipientRule.Kind.NOTICE,
                Agency.ANTI_TRAFFICKING_POLICE,
                Optional.empty(),
                RecipientRule.Itself.FALLS_AWAY,
                Optional.empty(),
                RecipientRule.Where.ALWAYS);
        NamingGround named = new NamingGround(ground, Set.of(basis), List.of(), List.of());
        DutyTerms terms = new DutyTerms(
                SINCE_2026,
                ActorRule.DETECTING,
                Optional.of(recipient),
                Optional.of("naming"),
                List.of(named),
                List.of());
        return new DutyDeclaration(action, WORDS, false, List.of(terms));
    }

    private static DisclosureEntry row(DisclosureGround on, DataCategory learns, List<SafeguardCode> unless) {
        return new DisclosureEntry(
                on.name(),
                WORDS,
                List.of(SHELTER, new RecipientKind.OfAgency(Agency.ANTI_TRAFFICKING_POLICE)),
                List.of(on),
                List.of(learns),
                unless,
                SINCE_2026,
                List.of());
    }

    private static Decision decided(ReferralBasis basis, SafeguardCode... safeguards) {
        Decision.Builder decision =
                InventedValues.decision().referralBasis(basis).addServices(plan(false));
        for (SafeguardCode code : safeguards) {
            decision.addSafeguards(Safeguard.builder().code(code).build());
        }
        return decision.build();
    }

    private static ServicePlan plan(boolean informationOnly) {
        return ServicePlan.builder()
                .service(Service.ACCOMMODATION)
                .informationOnly(informationOnly)
                .unmet(true)
                .build();
    }

    private static Disclosure toShelter(Decision decision, CaseFile file) {
        return Disclosure.ofProvider(decision, file, Service.ACCOMMODATION, LAW, TABLE);
    }

    @ParameterizedTest
    @CsvSource({"CHILD, CHILD, PERSON", "DANGER_TO_LIFE, DANGER_TO_LIFE, DANGER", "CONSENT, CONSENT, CONSENT"})
    void a_provider_knows_the_person_on_the_ground_of_the_referral(
            ReferralBasis basis, DisclosureGround ground, DataCategory learns) {
        Disclosure told = toShelter(decided(basis), basis == ReferralBasis.DANGER_TO_LIFE ? ENDANGERED : AGREED);
        assertThat(told.recipient()).isEqualTo(SHELTER);
        assertThat(told.ground()).isEqualTo(ground);
        assertThat(told.named()).isTrue();
        assertThat(told.categories()).containsExactlyInAnyOrder(DataCategory.NEEDS, learns);
        assertThat(told.duties()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralBasis.class,
            names = {"CONSENT", "NONE"})
    void without_an_agreement_a_provider_learns_only_what_every_request_tells(ReferralBasis basis) {
        Disclosure told = toShelter(decided(basis), FILE);
        assertThat(told.ground()).isEqualTo(DisclosureGround.DUTY);
        assertThat(told.named()).isFalse();
        assertThat(told.categories()).containsExactly(DataCategory.NEEDS);
    }

    @Test
    void without_a_basis_to_refer_an_agreement_to_share_names_no_person() {
        assertThat(toShelter(decided(ReferralBasis.NONE), AGREED).named()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "YES, UNKNOWN", "NO, YES", "UNKNOWN, YES"})
    void the_referral_and_the_sharing_of_data_both_need_a_yes(Answer referral, Answer sharing) {
        CaseFile file =
                FILE.with(CaseFacts.CONSENT_TO_REFERRAL, referral).with(CaseFacts.CONSENT_TO_DATA_SHARING, sharing);
        assertThat(toShelter(decided(ReferralBasis.CONSENT), file).named()).isFalse();
    }

    @Test
    void an_agreement_beside_a_suspected_companion_does_not_count_until_the_person_was_asked_alone() {
        CaseFile beside = AGREED.with(CaseFacts.COMPANION_SUSPECTED, Answer.YES);
        Decision decision = decided(ReferralBasis.CONSENT);
        assertThat(toShelter(decision, beside).named()).isFalse();
        assertThat(toShelter(decision, beside.with(CaseFacts.ASKED_ALONE, Answer.YES))
                        .named())
                .isTrue();
    }

    @Test
    void a_person_only_presumed_to_be_a_child_is_known_by_agreement_in_danger_or_if_they_look_under_age() {
        Decision presumed = decided(ReferralBasis.CHILD, SafeguardCode.PRESUMED_CHILD);
        assertThat(toShelter(presumed, FILE).ground()).isEqualTo(DisclosureGround.DUTY);
        assertThat(toShelter(presumed, FILE).safeguards()).isEmpty();
        assertThat(toShelter(presumed, AGREED).ground()).isEqualTo(DisclosureGround.CONSENT);
        Disclosure looks = toShelter(presumed, FILE.with(CaseFacts.APPEARS_UNDER_18, Answer.YES));
        assertThat(looks.ground()).isEqualTo(DisclosureGround.CHILD);
        assertThat(looks.safeguards()).hasSize(1);
        assertThat(toShelter(presumed, FILE.with(CaseFacts.IMMEDIATE_DANGER, Answer.YES))
                        .ground())
                .isEqualTo(DisclosureGround.CHILD);
    }

    @Test
    void where_the_table_tells_nothing_on_a_ground_the_agreement_of_the_person_is_the_next() {
        Decision withheld = decided(ReferralBasis.DANGER_TO_LIFE, SafeguardCode.NO_FAMILY_PLACEMENT);
        assertThat(toShelter(withheld, FILE).ground()).isEqualTo(DisclosureGround.DUTY);
        assertThat(toShelter(withheld, AGREED).ground()).isEqualTo(DisclosureGround.CONSENT);
    }

    @Test
    void a_service_about_which_the_person_may_only_be_informed_gives_no_name() {
        Decision decision = InventedValues.decision().addServices(plan(true)).build();
        Disclosure told = toShelter(decision, AGREED);
        assertThat(told.named()).isFalse();
        assertThat(told.tells(DataCategory.PERSON)).isFalse();
    }

    @Test
    void a_service_that_is_not_planned_or_another_case_or_day_is_refused() {
        Decision decision = decided(ReferralBasis.CHILD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disclosure.ofProvider(decision, FILE, Service.MEDICAL, LAW, TABLE))
                .withMessageContaining("MEDICAL");
        CaseFile otherCase = CaseFile.builder().from(FILE).id("invented-2").build();
        CaseFile otherDay =
                CaseFile.builder().from(FILE).asOf(LocalDate.of(2026, 3, 3)).build();
        for (CaseFile other : List.of(otherCase, otherDay)) {
            assertThatIllegalArgumentException().isThrownBy(() -> toShelter(decision, other));
        }
    }

    @Test
    void a_basis_that_the_case_contradicts_makes_nobody_known_to_a_provider() {
        CaseFile adult = CaseFacts.AGE.with(FILE, OptionalInt.of(30));
        CaseFile unknown = CaseFacts.AGE.with(FILE, OptionalInt.empty());
        assertThat(toShelter(decided(ReferralBasis.CHILD), adult).named()).isFalse();
        assertThat(toShelter(decided(ReferralBasis.CHILD), unknown).named()).isFalse();
        assertThat(toShelter(decided(ReferralBasis.DANGER_TO_LIFE), adult).named())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD, NOTIFY_POLICE, CHILD",
        "DANGER_TO_LIFE, CALL_EMERGENCY_SERVICES, DANGER_TO_LIFE",
        "CHILD, NOTIFY_STATE_SOCIAL_SERVICE, CONSENT",
        "DANGER_TO_LIFE, NOTIFY_POLICE, DUTY",
        "CHILD, CALL_EMERGENCY_SERVICES, DUTY",
        "CONSENT, NOTIFY_POLICE, DUTY",
        "NONE, NOTIFY_POLICE, DUTY"
    })
    void an_agency_knows_the_person_on_a_ground_that_the_pack_declares_for_the_duty_and_the_basis(
            ReferralBasis basis, String action, DisclosureGround ground) {
        Duty duty = Duty.builder()
                .action(DutyAction.parse(action))
                .actor(Agency.NGO)
                .recipient(Agency.ANTI_TRAFFICKING_POLICE)
                .identity(IdentitySharing.SHARED)
                .build();
        Duty second = Duty.builder()
                .from(duty)
                .action(DutyAction.PLAN_SAFETY)
                .identity(IdentitySharing.WITHHELD)
                .build();
        Decision decision = InventedValues.decision()
                .referralBasis(basis)
                .addDuties(duty, second)
                .build();
        Disclosure named = Disclosure.of(decision, ENDANGERED, Agency.ANTI_TRAFFICKING_POLICE, true, LAW, TABLE);
        assertThat(named.ground()).isEqualTo(ground);
        assertThat(named.duties()).isEqualTo(named.named() ? List.of(duty) : List.of(duty, second));
        Disclosure unnamed = Disclosure.of(decision, ENDANGERED, Agency.ANTI_TRAFFICKING_POLICE, false, LAW, TABLE);
        assertThat(unnamed.duties()).containsExactly(duty, second);
        assertThat(unnamed.categories()).isEqualTo(named.categories());
    }
}
