package al.nrm.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.Agency;
import al.nrm.decision.Decision;
import al.nrm.decision.Decisions;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.privacy.Disclosure;
import al.nrm.privacy.Disclosure.Matter;
import al.nrm.text.TextLanguage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {
    private static Duty duty(DutyAction action, IdentitySharing identity) {
        return Duty.builder()
                .action(action)
                .actor(Agency.MOBILE_UNIT)
                .recipient(action.recipient(Agency.MOBILE_UNIT))
                .identity(identity)
                .build();
    }

    private static Decision telling(Duty... duties) {
        return Decisions.invented()
                .addDuties(duties)
                .safeguards(Arrays.stream(SafeguardCode.values())
                        .map(code -> Safeguard.builder().code(code).build())
                        .toList())
                .build();
    }

    private static Disclosure of(DutyAction action, IdentitySharing identity) {
        Duty duty = duty(action, identity);
        return Disclosure.of(telling(duty), duty.recipient().orElseThrow(), true);
    }

    private static Set<SafeguardCode> safeguards(DutyAction action, IdentitySharing identity) {
        Set<SafeguardCode> codes = EnumSet.noneOf(SafeguardCode.class);
        of(action, identity).safeguards(telling()).forEach(safeguard -> codes.add(safeguard.code()));
        return codes;
    }

    @Test
    void the_labour_inspectorate_learns_where_and_what_whatever_a_decision_says() {
        for (IdentitySharing identity : IdentitySharing.values()) {
            Disclosure disclosure = of(DutyAction.NOTIFY_LABOUR_INSPECTORATE, identity);
            assertThat(disclosure.named()).isFalse();
            assertThat(disclosure.matters())
                    .containsExactlyInAnyOrder(Matter.SETTING, Matter.COUNTY, Matter.MUNICIPALITY, Matter.KINDS);
            assertThat(safeguards(DutyAction.NOTIFY_LABOUR_INSPECTORATE, identity))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DutyAction.class,
            names = {
                "NOTIFY_POLICE",
                "NOTIFY_CHILD_PROTECTION_UNIT",
                "NOTIFY_STATE_SOCIAL_SERVICE",
                "NOTIFY_RESPONSIBLE_AUTHORITY"
            })
    void who_may_not_know_the_person_learns_nothing_of_her_own(DutyAction action) {
        Disclosure disclosure = of(action, IdentitySharing.WITHHELD);
        assertThat(disclosure.named()).isFalse();
        assertThat(disclosure.matters())
                .isSubsetOf(Matter.SETTING, Matter.COUNTY, Matter.STATUS, Matter.KINDS, Matter.NEEDS);
        assertThat(safeguards(action, IdentitySharing.WITHHELD))
                .containsExactly(SafeguardCode.CONSENT_TO_EXPLOITATION_IRRELEVANT, SafeguardCode.EQUAL_SERVICES);
        assertThat(of(action, IdentitySharing.SHARED).matters())
                .containsAll(disclosure.matters())
                .contains(Matter.PERSON, Matter.MUNICIPALITY, Matter.ORIGIN);
    }

    @Test
    void a_safeguard_goes_to_who_may_learn_its_ground_anyway() {
        assertThat(safeguards(DutyAction.NOTIFY_POLICE, IdentitySharing.SHARED))
                .containsExactlyInAnyOrder(SafeguardCode.values());
        assertThat(safeguards(DutyAction.NOTIFY_STATE_SOCIAL_SERVICE, IdentitySharing.SHARED))
                .doesNotContain(SafeguardCode.NON_PUNISHMENT, SafeguardCode.INCONSISTENCY_NOT_NEGATIVE)
                .contains(SafeguardCode.NO_FAMILY_PLACEMENT);
        assertThat(safeguards(DutyAction.NOTIFY_RESPONSIBLE_AUTHORITY, IdentitySharing.SHARED))
                .doesNotContain(SafeguardCode.NO_FAMILY_PLACEMENT, SafeguardCode.RETRAFFICKING_RISK);
    }

    @Test
    void an_unmet_need_never_names_the_person_and_is_left_out_where_she_is_named() {
        Duty notice = duty(DutyAction.NOTIFY_STATE_SOCIAL_SERVICE, IdentitySharing.SHARED);
        Duty unmet = duty(DutyAction.ESCALATE_UNMET_NEED, IdentitySharing.SHARED);
        assertThat(Disclosure.of(telling(unmet), Agency.STATE_SOCIAL_SERVICE, true)
                        .named())
                .isFalse();
        Decision both = telling(notice, unmet);
        assertThat(Disclosure.of(both, Agency.STATE_SOCIAL_SERVICE, true).duties())
                .containsExactly(notice);
        assertThat(Disclosure.of(both, Agency.STATE_SOCIAL_SERVICE, false).duties())
                .containsExactly(notice, unmet);
    }

    @Test
    void where_the_place_is_hidden_only_the_State_Social_Service_learns_who_could_help() {
        assertThat(of(DutyAction.NOTIFY_STATE_SOCIAL_SERVICE, IdentitySharing.SHARED)
                        .tells(Matter.PLACES))
                .isTrue();
        assertThat(of(DutyAction.NOTIFY_CHILD_PROTECTION_UNIT, IdentitySharing.SHARED)
                        .tells(Matter.PLACES))
                .isFalse();
        Decision open = Decisions.invented()
                .addDuties(duty(DutyAction.NOTIFY_CHILD_PROTECTION_UNIT, IdentitySharing.SHARED))
                .build();
        assertThat(Disclosure.of(open, Agency.CHILD_PROTECTION_UNIT, false).tells(Matter.PLACES))
                .isTrue();
    }

    @Test
    void who_is_told_nothing_learns_nothing() {
        Decision decision = telling(duty(DutyAction.NOTIFY_POLICE, IdentitySharing.SHARED));
        assertThat(Disclosure.recipients(decision)).containsExactly(Agency.ANTI_TRAFFICKING_POLICE);
        assertThatThrownBy(() -> Disclosure.of(decision, Agency.HEALTH, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HEALTH");
    }

    @Test
    void the_forms_that_the_product_fills_are_known_by_kind_and_language() {
        assertThat(FormKind.INITIAL_IDENTIFICATION.nameIn(TextLanguage.SQ)).isEqualTo("initial-identification.sq");
        assertThat(FormKind.of("referral.en")).contains(FormKind.REFERRAL);
        assertThat(List.of("referral", "referral.de", "letter.sq"))
                .allSatisfy(name -> assertThat(FormKind.of(name)).isEmpty());
        assertThat(FormKind.REFERRAL.places()).contains("duties", "case.id").doesNotContain("situation");
    }
}
