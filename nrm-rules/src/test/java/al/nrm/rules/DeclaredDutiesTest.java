package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Situation;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Question;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.fixture.InventedValues;
import al.nrm.place.Country;
import al.nrm.privacy.SharingLimit;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.internal.rule.RuleTexts;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties and safeguards that a pack declares: new ones, other ones, and none. All cases are invented. */
class DeclaredDutiesTest {
    private static final String NEW_CODES = """

            rule "trial.embassy"
              @sq("Provë: njoftohet konsullata.")
              @en("A trial: the consulate is told.")
              @cite("policy")
              @inForce("2005-07-18..")
              @policy
            when
              Case( open == Answer.YES )
            then
              conclude.duty( Duty.CALL_THE_EMBASSY );
              conclude.duty( Duty.CALL_A_TRANSLATOR );
              conclude.safeguard( Safeguard.KEEP_THE_PHONE );
            end
            """;
    private static final String NEW_DUTIES = """
              CALL_THE_EMBASSY:
                label: { sq: "Njoftoni konsullatën.", en: "Tell the consulate." }
                terms:
                  - { from: 2005-07-18, actor: DETECTING, tells: CONSULATE, naming: helpers, cite: "policy" }
              CALL_A_TRANSLATOR:
                label: { sq: "Thirrni një përkthyes.", en: "Call a translator." }
                terms:
                  - { from: 2005-07-18, actor: MUNICIPALITY, cite: "policy" }

            safeguards:
              KEEP_THE_PHONE:
                label: { sq: "Telefoni i lihet personit.", en: "The person keeps the phone." }
                reveals: PERSON
                inForce: { from: 2005-07-18 }
                cite: "policy"
            """;

    private static Pack withNewCodes() {
        return Pack.bundled()
                .edited("duties.yaml", text -> text.replace("\nsafeguards:\n", NEW_DUTIES))
                .adding("criteria/labour.drl", NEW_CODES);
    }

    private static Pack replacing(String before, String after) {
        return Pack.bundled().replacing("duties.yaml", before, after);
    }

    private static CaseFile.Builder child(Agency found) {
        return caseOf(found, Person.builder().age(9).build());
    }

    private static CaseFile.Builder adult(Agency found) {
        return caseOf(found, Person.builder().age(30).build());
    }

    private static CaseFile.Builder caseOf(Agency found, Person person) {
        return InventedValues.caseFile()
                .detection(Detection.builder().agency(found).build())
                .person(person)
                .addObservations(
                        Observation.of("act.recruited", Answer.YES),
                        Observation.of("dr.wages-or-earnings", Answer.YES),
                        Observation.of("pu.forced-begging", Answer.YES));
    }

    private static Optional<Duty> duty(Decision decision, DutyAction action) {
        return decision.duties().stream()
                .filter(duty -> duty.action().equals(action))
                .findFirst();
    }

    private static Duty theDuty(Decision decision, DutyAction action) {
        return duty(decision, action).orElseThrow();
    }

    @Test
    void an_expert_adds_a_duty_and_a_safeguard_without_java() {
        ReferralRules rules = withNewCodes().load();
        Decision decision = rules.decide(child(Agency.NGO).build());
        DutyAction embassy = DutyAction.parse("CALL_THE_EMBASSY");
        Duty told = theDuty(decision, embassy);
        assertThat(told.actor()).isEqualTo(Agency.NGO);
        assertThat(told.recipient()).contains(Agency.CONSULATE);
        assertThat(told.identity()).contains(IdentitySharing.SHARED);
        assertThat(theDuty(decision, DutyAction.parse("CALL_A_TRANSLATOR")).actor())
                .isEqualTo(Agency.MUNICIPALITY);
        assertThat(rules.pack().duties().label(embassy))
                .isEqualTo(Text.of("Njoftoni konsullatën.", "Tell the consulate."));
        assertThat(decision.safeguards())
                .extracting(safeguard -> safeguard.code().name())
                .contains("KEEP_THE_PHONE");
        assertThat(decision.reasons().stream()
                        .filter(reason -> reason.rule().equals("trial.embassy"))
                        .flatMap(reason -> reason.concludes().stream()))
                .containsExactly("duties=CALL_THE_EMBASSY", "duties=CALL_A_TRANSLATOR", "safeguards=KEEP_THE_PHONE");
        assertThat(duty(rules.decide(child(Agency.CONSULATE).build()), embassy)).isEmpty();
    }

    @Test
    void new_duties_come_after_the_bundled_ones_in_the_order_of_the_pack() {
        Decision decision = withNewCodes().load().decide(child(Agency.NGO).build());
        assertThat(decision.duties().stream()
                        .filter(duty -> duty.due().isEmpty())
                        .map(duty -> duty.action().name()))
                .endsWith("CALL_THE_EMBASSY", "CALL_A_TRANSLATOR");
    }

    @Test
    void why_not_and_questions_know_new_duties() {
        ReferralRules rules = withNewCodes().load();
        CaseFile nothing = InventedValues.caseFile()
                .person(Person.builder().age(30).build())
                .build();
        assertThat(rules.whyNot(nothing, "duties", "CALL_THE_EMBASSY").wouldHold())
                .isNotEmpty();
        assertThat(rules.whyNot(nothing, "safeguards", "KEEP_THE_PHONE").rules())
                .extracting(rule -> rule.rule())
                .containsExactly("trial.embassy");
    }

    @Test
    void a_code_that_the_pack_does_not_declare_is_refused_with_the_nearest() {
        RulePackException refusal = catchThrowableOfType(
                RulePackException.class,
                () -> Pack.bundled()
                        .replacing(
                                "criteria/labour.drl",
                                "Duty.NOTIFY_LABOUR_INSPECTORATE",
                                "Duty.NOTIFY_LABOUR_INSPECTORAT")
                        .load());
        assertThat(refusal.problems().get(0).render(TextLanguage.EN))
                .startsWith("criteria/labour.drl:22: The code \"NOTIFY_LABOUR_INSPECTORAT\" is not known of Duty")
                .endsWith("Maybe \"Duty.NOTIFY_LABOUR_INSPECTORATE\"");
    }

    @Test
    void a_duty_that_is_not_declared_on_all_days_of_its_rule_is_refused() {
        RulePackException refusal = catchThrowableOfType(
                RulePackException.class,
                () -> Pack.bundled()
                        .edited(
                                "duties.yaml",
                                text -> text.replaceFirst(
                                        "(?s)(  SEPARATE_FROM_COMPANION:\n.*?from: 2005-07-18\n)",
                                        "$1        to: 2020-12-31\n"))
                        .load());
        assertThat(refusal.problems())
                .extracting(problem -> problem.render(TextLanguage.EN))
                .containsExactly(
                        "criteria/child.drl:105: The rule \"companion.suspected\" concludes SEPARATE_FROM_COMPANION, but"
                                + " duties.yaml does not have it on 2021-01-01: The days in duties.yaml must cover those of the rule.");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, BORDER_POLICE", "2020-01-01, NGO"})
    void who_acts_is_said_by_the_version_of_the_day(LocalDate day, Agency actor) {
        ReferralRules rules = Pack.bundled()
                .edited(
                        "duties.yaml",
                        text -> text.replaceFirst("(?s)(  SUSPEND_REMOVAL:\n.*?      - from: 2005-07-18\n)", """
                                $1        to: 2019-12-31
                                        actor: BORDER_POLICE
                                        cite: "policy"
                                      - from: 2020-01-01
                                """))
                .load();
        CaseFile foreign = caseOf(
                        Agency.NGO,
                        Person.builder()
                                .age(30)
                                .addNationalities(Country.of("MK"))
                                .build())
                .asOf(day)
                .build();
        assertThat(theDuty(rules.decide(foreign), DutyAction.SUSPEND_REMOVAL).actor())
                .isEqualTo(actor);
    }

    @Test
    void an_agency_acts_only_if_it_found_the_person_or_is_told_of_them_by_name() {
        ReferralRules rules = ReferralRules.bundled();
        CaseFile agrees = adult(Agency.NGO)
                .consent(Consent.builder()
                        .referral(Answer.YES)
                        .dataSharing(Answer.YES)
                        .build())
                .build();
        CaseFile silent = adult(Agency.NGO)
                .consent(Consent.builder().referral(Answer.YES).build())
                .build();
        assertThat(theDuty(rules.decide(agrees), DutyAction.ASSESS_RISK).actor())
                .isEqualTo(Agency.STATE_SOCIAL_SERVICE);
        assertThat(theDuty(rules.decide(silent), DutyAction.ASSESS_RISK).actor())
                .isEqualTo(Agency.NGO);
    }

    @Test
    void a_ground_may_need_a_fact_and_questions_ask_for_it() {
        ReferralRules rules = Pack.bundled()
                .edited("duties.yaml", text -> text.replaceFirst("(  police:\n)    - \\{ ground: CHILD, .*\n", "$1"))
                .load();
        CaseFile.Builder child = child(Agency.NGO);
        assertThat(theDuty(rules.decide(child.build()), DutyAction.NOTIFY_POLICE)
                        .identity())
                .contains(IdentitySharing.WITHHELD);
        assertThat(theDuty(rules.decide(child.build()), DutyAction.NOTIFY_CHILD_PROTECTION_UNIT)
                        .identity())
                .contains(IdentitySharing.SHARED);
        CaseFile inDanger = child.situation(
                        Situation.builder().immediateDanger(Answer.YES).build())
                .build();
        assertThat(theDuty(rules.decide(inDanger), DutyAction.NOTIFY_POLICE).identity())
                .contains(IdentitySharing.SHARED);
        List<Question> questions = rules.questions(child(Agency.NGO).build());
        assertThat(questions)
                .filteredOn(question -> question.pointer().equals("/situation/immediateDanger"))
                .singleElement()
                .satisfies(question -> assertThat(question.mayChange()).contains("duties"));
    }

    @Test
    void a_request_is_kept_ready_where_it_may_not_be_made_yet() {
        ReferralRules rules = ReferralRules.bundled();
        Situation suspected = Situation.builder().suspectedOfOffence(Answer.YES).build();
        Duty kept = theDuty(
                rules.decide(adult(Agency.NGO).situation(suspected).build()), DutyAction.HOLD_PROSECUTION_DECISION);
        assertThat(kept.recipient()).isEmpty();
        assertThat(kept.identity()).isEmpty();
        CaseFile.Builder detained = adult(Agency.NGO)
                .situation(suspected)
                .detection(Detection.builder()
                        .agency(Agency.NGO)
                        .setting(Setting.DETENTION)
                        .build());
        Duty asked = theDuty(rules.decide(detained.build()), DutyAction.HOLD_PROSECUTION_DECISION);
        assertThat(asked.recipient()).contains(Agency.PROSECUTION);
        assertThat(asked.identity()).contains(IdentitySharing.WITHHELD);
        Duty found = theDuty(
                rules.decide(detained.detection(Detection.builder()
                                .agency(Agency.PROSECUTION)
                                .setting(Setting.DETENTION)
                                .build())
                        .build()),
                DutyAction.HOLD_PROSECUTION_DECISION);
        assertThat(found.recipient()).isEmpty();
    }

    private static ReferralRules ofVersion1() {
        return ReferralRules.load(
                Path.of(System.getProperty("nrm.root", ".."), "docs/compatibility/1.0/pack-al-1.0.0.zip"));
    }

    @Test
    void a_pack_of_1_0_0_keeps_the_duties_and_the_safeguards_of_the_format() {
        ReferralRules old = ofVersion1();
        assertThat(old.pack().duties().duties()).hasSize(23);
        assertThat(old.pack().duties().safeguards()).hasSize(15);
        assertThat(old.pack().disclosure().entries()).isNotEmpty();
        assertThat(old.pack().unread()).isEqualTo(Matters.RULES.pack().unread());
        assertThat(old.pack().duties().withoutReferral().declined()).isEmpty();
        assertThat(old.pack().duties().abroadByMission()).isFalse();
        Duty assessed = theDuty(
                old.decide(adult(Agency.NGO)
                        .person(Person.builder()
                                .age(19)
                                .ageBasis(AgeBasis.ESTIMATED)
                                .build())
                        .consent(Consent.builder().referral(Answer.YES).build())
                        .build()),
                DutyAction.ASSESS_RISK);
        assertThat(assessed.actor()).isEqualTo(Agency.STATE_SOCIAL_SERVICE);
    }

    @Test
    void a_pack_that_states_no_limits_of_sharing_has_those_of_the_format_and_one_may_state_none() {
        List<SharingLimit> bundled = Matters.RULES.pack().disclosure().limits();
        assertThat(bundled).hasSize(2);
        String own = "\nsharingLimits:";
        for (ReferralRules old : List.of(ofVersion1(), limits(table -> table.substring(0, table.indexOf(own))))) {
            assertThat(old.pack().disclosure().limits())
                    .usingRecursiveComparison()
                    .ignoringFields("inForce")
                    .isEqualTo(bundled);
            assertThat(old.pack().disclosure().limits())
                    .allSatisfy(limit -> assertThat(limit.inForce().covers(LocalDate.of(1912, 11, 28)))
                            .isTrue());
        }
        assertThat(limits(table -> table.substring(0, table.indexOf(own)) + own + " {}\n")
                        .pack()
                        .disclosure()
                        .limits())
                .isEmpty();
    }

    private static ReferralRules limits(UnaryOperator<String> edit) {
        return Pack.bundled().edited("disclosure.yaml", edit).load();
    }

    @ParameterizedTest
    @CsvSource({
        "duties.yaml, 729a2e9fd52324c040d6934d634a76280340e8843c5329ac0c0f25c52a715f56",
        "disclosure.yaml, b007a63f49074bec697aa9b0810fd03dd46fd3d5b29b61b1fa28294448a48019",
        "sharing.yaml, f2ddbeb3a1fc9bdf151c189ba65eda7d5f11dfb0a569bb7843adf016149f6fbf",
        "unread.yaml, 7c28010935be8b5c32e4851e2bd807d46785105006d1d9ebbfe5912a3af759de"
    })
    void what_holds_for_a_pack_without_the_file_never_changes(String file, String sha256)
            throws IOException, NoSuchAlgorithmException {
        try (InputStream frozen = ReferralRules.class.getResourceAsStream("internal/pack/format-1/" + file)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(frozen.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sha256);
        }
    }

    /** The sentences of the product keep the words of version 1; a pack that changes a label changes no sentence. */
    @Test
    void the_labels_of_format_1_are_those_of_the_sentences() {
        DutyCatalogue frozen = ofVersion1().pack().duties();
        KeyCodes codes = KeyCodes.of(
                frozen.duties().stream().map(DutyDeclaration::action).toList(),
                frozen.safeguards().stream().map(SafeguardDeclaration::code).toList());
        for (Key key : List.of(Key.DUTIES, Key.SAFEGUARDS)) {
            assertThat(codes.of(key))
                    .allSatisfy(code -> assertThat(RuleTexts.code(code, frozen)).isEqualTo(RuleTexts.bundled(code)));
        }
    }
}
