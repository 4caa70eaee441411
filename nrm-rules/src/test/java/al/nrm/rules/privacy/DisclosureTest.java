package al.nrm.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Person;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.fixture.InventedValues;
import al.nrm.privacy.Disclosure;
import al.nrm.privacy.NamingLaw;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.pack.RulePack;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
    private static final RulePack PACK = BundledPack.read();

    private static final NamingLaw LAW = new NamingLaw(PACK.duties(), PACK.parameters());
    private static final CaseFile CHILD = InventedValues.caseFile()
            .detection(Detection.builder().agency(Agency.MOBILE_UNIT).build())
            .person(Person.builder().age(16).build())
            .build();

    private static Disclosure disclosure(Decision decision, Agency recipient, boolean naming) {
        return Disclosure.of(decision, CHILD, recipient, naming, LAW, PACK.disclosure());
    }

    private static Duty duty(DutyAction action, IdentitySharing identity) {
        return Duty.builder()
                .action(action)
                .actor(Agency.MOBILE_UNIT)
                .recipient(PACK.duties()
                        .duty(action)
                        .flatMap(declared -> declared.terms().get(0).recipient())
                        .flatMap(rule -> rule.recipient(Agency.MOBILE_UNIT, false)))
                .identity(identity)
                .build();
    }

    private static Decision telling(Duty... duties) {
        return InventedValues.decision()
                .addDuties(duties)
                .safeguards(SafeguardCode.bundled().stream()
                        .map(code -> Safeguard.builder().code(code).build())
                        .toList())
                .build();
    }

    private static Disclosure of(DutyAction action, IdentitySharing identity) {
        Duty duty = duty(action, identity);
        return disclosure(telling(duty), duty.recipient().orElseThrow(), true);
    }

    private static Set<SafeguardCode> safeguards(DutyAction action, IdentitySharing identity) {
        Set<SafeguardCode> codes = new TreeSet<>();
        of(action, identity).safeguards().forEach(safeguard -> codes.add(safeguard.code()));
        return codes;
    }

    @Test
    void the_labour_inspectorate_learns_where_and_what_whatever_a_decision_says() {
        for (IdentitySharing identity : IdentitySharing.values()) {
            Disclosure disclosure = of(DutyAction.NOTIFY_LABOUR_INSPECTORATE, identity);
            assertThat(disclosure.named()).isFalse();
            assertThat(disclosure.categories())
                    .containsExactlyInAnyOrder(
                            DataCategory.SETTING, DataCategory.COUNTY, DataCategory.MUNICIPALITY, DataCategory.KINDS);
            assertThat(safeguards(DutyAction.NOTIFY_LABOUR_INSPECTORATE, identity))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTIFY_POLICE",
                "NOTIFY_CHILD_PROTECTION_UNIT",
                "NOTIFY_STATE_SOCIAL_SERVICE",
                "NOTIFY_RESPONSIBLE_AUTHORITY"
            })
    void who_may_not_know_the_person_learns_nothing_of_her_own(String code) {
        DutyAction action = DutyAction.parse(code);
        Disclosure disclosure = of(action, IdentitySharing.WITHHELD);
        assertThat(disclosure.named()).isFalse();
        assertThat(disclosure.categories())
                .isSubsetOf(
                        DataCategory.SETTING,
                        DataCategory.COUNTY,
                        DataCategory.STATUS,
                        DataCategory.KINDS,
                        DataCategory.NEEDS);
        assertThat(safeguards(action, IdentitySharing.WITHHELD))
                .containsExactly(SafeguardCode.CONSENT_TO_EXPLOITATION_IRRELEVANT, SafeguardCode.EQUAL_SERVICES);
        assertThat(of(action, IdentitySharing.SHARED).categories())
                .containsAll(disclosure.categories())
                .contains(DataCategory.PERSON, DataCategory.MUNICIPALITY, DataCategory.ORIGIN);
    }

    @Test
    void a_safeguard_goes_to_who_may_learn_its_ground_anyway() {
        assertThat(safeguards(DutyAction.NOTIFY_POLICE, IdentitySharing.SHARED))
                .containsExactlyInAnyOrderElementsOf(SafeguardCode.bundled());
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
        assertThat(disclosure(telling(unmet), Agency.STATE_SOCIAL_SERVICE, true).named())
                .isFalse();
        Decision both = telling(notice, unmet);
        assertThat(disclosure(both, Agency.STATE_SOCIAL_SERVICE, true).duties()).containsExactly(notice);
        assertThat(disclosure(both, Agency.STATE_SOCIAL_SERVICE, false).duties())
                .containsExactly(notice, unmet);
    }

    @Test
    void where_the_place_is_hidden_only_the_State_Social_Service_learns_who_could_help() {
        assertThat(of(DutyAction.NOTIFY_STATE_SOCIAL_SERVICE, IdentitySharing.SHARED)
                        .tells(DataCategory.PLACES))
                .isTrue();
        assertThat(of(DutyAction.NOTIFY_CHILD_PROTECTION_UNIT, IdentitySharing.SHARED)
                        .tells(DataCategory.PLACES))
                .isFalse();
        Decision open = InventedValues.decision()
                .addDuties(duty(DutyAction.NOTIFY_CHILD_PROTECTION_UNIT, IdentitySharing.SHARED))
                .build();
        assertThat(disclosure(open, Agency.CHILD_PROTECTION_UNIT, false).tells(DataCategory.PLACES))
                .isTrue();
    }

    @Test
    void who_is_told_nothing_learns_nothing() {
        Decision decision = telling(duty(DutyAction.NOTIFY_POLICE, IdentitySharing.SHARED));
        assertThat(Disclosure.recipients(decision)).containsExactly(Agency.ANTI_TRAFFICKING_POLICE);
        assertThatThrownBy(() -> disclosure(decision, Agency.HEALTH, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HEALTH");
    }
}
