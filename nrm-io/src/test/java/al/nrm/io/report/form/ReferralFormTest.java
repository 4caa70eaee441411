package al.nrm.io.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.form.FormKind;
import al.nrm.io.report.FullCase;
import al.nrm.io.report.Labels;
import al.nrm.privacy.Disclosure;
import al.nrm.privacy.RecipientKind;
import al.nrm.problem.RefusedInputException;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import al.nrm.referral.View;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the form for an agency holds. The persons in it are invented. */
class ReferralFormTest {
    private static final Path DOCS = Path.of(System.getProperty("nrm.root", ".."), "docs");
    private static final Pattern POINTER = Pattern.compile("`(/[A-Za-z0-9/]+)`");

    /** Who is told of the full case. */
    private static final List<Agency> RECIPIENTS = List.of(
            Agency.ANTI_TRAFFICKING_POLICE,
            Agency.CHILD_PROTECTION_UNIT,
            Agency.STATE_SOCIAL_SERVICE,
            Agency.RESPONSIBLE_AUTHORITY,
            Agency.LABOUR_INSPECTORATE);

    /** The columns of the tables in the documentation. */
    private static final List<RecipientKind> COLUMNS = Stream.concat(
                    Stream.concat(RECIPIENTS.stream(), Stream.of(Agency.BORDER_POLICE, Agency.PROSECUTION))
                            .map(RecipientKind.OfAgency::new),
                    Stream.of(Service.ACCOMMODATION, Service.MEDICAL, Service.PSYCHOLOGICAL)
                            .map(RecipientKind.OfProvider::new))
            .map(RecipientKind.class::cast)
            .toList();

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
        View view = form.view(decision, file, new RecipientKind.OfAgency(recipient));
        return naming ? form.withIdentity(view, language) : form.of(view, language);
    }

    private static Optional<String> form(CaseFile file, RecipientKind recipient) {
        Decision decision = FullCase.decided(file);
        if (recipient instanceof RecipientKind.OfAgency to) {
            return Disclosure.recipients(decision).contains(to.agency())
                    ? Optional.of(form(file, to.agency(), true, TextLanguage.EN))
                    : Optional.empty();
        }
        Service service = ((RecipientKind.OfProvider) recipient).service();
        return decision.services().stream().anyMatch(plan -> plan.service() == service)
                ? Optional.of(provider(file, service, true))
                : Optional.empty();
    }

    private static String provider(CaseFile file, Service service, boolean naming) {
        Decision decision = FullCase.decided(file);
        ReferralForm form = ReferralForm.with(FullCase.layout(FormKind.REFERRAL, TextLanguage.EN), FullCase.GLOSSARY);
        View view = form.view(decision, file, new RecipientKind.OfProvider(service));
        return naming ? form.withIdentity(view, TextLanguage.EN) : form.of(view, TextLanguage.EN);
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
        for (List<String> row : table("forms.md", 2 + COLUMNS.size())) {
            List<String> pointers = POINTER.matcher(row.get(1))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(pointers).isNotEmpty();
            for (int i = 0; i < COLUMNS.size(); i++) {
                RecipientKind recipient = COLUMNS.get(i);
                Optional<String> form = form(file, recipient);
                String mark = row.get(2 + i);
                boolean told = mark.equals("yes*") || known && mark.equals("yes");
                for (String pointer : form.isPresent() ? pointers : List.<String>of()) {
                    String label = Labels.in(TextLanguage.EN).of("fact." + pointer.replace("`", ""));
                    assertThat(form.orElseThrow().contains("<dt>" + label + "</dt>"))
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
    void the_border_police_and_the_prosecution_learn_what_the_table_says() throws IOException {
        CaseFile file = FullCase.foreignChildSuspectedOfAnOffence();
        assertThat(Disclosure.recipients(FullCase.decided(file))).contains(Agency.BORDER_POLICE, Agency.PROSECUTION);
        holdsToTheTable(file, true);
    }

    @Test
    void a_provider_that_may_not_know_the_person_learns_neither_name_nor_number_and_no_way_to_reach_them() {
        String form = provider(FullCase.adultWhoSharesNothing(), Service.ACCOMMODATION, true);
        assertThat(form)
                .doesNotContain(WHO)
                .doesNotContain(FullCase.ID, FullCase.NOTE, "Rruga Kanarina", "1995", "KANARINA")
                .doesNotContain(Labels.in(TextLanguage.EN).of("form.reach.number"))
                .contains(Labels.in(TextLanguage.EN).of("form.ground.DUTY"));
    }

    @Test
    void a_shelter_learns_the_name_of_a_child_only_if_asked_for_and_never_the_note() {
        assertThat(provider(FullCase.child(), Service.ACCOMMODATION, true))
                .contains(WHO)
                .doesNotContain(FullCase.NOTE);
        assertThat(provider(FullCase.child(), Service.ACCOMMODATION, false)).doesNotContain(WHO);
        assertThat(provider(FullCase.child(), Service.MEDICAL, true))
                .contains(WHO)
                .doesNotContain("Rruga Kanarina");
    }

    @Test
    void each_recipient_reads_the_ground_on_which_they_may_know_the_person() {
        Labels labels = Labels.in(TextLanguage.EN);
        String agreed = labels.of("form.ground.CONSENT");
        String danger = labels.of("form.ground.DANGER_TO_LIFE");
        CaseFile file = FullCase.adultInDanger();
        assertThat(FullCase.decided(file).referralBasis()).isEqualTo(ReferralBasis.DANGER_TO_LIFE);
        assertThat(form(file, Agency.ANTI_TRAFFICKING_POLICE, true, TextLanguage.EN))
                .contains(WHO)
                .contains(danger);
        assertThat(form(file, Agency.STATE_SOCIAL_SERVICE, true, TextLanguage.EN))
                .contains(WHO)
                .contains(agreed)
                .doesNotContain(danger);
        assertThat(provider(file, Service.MEDICAL, true)).contains(WHO).contains(danger);
        assertThat(provider(file, Service.ACCOMMODATION, true)).contains(WHO).contains(agreed);
    }

    @Test
    void no_personal_field_reaches_a_recipient_who_may_not_know_the_person() {
        int unnamed = 0;
        for (CaseFile file : List.of(
                FullCase.child(),
                FullCase.adult(),
                FullCase.adultWhoSharesNothing(),
                FullCase.adultInDanger(),
                FullCase.adultInDangerBesideACompanion(),
                FullCase.presumedChildWhoSharesNothing(),
                FullCase.foreignChildSuspectedOfAnOffence())) {
            Decision decision = FullCase.decided(file);
            Stream<RecipientKind> recipients = Stream.concat(
                    Disclosure.recipients(decision).stream().map(RecipientKind.OfAgency::new),
                    decision.services().stream().map(plan -> new RecipientKind.OfProvider(plan.service())));
            for (RecipientKind recipient : recipients.toList()) {
                String page = form(file, recipient).orElseThrow();
                assertThat(page).as(recipient.toString()).doesNotContain(FullCase.NOTE);
                if (page.contains(Labels.in(TextLanguage.EN).of("form.name.withheld"))) {
                    unnamed++;
                    assertThat(page)
                            .as(recipient.toString())
                            .doesNotContain(WHO)
                            .doesNotContain(FullCase.ID, "KANARINA", "Kanarina", "2010", "1995", "+355 00 111")
                            .doesNotContain(Labels.in(TextLanguage.EN).of("form.reach.number"));
                }
            }
        }
        assertThat(unnamed).isGreaterThan(20);
    }

    @Test
    void what_was_agreed_to_beside_a_suspected_companion_names_the_person_to_no_shelter() {
        CaseFile file = FullCase.adultInDangerBesideACompanion();
        assertThat(provider(file, Service.ACCOMMODATION, true)).doesNotContain(WHO);
        assertThat(provider(file, Service.MEDICAL, true)).contains(WHO);
    }

    @Test
    void a_person_presumed_a_child_because_the_age_is_not_known_is_named_to_a_provider_only_if_they_agree() {
        CaseFile file = FullCase.presumedChildWhoSharesNothing();
        assertThat(FullCase.decided(file).referralBasis()).isEqualTo(ReferralBasis.CHILD);
        assertThat(provider(file, Service.ACCOMMODATION, true)).doesNotContain(WHO);
        CaseFile agreed = FullCase.presumedChildWhoShares();
        assertThat(provider(agreed, Service.ACCOMMODATION, true)).contains(WHO);
    }

    @Test
    void a_provider_reads_of_the_service_that_it_is_asked_for_and_a_shelter_of_all() {
        Labels labels = Labels.in(TextLanguage.EN);
        String shelter = "<li>" + labels.of(Service.ACCOMMODATION);
        String hospital = "<li>" + labels.of(Service.MEDICAL);
        assertThat(provider(FullCase.child(), Service.ACCOMMODATION, false)).contains(shelter, hospital);
        assertThat(provider(FullCase.child(), Service.MEDICAL, false))
                .contains(hospital)
                .doesNotContain(shelter);
        assertThat(provider(FullCase.adultWhoSharesNothing(), Service.ACCOMMODATION, false))
                .contains(shelter)
                .doesNotContain(hospital);
    }

    @Test
    void an_interpreter_is_told_the_language_by_the_one_who_sends_the_form() {
        CaseFile file = FullCase.changed("\"languages\": [\"sq\"]", "\"languages\": [\"ar\"]");
        assertThat(provider(file, Service.INTERPRETATION, true))
                .contains(Labels.in(TextLanguage.EN).of("form.talk.language"))
                .doesNotContain(WHO)
                .doesNotContain("Arabic");
    }

    @Test
    void a_service_that_is_not_planned_gets_no_form_and_the_refusal_says_which_are() {
        assertThatThrownBy(() -> provider(FullCase.child(), Service.RESIDENCE, true))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.problems()
                                        .get(0)
                                        .hint()
                                        .orElseThrow()
                                        .sq())
                                .contains("Strehim (PROVIDER.ACCOMMODATION)"));
    }

    @Test
    void the_recipient_reads_what_they_are_asked_to_do_and_on_what_ground() {
        assertThat(form(FullCase.child(), Agency.CHILD_PROTECTION_UNIT, true, TextLanguage.SQ))
                .contains(
                        "Ky rast ju njoftohet sepse një fëmijë ka nevojë për mbrojtje",
                        "Vlerësoni interesin më të lartë",
                        "Personi trajtohet si fëmijë")
                .doesNotContain("Njoftoni Njësinë");
    }

    @Test
    void both_pages_of_the_documentation_have_the_same_table() throws IOException {
        List<List<String>> english = table("forms.md", 2 + COLUMNS.size());
        List<List<String>> albanian = table("forms.sq.md", 1 + COLUMNS.size());
        assertThat(albanian.stream()
                        .map(row -> row.subList(1, 1 + COLUMNS.size()))
                        .toList())
                .isEqualTo(english.stream()
                        .map(row -> row.subList(2, 2 + COLUMNS.size()).stream()
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
    void a_decision_made_up_elsewhere_names_the_person_to_nobody_whom_the_pack_does_not_tell() {
        ReferralForm form = ReferralForm.with(FullCase.layout(FormKind.REFERRAL, TextLanguage.EN), FullCase.GLOSSARY);
        for (Agency recipient : Agency.values()) {
            Decision crafted = Decision.builder()
                    .from(FullCase.decided(FullCase.child()))
                    .duties(List.of(Duty.builder()
                            .action(DutyAction.NOTIFY_POLICE)
                            .actor(Agency.MOBILE_UNIT)
                            .recipient(recipient)
                            .identity(IdentitySharing.SHARED)
                            .build()))
                    .build();
            String page = form.withIdentity(
                    form.view(crafted, FullCase.child(), new RecipientKind.OfAgency(recipient)), TextLanguage.EN);
            if (recipient == Agency.ANTI_TRAFFICKING_POLICE) {
                assertThat(page).contains(WHO);
            } else {
                assertThat(page).doesNotContain(WHO).doesNotContain(FullCase.ID, FullCase.NOTE);
            }
        }
    }

    @Test
    void a_decision_of_another_day_fills_no_form() {
        Decision other = Decision.builder()
                .from(FullCase.decided(FullCase.child()))
                .asOf(FullCase.child().asOf().minusDays(1))
                .build();
        ReferralForm form = ReferralForm.with(FullCase.layout(FormKind.REFERRAL, TextLanguage.EN), FullCase.GLOSSARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        form.view(other, FullCase.child(), new RecipientKind.OfAgency(Agency.ANTI_TRAFFICKING_POLICE)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> form.view(other, FullCase.child(), new RecipientKind.OfProvider(Service.ACCOMMODATION)));
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
        View view = form.view(decision, FullCase.child(), new RecipientKind.OfAgency(Agency.STATE_SOCIAL_SERVICE));
        String action = Labels.in(TextLanguage.EN).of("form.asked.ESCALATE_UNMET_NEED");
        assertThat(form.withIdentity(view, TextLanguage.EN)).doesNotContain(action);
        assertThat(form.of(view, TextLanguage.EN)).contains(action);
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
                    assertThat(refused.problems().get(0).what().en()).contains("(HEALTH)");
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
