package al.nrm.duty;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutyTermsTest {
    private static final ActorRule FIRST_INFORMED =
            new ActorRule(List.of(Agency.STATE_SOCIAL_SERVICE, Agency.CHILD_PROTECTION_UNIT), Optional.empty());

    private static RecipientRule telling(RecipientRule.Itself itself, Optional<Agency> instead) {
        return new RecipientRule(
                RecipientRule.Kind.NOTICE,
                Agency.STATE_SOCIAL_SERVICE,
                Optional.of(Agency.RESPONSIBLE_AUTHORITY),
                itself,
                instead,
                RecipientRule.Where.ALWAYS);
    }

    @Test
    void the_agency_that_found_the_person_acts_unless_the_pack_names_another() {
        assertThat(ActorRule.DETECTING.actor(Agency.NGO, Set.of())).isEqualTo(Agency.NGO);
        assertThat(ActorRule.DETECTING.actor(Agency.SELF, Set.of())).isEqualTo(Agency.OTHER);
        assertThat(ActorRule.always(Agency.HEALTH).actor(Agency.SELF, Set.of())).isEqualTo(Agency.HEALTH);
    }

    @Test
    void an_agency_that_does_not_know_the_person_need_not_act() {
        assertThat(FIRST_INFORMED.actor(Agency.NGO, Set.of())).isEqualTo(Agency.NGO);
        assertThat(FIRST_INFORMED.actor(Agency.NGO, Set.of(Agency.CHILD_PROTECTION_UNIT)))
                .isEqualTo(Agency.CHILD_PROTECTION_UNIT);
        assertThat(FIRST_INFORMED.actor(Agency.CHILD_PROTECTION_UNIT, Set.of(Agency.STATE_SOCIAL_SERVICE)))
                .isEqualTo(Agency.STATE_SOCIAL_SERVICE);
        assertThat(FIRST_INFORMED.actor(Agency.CHILD_PROTECTION_UNIT, Set.of()))
                .isEqualTo(Agency.CHILD_PROTECTION_UNIT);
    }

    @Test
    void no_agency_is_told_what_it_found_itself() {
        RecipientRule falls = telling(RecipientRule.Itself.FALLS_AWAY, Optional.empty());
        assertThat(falls.recipient(Agency.NGO, false)).contains(Agency.STATE_SOCIAL_SERVICE);
        assertThat(falls.fallsAway(Agency.NGO, false)).isFalse();
        assertThat(falls.recipient(Agency.STATE_SOCIAL_SERVICE, false)).isEmpty();
        assertThat(falls.fallsAway(Agency.STATE_SOCIAL_SERVICE, false)).isTrue();
        RecipientRule remains = telling(RecipientRule.Itself.NO_RECIPIENT, Optional.empty());
        assertThat(remains.recipient(Agency.STATE_SOCIAL_SERVICE, false)).isEmpty();
        assertThat(remains.fallsAway(Agency.STATE_SOCIAL_SERVICE, false)).isFalse();
        RecipientRule other = telling(RecipientRule.Itself.OTHER_AGENCY, Optional.of(Agency.REGIONAL_COMMITTEE));
        assertThat(other.recipient(Agency.STATE_SOCIAL_SERVICE, false)).contains(Agency.REGIONAL_COMMITTEE);
    }

    @Test
    void another_agency_may_be_told_of_a_person_found_abroad() {
        RecipientRule falls = telling(RecipientRule.Itself.FALLS_AWAY, Optional.empty());
        assertThat(falls.recipient(Agency.CONSULATE, true)).contains(Agency.RESPONSIBLE_AUTHORITY);
        assertThat(falls.fallsAway(Agency.STATE_SOCIAL_SERVICE, true)).isFalse();
        assertThat(falls.fallsAway(Agency.RESPONSIBLE_AUTHORITY, true)).isTrue();
    }

    @Test
    void a_request_may_wait_until_the_person_may_be_named_or_a_setting_calls_for_it() {
        RecipientRule.Where where = new RecipientRule.Where(true, Set.of(Setting.BORDER, Setting.DETENTION));
        assertThat(where.holds(true, Setting.STREET)).isTrue();
        assertThat(where.holds(false, Setting.BORDER)).isTrue();
        assertThat(where.holds(false, Setting.STREET)).isFalse();
        RecipientRule.Where settings = new RecipientRule.Where(false, Set.of(Setting.BORDER));
        assertThat(settings.holds(true, Setting.STREET)).isFalse();
        assertThat(RecipientRule.Where.ALWAYS.holds(false, Setting.STREET)).isTrue();
    }
}
