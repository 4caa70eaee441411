package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nrm form}, with the bundled rules. The persons in the cases are invented. */
class FormCommandTest {
    private static final String CHILD = example("street-child");
    private static final String LABOUR = example("adult-labour-border");

    private static String example(String name) {
        return Path.of(System.getProperty("nrm.root", ".."), "docs/examples", name + ".json")
                .toString();
    }

    private static Run form(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "form";
        System.arraycopy(args, 0, all, 1, args.length);
        return PackRun.nrm("", all);
    }

    @Test
    void a_referral_form_comes_out_for_the_agency_that_was_named() {
        Run run = form("referral", CHILD, "--to", "CHILD_PROTECTION_UNIT", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("Child protection unit")
                .doesNotContain("Synthetic");
    }

    @Test
    void the_name_comes_out_if_asked_for() {
        assertThat(form("referral", CHILD, "--to", "ANTI_TRAFFICKING_POLICE", "--with-identity", "--lang", "sq")
                        .out())
                .contains("Synthetic");
    }

    @Test
    void an_agency_that_is_not_told_gets_none_and_the_error_says_who_is(@TempDir Path folder) {
        Path file = folder.resolve("form.html");
        Run run = form("referral", LABOUR, "--to", "HEALTH", "--lang", "en", "-o", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        LABOUR
                                + ": /duties: No duty of this case tells Health service (HEALTH): Told are: Anti-trafficking police (ANTI_TRAFFICKING_POLICE), State Social Service (STATE_SOCIAL_SERVICE), State Inspectorate of Labour and Social Services (LABOUR_INSPECTORATE), Prosecution (PROSECUTION), Responsible Authority (RESPONSIBLE_AUTHORITY).\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void an_agency_that_does_not_exist_is_wrong_usage_with_the_nearest() {
        Run run = form("referral", LABOUR, "--to", "LABOR_INSPECTORATE", "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Maybe LABOUR_INSPECTORATE.").contains("See nrm form referral --help");
    }

    @Test
    void who_shall_be_told_must_be_said() {
        assertThat(form("referral", LABOUR).code()).isEqualTo(2);
        assertThat(form().code()).isEqualTo(2);
        assertThat(form("referal").err()).contains("referral");
    }

    @Test
    void the_form_of_the_initial_identification_is_blank_without_a_case() {
        Run blank = form("initial-identification", "--lang", "sq");
        assertThat(blank.code()).isZero();
        assertThat(blank.out()).contains("Formular bosh.").doesNotContain("checked=");
        assertThat(form("initial-identification", LABOUR, "--lang", "sq").out()).contains("checked=");
        assertThat(form("initial-identification", "--with-identity").code()).isEqualTo(2);
    }

    @Test
    void a_pack_without_forms_says_which_is_missing(@TempDir Path folder) throws IOException {
        Path pack = folder.resolve("own");
        assertThat(PackRun.nrm("", "pack", "init", pack.toString()).code()).isZero();
        Run kept = form("initial-identification", "--pack", pack.toString(), "--lang", "en");
        assertThat(kept.out())
                .isEqualTo(form("initial-identification", "--lang", "en").out());
        Files.delete(pack.resolve("forms/initial-identification.en.html"));
        Run run = form("initial-identification", "--pack", pack.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("forms/initial-identification.en.html:1: The pack does not have this form");
    }

    @Test
    void a_case_that_is_refused_has_no_form(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "{\"schema\": \"nrm/case/1\"}");
        Run run = form("referral", file.toString(), "--to", "ANTI_TRAFFICKING_POLICE", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(": /id: ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_sheet_on_rights_comes_out_in_the_language_of_the_person_beside_the_Albanian() {
        assertThat(form("rights", "--lang", "en").out())
                .contains("Të drejtat tuaja")
                .doesNotContain("class=\"pair\"");
        assertThat(form("rights", "--person-language", "it-CH").out()).contains("Të drejtat tuaja", "I suoi diritti");
        Run unknown = form("rights", "--person-language", "xx", "--lang", "en");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("ar, en, it, sq");
    }

    @Test
    void another_language_is_added_by_a_file(@TempDir Path folder) throws IOException {
        Path own = Path.of(
                System.getProperty("nrm.root", ".."),
                "nrm-io/src/main/resources/al/nrm/io/report/person/en.properties");
        String english = Files.readString(own);
        Path greek = Files.writeString(
                folder.resolve("el.properties"),
                english.replace("language=en", "language=el").replace("Who I am", "Ποιος είμαι"));
        assertThat(form("rights", "--person-texts", greek.toString()).out()).contains("Ποιος είμαι", "lang=\"el\"");
        Path broken = Files.writeString(folder.resolve("x.properties"), "language=el\nreview=seen\n");
        Run run = form("rights", "--person-texts", broken.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("/review", "/title", "/who.1");
    }

    @Test
    void the_card_comes_out_in_both_languages() {
        assertThat(form("card", "--lang", "sq").out()).contains("Kartë kujtese", "127", "size: A5");
        assertThat(form("card", "--lang", "en").out()).contains("Prompt card");
    }
}
