package al.nrm.io.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.form.FormKind;
import al.nrm.io.report.FullCase;
import al.nrm.io.report.Labels;
import al.nrm.privacy.Disclosure;
import al.nrm.problem.RefusedInputException;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the form for an agency holds. The persons in it are invented. */
class ReferralFormTest {
    private static final Path DOCS = Path.of(System.getProperty("nrm.root", ".."), "docs");
    private static final Pattern POINTER = Pattern.compile("`(/[A-Za-z0-9/]+)`");

    /** The columns of the tables in the documentation. */
    private static final List<Agency> RECIPIENTS = List.of(
            Agency.ANTI_TRAFFICKING_POLICE,
            Agency.CHILD_PROTECTION_UNIT,
            Agency.STATE_SOCIAL_SERVICE,
            Agency.RESPONSIBLE_AUTHORITY,
            Agency.LABOUR_INSPECTORATE);

    private static final List<String> WHO = List.of(
            "Kanarina-emri",
            "Kanarina-mbiemri",
            "Kanarina-ati",
            "KANARINA-NP",
            "+355 00 111",
            "kanarina@example.invalid");

    private static String form(CaseFile file, Agency recipient, boolean naming, TextLanguage language) {
        Decision decision = FullCase.decided(file);
        ReferralForm form = ReferralForm.with(FullCase.layout(FormKind.REFERRAL, language), FullCase.GLOSSARY);
        return naming
                ? form.withIdentity(decision, file, recipient, language)
                : form.of(decision, file, recipient, language);
    }

    /** The rows of the table of what each agency may learn: its cells. */
    private static List<List<String>> table(String page, int columns) throws IOException {
        return Files.readAllLines(DOCS.resolve(page)).stream()
                .filter(line -> line.startsWith("| "))
                .map(line ->
                        Arrays.stream(line.substring(2).split(" \\| | \\|$")).toList())
                .filter(cells -> cells.size() == columns)
                .skip(1)
                .toList();
    }

    private static void holdsToTheTable(CaseFile file, boolean known) throws IOException {
        for (List<String> row : table("forms.md", 7)) {
            List<String> pointers = POINTER.matcher(row.get(1))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(pointers).isNotEmpty();
            for (int i = 0; i < RECIPIENTS.size(); i++) {
                Agency recipient = RECIPIENTS.get(i);
                if (!Disclosure.recipients(FullCase.decided(file)).contains(recipient)) {
                    continue;
                }
                String mark = row.get(2 + i);
                boolean told = mark.equals("yes*") || known && mark.equals("yes");
                String form = form(file, recipient, true, TextLanguage.EN);
                for (String pointer : pointers) {
                    String label = Labels.in(TextLanguage.EN).of("fact." + pointer.replace("`", ""));
                    assertThat(form.contains("<dt>" + label + "</dt>"))
                            .as(recipient + " learns " + pointer)
                            .isEqualTo(told);
                }
            }
        }
    }

    @Test
    void an_agency_that_may_know_the_person_learns_what_the_table_says() throws IOException {
        assertThat(Disclosure.recipients(FullCase.decided(FullCase.child())))
                .containsExactlyInAnyOrderElementsOf(RECIPIENTS);
        holdsToTheTable(FullCase.child(), true);
    }

    @Test
    void an_agency_that_may_not_know_the_person_learns_what_bears_a_star() throws IOException {
        assertThat(Disclosure.recipients(FullCase.decided(FullCase.adultWhoSharesNothing())))
                .hasSize(4);
        holdsToTheTable(FullCase.adultWhoSharesNothing(), false);
    }

    @Test
    void both_pages_of_the_documentation_have_the_same_table() throws IOException {
        List<List<String>> english = table("forms.md", 7);
        List<List<String>> albanian = table("forms.sq.md", 6);
        assertThat(albanian.stream().map(row -> row.subList(1, 6)).toList())
                .isEqualTo(english.stream()
                        .map(row -> row.subList(2, 7).stream()
                                .map(cell -> cell.replace("yes", "po"))
                                .toList())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Agency.class,
            names = {
                "ANTI_TRAFFICKING_POLICE",
                "CHILD_PROTECTION_UNIT",
                "STATE_SOCIAL_SERVICE",
                "RESPONSIBLE_AUTHORITY",
                "LABOUR_INSPECTORATE"
            })
    void without_being_asked_for_no_name_comes_out(Agency recipient) {
        for (TextLanguage language : TextLanguage.values()) {
            assertThat(form(FullCase.child(), recipient, false, language))
                    .doesNotContain(WHO)
                    .doesNotContain(FullCase.NOTE, "Rruga Kanarina", "2010");
        }
    }

    @Test
    void asked_for_the_name_comes_out_to_whom_a_duty_lets_learn_it() {
        for (TextLanguage language : TextLanguage.values()) {
            for (Agency recipient : RECIPIENTS.subList(0, 4)) {
                assertThat(form(FullCase.child(), recipient, true, language))
                        .contains(WHO)
                        .contains(FullCase.ID, "2010")
                        .doesNotContain(FullCase.NOTE);
            }
            assertThat(form(FullCase.child(), Agency.LABOUR_INSPECTORATE, true, language))
                    .doesNotContain(WHO)
                    .doesNotContain(FullCase.ID, FullCase.NOTE, "2010", "Rruga Kanarina");
        }
    }

    @Test
    void the_home_is_told_to_those_who_help_there_alone() {
        assertThat(RECIPIENTS.stream()
                        .filter(recipient -> form(FullCase.child(), recipient, true, TextLanguage.SQ)
                                .contains("Rruga Kanarina")))
                .containsExactly(Agency.CHILD_PROTECTION_UNIT, Agency.STATE_SOCIAL_SERVICE);
    }

    @Test
    void who_wants_no_report_to_the_police_is_not_named_to_them_but_to_the_others() {
        CaseFile file = FullCase.adult();
        assertThat(form(file, Agency.ANTI_TRAFFICKING_POLICE, true, TextLanguage.SQ))
                .doesNotContain(WHO)
                .doesNotContain(FullCase.ID);
        assertThat(form(file, Agency.STATE_SOCIAL_SERVICE, true, TextLanguage.SQ))
                .contains(WHO);
    }

    @Test
    void an_unmet_need_is_reported_without_a_name() {
        ServiceProvider full = ServiceProvider.builder()
                .id("invented-full")
                .name(new TreeMap<>(Map.of("en", "Invented")))
                .addServices(Service.ACCOMMODATION)
                .capacity(
                        Capacity.builder().free(0).asOf(FullCase.child().asOf()).build())
                .build();
        Decision decision = FullCase.RULES
                .with(Directory.builder().addProviders(full).build())
                .decide(FullCase.child());
        ReferralForm form = ReferralForm.with(FullCase.layout(FormKind.REFERRAL, TextLanguage.EN), FullCase.GLOSSARY);
        String action = Labels.in(TextLanguage.EN).of("DutyAction.ESCALATE_UNMET_NEED");
        assertThat(form.withIdentity(decision, FullCase.child(), Agency.STATE_SOCIAL_SERVICE, TextLanguage.EN))
                .doesNotContain(action);
        assertThat(form.of(decision, FullCase.child(), Agency.STATE_SOCIAL_SERVICE, TextLanguage.EN))
                .contains(action);
    }

    @Test
    void providers_are_named_to_those_who_place_the_person_and_hidden_where_nobody_may_know_the_place() {
        String places = "<h2>Who could help</h2>";
        CaseFile open = FullCase.changed("\"exploiterIsFamily\": \"YES\"", "\"exploiterIsFamily\": \"NO\"");
        assertThat(RECIPIENTS.stream()
                        .filter(recipient ->
                                form(open, recipient, true, TextLanguage.EN).contains(places)))
                .containsExactly(Agency.CHILD_PROTECTION_UNIT, Agency.STATE_SOCIAL_SERVICE);
        assertThat(RECIPIENTS.stream()
                        .filter(recipient -> form(FullCase.child(), recipient, true, TextLanguage.EN)
                                .contains(places)))
                .containsExactly(Agency.STATE_SOCIAL_SERVICE);
    }

    @Test
    void who_is_not_told_gets_no_form_and_the_refusal_says_who_is() {
        assertThatThrownBy(() -> form(FullCase.child(), Agency.HEALTH, true, TextLanguage.EN))
                .isInstanceOfSatisfying(RefusedInputException.class, refused -> {
                    assertThat(refused.problems()).hasSize(1);
                    assertThat(refused.problems().get(0).what().en()).contains("HEALTH");
                    assertThat(refused.problems().get(0).hint().orElseThrow().sq())
                            .contains("ANTI_TRAFFICKING_POLICE", "LABOUR_INSPECTORATE");
                });
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void it_says_that_it_is_not_the_official_form_and_leaves_no_place_unfilled(TextLanguage language) {
        for (Agency recipient : RECIPIENTS) {
            assertThat(form(FullCase.child(), recipient, true, language))
                    .contains(
                            language == TextLanguage.SQ
                                    ? "Ky nuk është formulari zyrtar."
                                    : "This is not the official form.")
                    .contains("default-src 'none'".replace("'", "&#39;"))
                    .doesNotContainPattern("\\{[a-z.]+}")
                    .doesNotContain("<script")
                    .contains("<html lang=\"" + (language == TextLanguage.SQ ? "sq" : "en") + "\">");
        }
    }
}
