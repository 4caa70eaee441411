package al.nrm.decision;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import org.junit.jupiter.api.Test;

class DecisionWordsTest {
    @Test
    void the_finder_acts_unless_the_action_names_who_does() {
        assertThat(DutyAction.INFORM_OF_RIGHTS.actor(Agency.NGO)).isEqualTo(Agency.NGO);
        assertThat(DutyAction.INFORM_OF_RIGHTS.actor(Agency.SELF)).isEqualTo(Agency.OTHER);
        assertThat(DutyAction.ASSESS_AGE.actor(Agency.SELF)).isEqualTo(Agency.CHILD_PROTECTION_UNIT);
    }

    @Test
    void nobody_is_told_by_itself() {
        assertThat(DutyAction.NOTIFY_POLICE.recipient(Agency.BORDER_POLICE)).contains(Agency.ANTI_TRAFFICKING_POLICE);
        assertThat(DutyAction.NOTIFY_POLICE.recipient(Agency.ANTI_TRAFFICKING_POLICE))
                .isEmpty();
        assertThat(DutyAction.ESCALATE_UNMET_NEED.recipient(Agency.STATE_SOCIAL_SERVICE))
                .contains(Agency.RESPONSIBLE_AUTHORITY);
        assertThat(DutyAction.SEEK_CONSENT.recipient(Agency.NGO)).isEmpty();
        assertThat(DutyAction.SEEK_CONSENT.tells()).isFalse();
        assertThat(DutyAction.NOTIFY_POLICE.tells()).isTrue();
    }

    @Test
    void what_saves_life_cannot_wait() {
        assertThat(DutyAction.PROVIDE_MEDICAL_CARE.savesLife()).isTrue();
        assertThat(DutyAction.SEPARATE_FROM_COMPANION.savesLife()).isTrue();
        assertThat(DutyAction.NOTIFY_POLICE.savesLife()).isFalse();
    }

    @Test
    void a_status_is_open_while_something_is_indicated_or_assessed() {
        assertThat(Status.POTENTIAL_VICTIM.isIndicated()).isTrue();
        assertThat(Status.FORMALLY_IDENTIFIED.isIndicated()).isTrue();
        assertThat(Status.UNDER_ASSESSMENT.isIndicated()).isFalse();
        assertThat(Status.UNDER_ASSESSMENT.isOpen()).isTrue();
        assertThat(Status.NO_INDICATION.isOpen()).isFalse();
    }

    @Test
    void who_is_presumed_a_child_is_treated_as_one() {
        assertThat(TreatAs.PRESUMED_CHILD.isChild()).isTrue();
        assertThat(TreatAs.CHILD.isChild()).isTrue();
        assertThat(TreatAs.ADULT.isChild()).isFalse();
    }
}
