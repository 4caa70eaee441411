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
                                + ": /duties: No duty of this case tells HEALTH: Told are: ANTI_TRAFFICKING_POLICE, STATE_SOCIAL_SERVICE, LABOUR_INSPECTORATE, PROSECUTION, RESPONSIBLE_AUTHORITY.\n");
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
        assertThat(blank.out()).contains("Formular bosh.").doesNotContain("☒");
        assertThat(form("initial-identification", LABOUR, "--lang", "sq").out()).contains("☒");
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
}
