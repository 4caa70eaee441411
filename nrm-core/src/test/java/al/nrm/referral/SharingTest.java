package al.nrm.referral;

import static al.nrm.referral.InventedHistory.NGO;
import static al.nrm.referral.InventedHistory.POLICE;
import static al.nrm.referral.InventedHistory.SHELTER;
import static al.nrm.referral.InventedHistory.UNIT;
import static al.nrm.referral.InventedHistory.advised;
import static al.nrm.referral.InventedHistory.consent;
import static al.nrm.referral.InventedHistory.opened;
import static al.nrm.referral.InventedHistory.option;
import static al.nrm.referral.InventedHistory.referred;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.DataCategory;
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
import al.nrm.decision.Status;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.ConsentGiven;
import al.nrm.event.EventContent.ConsentGiven.ConsentAnswer;
import al.nrm.event.EventContent.ConsentGiven.Purpose;
import al.nrm.event.EventContent.Shared;
import al.nrm.event.Recipient;
import al.nrm.fixture.InventedValues;
import al.nrm.law.InForce;
import al.nrm.privacy.DisclosureTable;
import al.nrm.privacy.RecipientKind;
import al.nrm.privacy.SharingLimit;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who learns what of a case, on which ground, and why not. All cases are invented. */
class SharingTest {
    private static final Duty TOLD_WITH_THE_NAME = duty(Agency.CHILD_PROTECTION_UNIT, IdentitySharing.SHARED);
    private static final Duty TOLD_WITHOUT_THE_NAME = duty(Agency.ANTI_TRAFFICKING_POLICE, IdentitySharing.WITHHELD);

    @Test
    void a_child_is_made_known_only_where_the_last_advice_has_that_basis() {
        Shared shared = shared(UNIT, false, DisclosureGround.CHILD, DataCategory.PERSON);
        assertThat(opened().refusal(1, shared))
                .containsExactly("/2/ground: The last advice does not have the basis CHILD.");
        assertThat(opened().then(
                                1,
                                advised(advice().referralBasis(ReferralBasis.CONSENT)
                                        .build()))
                        .refusal(2, shared))
                .containsExactly("/3/ground: The last advice does not have the basis CHILD.");
        assertThat(opened().then(1, advised(advice().build())).refusal(2, shared))
                .isEmpty();
    }

    @Test
    void the_name_of_a_child_goes_only_to_the_agency_that_a_duty_tells_it() {
        Shared named = shared(UNIT, true, DisclosureGround.CHILD, DataCategory.PERSON);
        assertThat(opened().then(1, advised(advice().build())).refusal(2, named))
                .containsExactly("/3/ground: No duty of the advice gives the name to this recipient.");
        assertThat(opened().then(
                                1,
                                advised(advice().addDuties(TOLD_WITH_THE_NAME).build()))
                        .refusal(2, named))
                .isEmpty();
    }

    @Test
    void a_duty_that_a_decision_makes_up_names_nobody() {
        Map<DutyAction, Set<Agency>> declared = Map.of(
                DutyAction.NOTIFY_CHILD_PROTECTION_UNIT, Set.of(Agency.CHILD_PROTECTION_UNIT),
                DutyAction.NOTIFY_POLICE, Set.of(Agency.CHILD_PROTECTION_UNIT, Agency.ANTI_TRAFFICKING_POLICE));
        for (Agency agency : Agency.values()) {
            for (DutyAction action : DutyAction.bundled()) {
                Duty made = Duty.builder()
                        .action(action)
                        .actor(NGO.agency())
                        .recipient(agency)
                        .identity(IdentitySharing.SHARED)
                        .build();
                InventedHistory told = opened("person", Map.of("age", 16))
                        .then(1, advised(advice().addDuties(made).build()));
                boolean named = declared.getOrDefault(action, Set.of()).contains(agency);
                assertThat(told.refusal(2, shared(Recipient.agency(agency), true, DisclosureGround.CHILD)))
                        .as(action + " " + agency)
                        .hasSize(named ? 0 : 1);
            }
        }
    }

    @Test
    void an_advice_that_the_case_contradicts_opens_no_name() {
        Decision child = advice().addDuties(TOLD_WITH_THE_NAME).build();
        Decision agreed = advice().referralBasis(ReferralBasis.CONSENT)
                .addDuties(TOLD_WITH_THE_NAME)
                .build();
        Map<String, Object> adult = Map.of("age", 30);
        assertThat(opened("person", adult)
                        .then(1, advised(child))
                        .refusal(2, shared(UNIT, false, DisclosureGround.CHILD)))
                .containsExactly("/3/ground: The last advice does not have the basis CHILD.");
        Shared byConsent = shared(UNIT, true, DisclosureGround.CONSENT);
        assertThat(opened("person", adult, "consent", Map.of("dataSharing", "YES"))
                        .then(1, advised(agreed))
                        .refusal(2, byConsent))
                .hasSize(1);
        assertThat(opened("person", adult, "consent", Map.of("referral", "YES", "dataSharing", "YES"))
                        .then(1, advised(agreed))
                        .refusal(2, byConsent))
                .isEmpty();
    }

    @Test
    void a_person_who_is_only_presumed_a_child_is_made_known_to_a_provider_by_consent() {
        Shared shared = shared(SHELTER, true, DisclosureGround.CHILD, DataCategory.NEEDS);
        Decision presumed = advice().addSafeguards(
                        Safeguard.builder().code(SafeguardCode.PRESUMED_CHILD).build())
                .build();
        InventedHistory adultOrChild = opened().then(1, referred("r1", SHELTER)).then(1, advised(presumed));
        assertThat(adultOrChild.refusal(2, shared))
                .containsExactly(
                        "/4/ground: A person who is only presumed to be a child is known to a provider by consent.");
        InventedHistory looksYoung = opened("person", Map.of("appearsUnder18", "YES"))
                .then(1, referred("r1", SHELTER))
                .then(1, advised(presumed));
        assertThat(looksYoung.refusal(2, shared)).isEmpty();
        InventedHistory child = opened("person", Map.of("age", 16))
                .then(1, referred("r1", SHELTER))
                .then(1, advised(advice().build()));
        assertThat(child.refusal(2, shared)).isEmpty();
    }

    @Test
    void danger_to_life_opens_data_to_the_police_and_only_while_it_is_recorded() {
        Shared toPolice = shared(POLICE, true, DisclosureGround.DANGER_TO_LIFE, DataCategory.DANGER);
        Shared toShelter = shared(SHELTER, false, DisclosureGround.DANGER_TO_LIFE, DataCategory.DANGER);
        InventedHistory danger = opened("situation", Map.of("immediateDanger", "YES"));
        assertThat(danger.refusal(1, toPolice)).isEmpty();
        assertThat(danger.refusal(1, toShelter))
                .containsExactly("/2/ground: Danger to life opens data to the police only.");
        assertThat(opened().refusal(1, toPolice)).containsExactly("/2/ground: No immediate danger is recorded.");
    }

    @Test
    void a_duty_gives_data_without_the_name_to_the_recipient_it_tells() {
        Shared shared = shared(POLICE, false, DisclosureGround.DUTY, DataCategory.STATUS);
        assertThat(opened().then(1, advised(advice().build())).refusal(2, shared))
                .containsExactly("/3/ground: No duty of the advice tells or asks this recipient.");
        InventedHistory told = opened().then(
                        1, advised(advice().addDuties(TOLD_WITHOUT_THE_NAME).build()));
        assertThat(told.refusal(2, shared)).isEmpty();
        assertThat(told.refusal(2, shared(POLICE, true, DisclosureGround.DUTY, DataCategory.STATUS)))
                .containsExactly("/3/ground: A duty gives data without the name; the name needs another ground.");
    }

    @Test
    void a_provider_is_told_by_duty_only_while_a_referral_to_it_is_open() {
        Shared shared = shared(SHELTER, false, DisclosureGround.DUTY);
        InventedHistory asked = opened().then(1, referred("r1", SHELTER));
        assertThat(asked.refusal(2, shared)).isEmpty();
        asked.then(2, new EventContent.Answered("r1", false, Optional.empty()));
        assertThat(asked.refusal(3, shared))
                .containsExactly("/4/ground: No duty of the advice tells or asks this recipient.");
    }

    @Test
    void consent_opens_the_name_to_a_provider_with_an_open_referral() {
        Shared named = shared(SHELTER, true, DisclosureGround.CONSENT, DataCategory.PERSON);
        InventedHistory agreed = opened().then(1, consent(Purpose.DATA_SHARING, ConsentAnswer.YES));
        assertThat(agreed.refusal(2, named))
                .containsExactly(
                        "/3/ground: The name is given only to a provider with an open referral or to an agency that a"
                                + " duty tells it.");
        assertThat(agreed.then(2, referred("r1", SHELTER)).refusal(3, named)).isEmpty();
        agreed.then(3, consent(Purpose.DATA_SHARING, ConsentAnswer.WITHDRAWN));
        assertThat(agreed.refusal(4, named))
                .containsExactly("/5/ground: There is no consent to the sharing of data that counts at that moment.");
    }

    @Test
    void the_police_need_the_consent_to_a_report_as_well() {
        Shared shared = shared(POLICE, false, DisclosureGround.CONSENT, DataCategory.PERSON);
        InventedHistory agreed = opened().then(1, consent(Purpose.DATA_SHARING, ConsentAnswer.YES));
        assertThat(agreed.refusal(2, shared))
                .containsExactly("/3/ground: The person has not agreed to a report to the police.");
        agreed.then(2, consent(Purpose.POLICE_REPORT, ConsentAnswer.YES));
        assertThat(agreed.refusal(3, shared)).isEmpty();
    }

    @Test
    void the_limits_of_sharing_are_those_that_the_pack_has_in_force() {
        SharingLimit closed =
                limit("closed", new InForce(InventedHistory.ALWAYS.from(), Optional.of(LocalDate.of(2026, 3, 1))));
        HistoryRules limited = limitedBy(closed, limit("in force", InventedHistory.ALWAYS));
        Shared named = shared(SHELTER, true, DisclosureGround.CONSENT, DataCategory.PERSON);
        assertThat(agreed(limited).refusal(3, named)).containsExactly("/4/ground: in force");
        assertThat(agreed(limited)
                        .then(3, consent(Purpose.FORMAL_IDENTIFICATION, ConsentAnswer.YES))
                        .refusal(4, named))
                .isEmpty();
        assertThat(agreed(limitedBy(closed)).refusal(3, named)).isEmpty();
        Shared inDanger = shared(UNIT, true, DisclosureGround.DANGER_TO_LIFE);
        Object danger = Map.of("immediateDanger", "YES");
        assertThat(InventedHistory.under(limited, "situation", danger).refusal(1, inDanger))
                .isEmpty();
    }

    private static InventedHistory agreed(HistoryRules rules) {
        return InventedHistory.under(rules)
                .then(1, consent(Purpose.DATA_SHARING, ConsentAnswer.YES))
                .then(2, referred("r1", SHELTER));
    }

    /** The shelter needs the consent to formal identification. */
    private static SharingLimit limit(String refusal, InForce days) {
        return new SharingLimit(
                "invented",
                Text.of("e shpikur", "invented"),
                Text.of("e shpikur", refusal),
                List.of(DisclosureGround.CONSENT),
                List.of(),
                List.of(new RecipientKind.OfProvider(Service.ACCOMMODATION)),
                List.of(Purpose.FORMAL_IDENTIFICATION),
                days,
                List.of());
    }

    private static HistoryRules limitedBy(SharingLimit... limits) {
        HistoryRules rules = InventedHistory.RULES;
        return new HistoryRules(
                rules.terms(),
                rules.steps(),
                rules.calendar(),
                rules.parameters(),
                rules.duties(),
                new DisclosureTable(rules.disclosure().entries(), List.of(limits)),
                rules.decisions());
    }

    @Test
    void a_consent_in_the_facts_counts_unless_a_companion_is_suspected() {
        Shared shared = shared(SHELTER, false, DisclosureGround.CONSENT, DataCategory.NEEDS);
        Map<String, Object> yes = Map.of("dataSharing", "YES");
        assertThat(opened("consent", yes).then(1, referred("r1", SHELTER)).refusal(2, shared))
                .isEmpty();
        assertThat(opened("consent", yes, "situation", Map.of("companionSuspected", "YES"))
                        .then(1, referred("r1", SHELTER))
                        .refusal(2, shared))
                .hasSize(1);
    }

    @Test
    void consent_beside_a_suspected_companion_does_not_count() {
        Map<String, Object> watched = Map.of("companionSuspected", "YES");
        InventedHistory beside = opened("situation", watched).then(1, consent(Purpose.REFERRAL, ConsentAnswer.YES));
        assertThat(answer(beside).doubt()).contains(ConsentState.Doubt.BESIDE_SUSPECTED_COMPANION);
        assertThat(answer(beside).agrees()).isFalse();
        assertThat(beside.at(2).caseFile().orElseThrow().consent().referral()).isEqualTo(Answer.UNKNOWN);
        InventedHistory alone =
                opened("situation", watched).then(1, explained(Optional.empty(), Answer.UNKNOWN, Answer.YES));
        assertThat(answer(alone).agrees()).isTrue();
        InventedHistory withdrawn =
                opened("situation", watched).then(1, consent(Purpose.REFERRAL, ConsentAnswer.WITHDRAWN));
        assertThat(answer(withdrawn).doubt()).isEmpty();
        assertThat(answer(withdrawn).isWithdrawn()).isTrue();
        assertThat(answer(alone).isWithdrawn()).isFalse();
    }

    @Test
    void consent_counts_only_in_a_language_that_the_person_speaks_or_through_an_interpreter() {
        assertThat(understood(List.of("rom"), Optional.of("sq"), Answer.UNKNOWN))
                .isFalse();
        assertThat(understood(List.of("rom"), Optional.of("sq"), Answer.YES)).isTrue();
        assertThat(understood(List.of("rom"), Optional.empty(), Answer.UNKNOWN)).isFalse();
        assertThat(understood(List.of("rom", "sq"), Optional.empty(), Answer.UNKNOWN))
                .isTrue();
        assertThat(understood(List.of("sr"), Optional.of("sr-Latn"), Answer.UNKNOWN))
                .isTrue();
        assertThat(understood(List.of(), Optional.of("sq"), Answer.UNKNOWN)).isTrue();
        assertThat(understood(List.of(), Optional.empty(), Answer.UNKNOWN)).isTrue();
    }

    @Test
    void an_answer_towards_all_becomes_a_fact_of_the_case_and_one_towards_a_recipient_does_not() {
        InventedHistory told = opened();
        for (Purpose purpose : Purpose.values()) {
            told.then(1, consent(purpose, ConsentAnswer.YES));
            assertThat(purpose.of(told.at(1).caseFile().orElseThrow().consent()))
                    .isEqualTo(Answer.YES);
            told.then(1, consent(purpose, ConsentAnswer.WITHDRAWN));
            assertThat(purpose.of(told.at(1).caseFile().orElseThrow().consent()))
                    .isEqualTo(Answer.NO);
        }
        ConsentGiven towardsOne = new ConsentGiven(
                Purpose.REFERRAL,
                ConsentAnswer.YES,
                Optional.of(SHELTER),
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN);
        told.then(2, towardsOne);
        assertThat(told.at(2).caseFile().orElseThrow().consent().referral()).isEqualTo(Answer.NO);
        assertThat(told.at(2).consent(Purpose.REFERRAL, SHELTER).orElseThrow().agrees())
                .isTrue();
        assertThat(told.at(2).consent(Purpose.REFERRAL, POLICE).orElseThrow().agrees())
                .isFalse();
        told.then(3, consent(Purpose.REFERRAL, ConsentAnswer.NO));
        assertThat(told.at(3).consent(Purpose.REFERRAL, SHELTER).orElseThrow().agrees())
                .isFalse();
    }

    @Test
    void those_who_learned_something_by_consent_are_told_of_a_withdrawal_and_no_others() {
        InventedHistory told = opened("situation", Map.of("immediateDanger", "YES"))
                .then(1, consent(Purpose.DATA_SHARING, ConsentAnswer.YES))
                .then(1, referred("r1", SHELTER))
                .then(2, shared(POLICE, false, DisclosureGround.DANGER_TO_LIFE, DataCategory.DANGER))
                .then(3, shared(SHELTER, false, DisclosureGround.CONSENT, DataCategory.NEEDS))
                .then(4, shared(SHELTER, false, DisclosureGround.CONSENT, DataCategory.PERSON));
        assertThat(told.at(5).toBeToldOfWithdrawal(Optional.empty())).containsExactly(SHELTER);
        assertThat(told.at(5).toBeToldOfWithdrawal(Optional.of(SHELTER))).containsExactly(SHELTER);
        assertThat(told.at(5).toBeToldOfWithdrawal(Optional.of(POLICE))).isEmpty();
        assertThat(told.at(2).toBeToldOfWithdrawal(Optional.empty())).isEmpty();
        assertThat(told.at(5).shared()).extracting(Sharing::n).containsExactly(4, 5, 6);
    }

    @Test
    void a_recipient_without_a_ground_sees_nothing_and_reads_why() {
        InventedHistory told = full();
        View view = View.of(Recipient.agency(Agency.HEALTH), advice().build(), told.history(), InventedHistory.START);
        assertThat(view.grounds()).isEmpty();
        assertThat(view.caseFile()).isEmpty();
        assertThat(view.status()).isEmpty();
        assertThat(view.places()).isEmpty();
        assertThat(view.withheld()).containsOnlyKeys(DataCategory.values());
        assertThat(view.withheld().get(DataCategory.PERSON))
                .isNotNull()
                .extracting(text -> text.en())
                .isEqualTo("The disclosure table does not give it to this recipient.");
    }

    @Test
    void a_duty_shows_a_case_without_its_name_and_its_id() {
        View view = View.of(
                POLICE,
                advice().addDuties(TOLD_WITHOUT_THE_NAME).build(),
                full().history(),
                InventedHistory.START.plusHours(1));
        assertThat(view.recipient()).contains(new RecipientKind.OfAgency(Agency.ANTI_TRAFFICKING_POLICE));
        assertThat(view.grounds()).containsExactly(DisclosureGround.DUTY);
        assertThat(view.named()).isFalse();
        assertThat(view.status()).contains(Status.POTENTIAL_VICTIM);
        assertThat(view.categories()).containsExactlyInAnyOrder(DataCategory.STATUS, DataCategory.MUNICIPALITY);
        assertThat(view.withheld().get(DataCategory.PERSON))
                .isNotNull()
                .extracting(text -> text.en())
                .isEqualTo("The ground on which the table gives it does not exist at this moment.");
        assertThat(view.caseFile().orElseThrow().id()).isEqualTo("-");
        assertThat(view.caseFile().orElseThrow().person().identity()).isEmpty();
        assertThat(view.caseFile().orElseThrow().detection().municipality()).isPresent();
        assertThat(view.caseFile().orElseThrow().person().age()).isEmpty();
        assertThat(view.caseFile().orElseThrow().observations()).isEmpty();
        assertThat(view.treatAs()).isEmpty();
        assertThat(view.ownDuties()).isEmpty();
        assertThat(view.texts(view.duties(false))).isEmpty();
        assertThat(view).hasToString("View[ANTI_TRAFFICKING_POLICE, named=false, [MUNICIPALITY, STATUS]]");
    }

    @Test
    void a_child_protection_unit_that_a_duty_names_sees_the_child_the_signs_once_and_the_places() {
        View view = View.of(UNIT, childAdvice().build(), full().history(), InventedHistory.START);
        assertThat(view.named()).isTrue();
        assertThat(view.grounds()).containsExactly(DisclosureGround.CHILD, DisclosureGround.DUTY);
        assertThat(view.places())
                .containsExactly(Map.entry(Service.ACCOMMODATION, List.of("invented-shelter", "another-shelter")));
        var file = view.caseFile().orElseThrow();
        assertThat(file.id()).isEqualTo("invented-1");
        assertThat(file.person().age()).hasValue(16);
        assertThat(file.person().identity().orElseThrow().address()).isPresent();
        assertThat(file.person().identity().orElseThrow().note()).isEmpty();
        assertThat(file.detection().municipality()).isPresent();
        assertThat(file.observations()).hasSize(1);
        assertThat(file.observations().get(0).note()).isEmpty();
    }

    @Test
    void a_safeguard_hides_the_places_and_a_provider_never_learns_the_address() {
        Decision hidden = childAdvice()
                .addSafeguards(Safeguard.builder()
                        .code(SafeguardCode.DO_NOT_DISCLOSE_LOCATION)
                        .build())
                .build();
        assertThat(View.of(UNIT, hidden, full().history(), InventedHistory.START)
                        .places())
                .isEmpty();
        InventedHistory told =
                full().then(1, referred("r1", SHELTER)).then(1, consent(Purpose.DATA_SHARING, ConsentAnswer.YES));
        View shelter = View.of(SHELTER, hidden, told.history(), InventedHistory.START.plusHours(1));
        assertThat(shelter.named()).isTrue();
        assertThat(shelter.grounds())
                .containsExactly(DisclosureGround.CHILD, DisclosureGround.CONSENT, DisclosureGround.DUTY);
        assertThat(shelter.caseFile()
                        .orElseThrow()
                        .person()
                        .identity()
                        .orElseThrow()
                        .address())
                .isEmpty();
        assertThat(shelter.caseFile()
                        .orElseThrow()
                        .person()
                        .identity()
                        .orElseThrow()
                        .givenName())
                .contains("Invented");
    }

    @Test
    void advice_made_up_elsewhere_names_the_person_to_no_agency_that_the_pack_does_not_tell() {
        Decision crafted =
                advice().addDuties(duty(Agency.HEALTH, IdentitySharing.SHARED)).build();
        View view = View.of(Recipient.agency(Agency.HEALTH), crafted, full().history(), InventedHistory.START);
        assertThat(view.named()).isFalse();
        assertThat(view.caseFile().orElseThrow().id()).isEqualTo("-");
        assertThat(full().then(1, advised(crafted))
                        .refusal(2, shared(Recipient.agency(Agency.HEALTH), true, DisclosureGround.CHILD)))
                .containsExactly("/3/ground: No duty of the advice gives the name to this recipient.");
    }

    @Test
    void what_is_shared_is_recorded_from_a_view_and_only_what_one_ground_gives_can_be() {
        Decision decision = childAdvice().build();
        InventedHistory told = full().then(1, advised(decision));
        View view = View.of(UNIT, decision, told.history(), InventedHistory.START.plusHours(1));
        Shared shared = view.shared(Set.of(DataCategory.PERSON), true).orElseThrow();
        assertThat(shared).isEqualTo(shared(UNIT, true, DisclosureGround.CHILD, DataCategory.PERSON));
        assertThat(told.refusal(2, shared)).isEmpty();
        assertThat(view.shared(Set.of(DataCategory.HEALTH), false)).isEmpty();
        View police = View.of(POLICE, decision, told.history(), InventedHistory.START.plusHours(1));
        assertThat(police.isEmpty()).isTrue();
        assertThat(police.shared(Set.of(), false)).isEmpty();
    }

    @Test
    void a_provider_that_is_asked_for_nothing_is_no_recipient() {
        View view = View.of(SHELTER, childAdvice().build(), full().history(), InventedHistory.START);
        assertThat(view.recipient()).isEmpty();
        assertThat(view.isEmpty()).isTrue();
        assertThat(view.needs()).isEmpty();
        assertThat(view.duties(true)).isEmpty();
    }

    @Test
    void a_shelter_reads_of_all_needs_once_it_may_know_the_person_and_never_who_else_was_considered() {
        Decision decision = childAdvice()
                .addServices(ServicePlan.builder()
                        .service(Service.MEDICAL)
                        .informationOnly(false)
                        .unmet(true)
                        .build())
                .build();
        InventedHistory told = full().then(1, referred("r1", SHELTER));
        View known = View.of(SHELTER, decision, told.history(), InventedHistory.START.plusHours(1));
        assertThat(known.ground()).isEqualTo(DisclosureGround.CHILD);
        assertThat(known.needs())
                .containsExactly(
                        new View.Need(Service.ACCOMMODATION, false, false), new View.Need(Service.MEDICAL, true, true));
        assertThat(known.places()).isEmpty();
    }

    private static ConsentState answer(InventedHistory told) {
        return told.at(1).consent(Purpose.REFERRAL, SHELTER).orElseThrow();
    }

    private static boolean understood(List<String> languages, Optional<String> explainedIn, Answer interpreter) {
        InventedHistory told = opened("person", Map.of("languages", languages))
                .then(1, explained(explainedIn, interpreter, Answer.UNKNOWN));
        assertThat(answer(told).doubt().filter(doubt -> doubt != ConsentState.Doubt.NO_COMMON_LANGUAGE))
                .isEmpty();
        return answer(told).agrees();
    }

    private static ConsentGiven explained(Optional<String> language, Answer interpreter, Answer alone) {
        return new ConsentGiven(Purpose.REFERRAL, ConsentAnswer.YES, Optional.empty(), language, interpreter, alone);
    }

    private static InventedHistory full() {
        return opened(
                "detection",
                Map.of("agency", "NGO", "county", "AL-03", "municipality", "Elbasan"),
                "person",
                Map.of(
                        "age",
                        16,
                        "identity",
                        Map.of(
                                "givenName",
                                "Invented",
                                "note",
                                "an invented note",
                                "address",
                                Map.of("city", "an invented city"))),
                "observations",
                List.of(
                        Map.of("indicator", "act.recruited", "answer", "YES", "note", "an invented note"),
                        Map.of("indicator", "act.recruited", "answer", "YES", "by", "HOTLINE")));
    }

    private static Decision.Builder childAdvice() {
        return advice().addDuties(TOLD_WITH_THE_NAME)
                .addServices(ServicePlan.builder()
                        .service(Service.ACCOMMODATION)
                        .informationOnly(false)
                        .addOptions(option("invented-shelter", 1), option("another-shelter", 2))
                        .unmet(false)
                        .build());
    }

    private static Decision.Builder advice() {
        return InventedValues.decision();
    }

    private static Duty duty(Agency recipient, IdentitySharing identity) {
        return Duty.builder()
                .action(
                        recipient == Agency.CHILD_PROTECTION_UNIT
                                ? DutyAction.NOTIFY_CHILD_PROTECTION_UNIT
                                : DutyAction.NOTIFY_POLICE)
                .actor(NGO.agency())
                .recipient(recipient)
                .identity(identity)
                .build();
    }

    private static Shared shared(Recipient with, boolean identity, DisclosureGround ground, DataCategory... what) {
        return new Shared(with, Set.of(what), identity, ground);
    }
}
