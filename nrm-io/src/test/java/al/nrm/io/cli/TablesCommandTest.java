package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.provider.Directory;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Directories and cases as tables on the command line. All persons and telephone numbers are invented. */
class TablesCommandTest {
    private static final String CASES = "id,asOf,detection/agency,person/age,given name\n"
            + "X,2026-03-02,NGO,15,Canary\n"
            + "Y,2.3.2026,NGO,fifteen,Canary\n";

    @TempDir
    private Path folder;

    private static Run nrm(Object... words) {
        return PackRun.nrm("", List.of(words).stream().map(String::valueOf).toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static final Directory BUNDLED = ReferralRules.bundled().directory();
    /** The entries of the bundled directory. */
    private static final int ENTRIES = Stream.of(BUNDLED.providers(), BUNDLED.agencies(), BUNDLED.hotlines())
            .mapToInt(List::size)
            .sum();

    @ParameterizedTest
    @ValueSource(strings = {"sq", "en"})
    void the_template_read_again_is_the_bundled_directory(String language) throws IOException {
        Path table = folder.resolve("directory.csv");
        assertThat(nrm("directory", "template", "--lang", language, "-o", table))
                .isEqualTo(new Run(0, "", ""));
        Run read = nrm("directory", "read", table, "--lang", language);
        assertThat(read.code()).isZero();
        Run merged = nrm("directory", "merge", table, "--lang", "en");
        assertThat(merged.err()).isEqualTo("Entries: " + ENTRIES + "; added or replaced: 0.\n");
        assertThat(merged.out()).isEqualTo(read.out());
    }

    @Test
    void a_filled_in_table_overrides_entries_and_says_which() throws IOException {
        Path table = file(
                "own.csv",
                "Entry;Id;Name (en);Agency;County;Telephones;Confirmed on\n"
                        + "provider;tjeter-vizion;Another Vision;;;000 000;26.11.2026\n"
                        + "provider;new-one;New One;;;000 001;26.11.2026\n"
                        + "office;;Invented office;HEALTH;Fier;000 002;26.11.2026\n");
        Run merged = nrm("directory", "merge", table, "--lang", "en");
        assertThat(merged.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("replaced: provider \"Another Vision\" (tjeter-vizion): ")
                        && line.contains("Telephones")
                        && line.contains("Confirmed on"))
                .contains("added: provider \"New One\" (new-one)")
                .anyMatch(line -> line.startsWith("replaced: office \"Invented office\" (Fier): "));
        Path json = file("merged.json", merged.out());
        assertThat(nrm("directory", "check", json, "--lang", "en", "--at", "2026-11-26")
                        .out())
                .contains("provider \"Another Vision\" (tjeter-vizion): not known: County, Services, ");
    }

    @Test
    void a_table_with_mistakes_is_refused_with_each_of_them() throws IOException {
        Path table =
                file("own.csv", "Entry,Name (sq),County,Agency\noffice,Zyrë,Tiran,HEALTH\n\noffice,,AL-04,HEALT\n");
        Run run = nrm("directory", "read", table, "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(table.toString(), "own.csv"))
                .startsWith("own.csv: row 2: County: This word is not known here: Maybe Tiranë\n"
                        + "own.csv: row 4: Agency: This word is not known here: ")
                .contains("own.csv: row 4: Name (sq): It is missing, and it is required: ");
        assertThat(nrm("directory", "read", table, "--lang", "sq").err()).contains("rreshti 2: Qarku: ");
    }

    @Test
    void check_lists_what_is_missing_and_too_old_and_with_strict_it_fails() throws IOException {
        Path table = file(
                "own.csv",
                "Entry,Id,Name (en),Agency,Telephones,Hours,Free places,Free places counted on,Confirmed on\n"
                        + "office,,Invented office,HEALTH,000,8-16,,,2020-01-01\n"
                        + "hotline,,Invented line,,,,,,2026-11-01\n"
                        + "provider,x,Invented shelter,,000,,2,2026-11-01,2026-11-01\n");
        Run run = nrm("directory", "check", table, "--lang", "en", "--at", "2026-11-26", "--older-than", "P1Y");
        assertThat(run).isEqualTo(new Run(0, """
                        provider "Invented shelter" (x): not known: County, Services, Sexes admitted, Lowest age admitted, \
                        Highest age admitted, Nationalities admitted, Places; too old: Free places counted on
                        office "Invented office" (whole country): too old: Confirmed on
                        hotline "Invented line": not known: Telephones
                        Entries: 3; with something not known: 2; with something too old: 2; offices that are missing: 0.
                        """, ""));
        assertThat(nrm("directory", "check", table, "--strict", "--at", "2026-11-26")
                        .code())
                .isEqualTo(1);
        Run json = nrm("directory", "check", table, "--format", "json", "--at", "2026-11-26", "--quiet");
        assertThat(json.out()).contains("\"at\": \"2026-11-26\"", "\"stale\": [", "\"capacity/asOf\"", "\"total\": 2");
        assertThat(json.err()).isEmpty();
        assertThat(nrm("directory", "check", "--lang", "en").out()).contains("Entries: " + ENTRIES + "; ");
    }

    @Test
    void cases_of_right_rows_go_out_and_wrong_rows_are_reported() throws IOException {
        Path table = file("cases.csv", CASES);
        Run run = nrm("cases", "read", table, "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"schema\":\"nrm/case/1\",\"id\":\"X\"")
                .hasLineCount(1);
        assertThat(run.err().replace(table.toString(), "cases.csv").lines())
                .containsExactly(
                        "The table says who persons are; this was not read. --with-identity reads it.",
                        "cases.csv: row 3: age: This is no whole number: Write the number and nothing else.");
        assertThat(run.out() + run.err()).doesNotContain("Canary");
        assertThat(nrm("cases", "read", table, "--with-identity").out()).contains("Canary");
    }

    @Test
    void cases_of_a_table_are_decided_as_a_batch() throws IOException {
        Path table = file(
                "cases.csv",
                CASES.lines().limit(2).map(line -> line + "\n").collect(java.util.stream.Collectors.joining()));
        Path lines = folder.resolve("cases.jsonl");
        assertThat(nrm("cases", "read", table, "-o", lines, "--quiet").code()).isZero();
        assertThat(nrm("decide", "--batch", lines).out()).contains("\"case\":\"X\"");
    }

    @Test
    void a_table_is_read_from_standard_input() {
        Run run = PackRun.nrm("Entry,Name (sq)\nhotline,Linjë\n", "directory", "read", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"hotlines\"");
    }

    @Test
    void a_file_that_says_who_a_person_is_is_for_its_owner_alone() throws IOException {
        Path table = file("cases.csv", CASES);
        Path out = folder.resolve("out.jsonl");
        nrm("cases", "read", table, "--with-identity", "-o", out);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_is_replaced_keeps_its_permissions() throws IOException {
        Path kept = file("kept.csv", "");
        for (String permissions : List.of("rw-------", "rw-rw----")) {
            Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString(permissions));
            nrm("directory", "template", "--blank", "-o", kept);
            assertThat(Files.size(kept)).isPositive();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    void the_target_of_a_link_is_written_whether_it_is_there_or_not() throws IOException {
        Path target = folder.resolve("target.csv");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("target.csv"));
        nrm("directory", "template", "--blank", "-o", link);
        nrm("directory", "template", "--blank", "-o", link);
        assertThat(link).isSymbolicLink();
        assertThat(target).isRegularFile();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide a\0b.json",
                "decide --batch a\0b.jsonl",
                "decide x.json --directory a\0b.json",
                "decide x.json --pack a\0b",
                "schema case -o a\0b.json",
                "cases read a\0b.csv",
                "directory read a\0b.csv"
            })
    void a_name_that_the_machine_does_not_know_is_refused_and_is_no_defect(String command) throws IOException {
        Path known = file("x.json", Run.CASE);
        Run run = PackRun.nrm("", (command.replace("x.json", known.toString()) + " --lang en").split(" "));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "aU+0000b" + command.replaceAll(".*\0b(\\S*).*", "$1")
                                + ": The name of the file cannot be used here: the machine does not know one of its characters.\n");
    }

    @Test
    void the_name_of_a_file_cannot_write_into_a_terminal() {
        assertThat(nrm("decide", "\u001B[31mx.json", "--lang", "en").err())
                .isEqualTo("U+001B[31mx.json: There is no such file.\n");
    }

    @Test
    void the_table_of_a_template_is_UTF_8_that_spreadsheets_recognise() {
        assertThat(nrm("cases", "template", "--lang", "sq").out().getBytes(StandardCharsets.UTF_8))
                .startsWith(0xEF, 0xBB, 0xBF);
    }
}
