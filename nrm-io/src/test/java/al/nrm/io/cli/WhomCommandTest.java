package al.nrm.io.cli;

import static al.nrm.io.cli.PackRun.nrm;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.cli.internal.command.Today;
import al.nrm.place.County;
import al.nrm.place.PlaceNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whom to call, with an invented directory where hours matter. */
class WhomCommandTest {
    private static final String INVENTED = """
            {"schema": "nrm/directory/1",
             "providers": [],
             "agencies": [{"agency": "ANTI_TRAFFICKING_POLICE", "county": "AL-11",
               "name": {"sq": "Zyrë e trilluar", "en": "Invented office"},
               "phones": ["000 000"], "hours": "e hënë - e premte 8:00-16:00", "verifiedOn": "2026-01-15"}],
             "hotlines": [{"name": {"sq": "Linjë e trilluar", "en": "Invented line"}, "phones": ["000 111"]}]}
            """;

    @Test
    void a_closed_office_is_named_with_the_lines_to_ring_instead() {
        Run night = whom("--municipality", "bashkia kamza", "--duty", "NOTIFY_POLICE", "--at", "2026-11-21T02:05");
        assertThat(night.out())
                .contains("Whom to call: Kamëz, Tiranë county\nOn 21 November 2026 at 02:05")
                .contains("Is told: Anti-trafficking police")
                .contains("- Invented office\n  tel. 000 000\n  Hours: e hënë - e premte 8:00-16:00. CLOSED then")
                .contains("Verified on 15 January 2026.")
                .contains("- Invented line: tel. 000 111\n  Not verified.");
        assertThat(night.code()).isZero();
        assertThat(whom("--county", "AL-11", "--duty", "NOTIFY_POLICE", "--at", "2026-11-23T09:00+01:00")
                        .out())
                .contains("Open then.");
        assertThat(whom("--county", "AL-11", "--agency", "ANTI_TRAFFICKING_POLICE")
                        .out())
                .doesNotContain("Open then", "CLOSED");
    }

    @Test
    void without_an_hour_an_old_entry_is_marked_by_the_day_on_which_the_command_runs() {
        String[] command = {"whom", "--lang", "en", "--directory", "-", "--county", "AL-11"};
        String old = INVENTED.replace("2026-01-15", "2019-01-15");
        assertThat(nrm(old, command).out()).contains("Verified so long ago (15 January 2019)");
        String today = Today.day().toString();
        assertThat(nrm(INVENTED.replace("2026-01-15", today), command).out())
                .contains("Verified on ")
                .doesNotContain("so long ago");
    }

    @Test
    void what_the_directory_does_not_know_is_written_as_not_known() {
        assertThat(whom("--county", "AL-07", "--agency", "EDUCATION").out())
                .contains("School\n  The directory knows no office of this agency for this place.");
        assertThat(nrm("", "whom", "--lang", "sq", "--county", "Kukës", "--duty", "NOTIFY_POLICE")
                        .out())
                .contains("Kë të telefononi: qarku Kukës", "Numri i telefonit nuk dihet.", "Orari nuk dihet.");
    }

    @Test
    void the_committee_and_its_technical_table_are_listed_with_their_source() {
        assertThat(nrm("", "whom", "--lang", "en", "--county", "AL-02").out())
                .contains("- Prefect (chair)", "Order 139", "- General Coordinator of the prefecture (chair)")
                .contains("it does not identify");
    }

    @Test
    void every_place_is_found_in_noisy_spellings_and_never_another_one() {
        for (County county : County.values()) {
            for (String name : county.municipalities()) {
                String plain = name.replace("ë", "e").replace("ç", "c").replace("Ç", "C");
                for (String spelling :
                        List.of(name, plain, plain.toUpperCase(Locale.ROOT), reversed(plain), "bashkia " + plain)) {
                    assertThat(PlaceNames.county(spelling)).as(spelling).contains(county);
                }
            }
        }
        Run misspelt = nrm("", "whom", "--lang", "en", "--municipality", "Elbsan");
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.err()).contains("no place is called Elbsan. Maybe Elbasan");
    }

    @Test
    void the_competent_office_is_that_of_the_municipality_county_or_country_as_the_pack_says() {
        assertThat(whom("--county", "AL-11", "--duty", "NOTIFY_CHILD_PROTECTION_UNIT")
                        .out())
                .contains("Competent: The child protection unit of the municipality where the child was found.")
                .contains("Give the municipality.");
        assertThat(whom("--municipality", "Kamëz", "--duty", "NOTIFY_CHILD_PROTECTION_UNIT")
                        .out())
                .contains("Competent: The child protection unit")
                .doesNotContain("Give the municipality.");
        assertThat(whom("--county", "AL-11", "--duty", "NOTIFY_RESPONSIBLE_AUTHORITY")
                        .out())
                .contains("Competent: The Responsible Authority, one for the whole country.");
        assertThat(nrm("", "pack", "show", "al", "--lang", "en").out())
                .contains("WHICH OFFICE IS COMPETENT, AND THE BODIES OF A COUNTY", "Prefect (chair)");
    }

    @Test
    void an_entry_that_was_verified_long_ago_is_used_and_marked() {
        assertThat(whom("--county", "AL-11", "--duty", "NOTIFY_POLICE", "--at", "2027-01-15T10:00")
                        .out())
                .contains("tel. 000 000", "Verified on 15 January 2026.");
        assertThat(whom("--county", "AL-11", "--duty", "NOTIFY_POLICE", "--at", "2027-01-16T10:00")
                        .out())
                .contains("tel. 000 000")
                .contains("Verified so long ago (15 January 2026) that it should be confirmed");
    }

    @Test
    void what_does_not_fit_together_is_wrong_usage() {
        assertThat(nrm("", "whom", "--lang", "en", "--county", "AL-01", "--municipality", "Kamëz")
                        .err())
                .contains("Kamëz does not lie in AL-01.");
        assertThat(nrm("", "whom", "--lang", "en", "--at", "tomorrow").err()).contains("tomorrow is no date and time");
        assertThat(nrm("", "whom", "--lang", "en", "--duty", "NOTIFY_POLIC").err())
                .contains("Maybe NOTIFY_POLICE");
        assertThat(nrm("", "whom", "--lang", "en", "--duty", "NOTIFY_POLICE", "--agency", "NGO")
                        .err())
                .contains("either --duty or --agency");
    }

    @Test
    void what_is_typed_in_haste_is_understood_or_answered_with_what_was_meant() {
        String[] night = {"--municipality", "kamez", "--at", "2026-11-21 02:05"};
        assertThat(whom(night[0], night[1], night[2], night[3], "--duty", "notify-police")
                        .out())
                .contains("On 21 November 2026 at 02:05", "Is told: Anti-trafficking police", "CLOSED then");
        assertThat(whom("--municipality", "kamez", "--agency", "police").err())
                .contains("Maybe ANTI_TRAFFICKING_POLICE, BORDER_POLICE");
        assertThat(whom("--municipality", "kamez tirane", "--agency", "NGO").err())
                .contains("no place is called kamez tirane. Maybe Kamëz, Tiranë");
    }

    private static String reversed(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private static Run whom(String... args) {
        List<String> all = new ArrayList<>(List.of("whom", "--lang", "en", "--directory", "-"));
        all.addAll(List.of(args));
        return nrm(INVENTED, all.toArray(String[]::new));
    }
}
