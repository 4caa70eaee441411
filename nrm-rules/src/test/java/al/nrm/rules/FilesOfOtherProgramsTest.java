package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs as spreadsheets, editors and file managers leave them. */
class FilesOfOtherProgramsTest {
    private static final String TABLE = "indicators.csv";
    private static final String HEAD =
            "id,dimension,element,strength_adult_labour,strength_child_labour,label_sq,label_en,source,verified\n";
    private static final String ROW = "act.added,,ACT,,,Shpikur,Invented,policy,false\n";

    @TempDir
    private Path folder;

    private static Pack with(String table) {
        return Pack.smallest()
                .with(TABLE, table)
                .with("questions.yaml", Pack.small().text("questions.yaml"));
    }

    private static List<String> problems(Pack pack) {
        return catchThrowableOfType(RulePackException.class, pack::load).problems().stream()
                .map(problem -> problem.render(TextLanguage.EN))
                .toList();
    }

    private static void reads_the_row(String table) {
        assertThat(with(table).load().pack().catalogue().find("act.added")).hasValueSatisfying(indicator -> {
            assertThat(indicator.label().en()).isEqualTo("Invented");
            assertThat(indicator.verified()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "FALSE", "False", "JO", "jo", "NO"})
    void false_is_read_as_spreadsheets_write_it(String word) {
        reads_the_row(HEAD + ROW.replace("false", word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "PO", "yes"})
    void true_is_read_as_spreadsheets_write_it(String word) {
        assertThat(with(HEAD + ROW.replace("false", word))
                        .load()
                        .pack()
                        .catalogue()
                        .find("act.added")
                        .orElseThrow()
                        .verified())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void semicolons_and_tabs_separate_cells_too(String separator) {
        reads_the_row((HEAD + ROW).replace(",", separator));
        reads_the_row("\uFEFFsep=" + separator + "\r\n"
                + (HEAD + ROW).replace(",", separator).replace("\n", "\r\n"));
    }

    @Test
    void rows_and_columns_without_content_are_left_out() {
        reads_the_row(HEAD + ",,,,,,,,\n" + ROW + "\n,,,,,,,,\n   ,,,,,,,,\n");
        reads_the_row((HEAD + ROW).replace("\n", ",,,\n"));
    }

    @Test
    void columns_are_found_by_their_headings_and_a_column_of_notes_may_be_added() {
        assertThat(reordered("shënime")).isEmpty();
        assertThat(reordered("Notes")).isEmpty();
        assertThat(reordered("gazette"))
                .singleElement()
                .asString()
                .startsWith("indicators.csv:1: The column \"gazette\" is not known: Known: ");
    }

    /** The columns in the opposite order, with one more in front that holds a text in each row. */
    private static List<String> reordered(String heading) {
        String table = Arrays.stream((HEAD + ROW).split("\n"))
                .map(line -> {
                    List<String> cells = Arrays.asList(line.split(",", -1));
                    java.util.Collections.reverse(cells);
                    return String.join(",", cells);
                })
                .collect(Collectors.joining("\nto be confirmed,", heading + ",", "\n"));
        try {
            assertThat(with(table).load().pack().catalogue().find("act.added")).isPresent();
            return List.of();
        } catch (RulePackException refused) {
            return refused.problems().stream()
                    .map(problem -> problem.render(TextLanguage.EN))
                    .toList();
        }
    }

    @Test
    void the_line_of_a_row_is_that_of_the_file_whatever_is_above_it() {
        assertThat(problems(with(HEAD + "\n,,,,,,,,\n" + ROW.replace("ACT", "ACTS"))))
                .singleElement()
                .asString()
                .startsWith("indicators.csv:4: \"ACTS\" is not known");
    }

    @Test
    void a_comma_outside_quotation_marks_is_reported_on_its_row_with_what_to_do() {
        assertThat(problems(
                        with(HEAD + ROW + ROW.replace("act.added", "act.other").replace("Shpikur", "Shpikur, këtu"))))
                .containsExactly("indicators.csv:3: The line has 10 cells; it needs 9: "
                        + "A text with a comma or semicolon inside is written in quotation marks.");
    }

    @Test
    void a_quotation_mark_inside_a_cell_is_reported_on_its_row() {
        assertThat(problems(with(HEAD + ROW + ROW.replace("Shpikur", "\"Shpikur \"këtu\" sot\""))))
                .containsExactly("indicators.csv:3: From this line on the table cannot be read: "
                        + "the quotation marks do not match: A cell with quotation marks inside is written "
                        + "\"with \"\"quotation marks\"\" inside\".");
    }

    @Test
    void a_column_that_is_missing_or_misspelt_is_named() {
        assertThat(problems(with(HEAD.replace("dimension", "dimensions") + ROW)))
                .singleElement()
                .asString()
                .startsWith("indicators.csv:1: The column \"dimensions\" is not known")
                .endsWith("Maybe \"dimension\"");
        assertThat(problems(with(HEAD.replace(",verified", "") + ROW.replace(",false", ""))))
                .singleElement()
                .asString()
                .startsWith("indicators.csv:1: The table lacks the columns: verified");
    }

    @Test
    void a_formula_that_another_separator_would_uncover_is_refused() {
        assertThat(problems(with(HEAD + ROW.replace("Invented", "Invented;=1+1"))))
                .containsExactly("indicators.csv:2: The cell \"label_en\" is refused: It begins like a formula.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".~lock.indicators.csv#",
                "~$indicators.csv",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "criteria/base.drl~",
                "criteria/base.drl.bak",
                "criteria/._base.drl",
                ".git/config",
                "__MACOSX/._pack.yaml"
            })
    void litter_of_machines_is_no_part_of_a_pack(String name) throws IOException {
        Path pack = Pack.smallest().folder(Files.createDirectory(folder.resolve("pack")));
        String before = ReferralRules.load(pack).pack().sha256();
        Path litter = pack.resolve(name);
        Files.createDirectories(litter.getParent());
        Files.write(litter, new byte[] {0, 1, 2});
        assertThat(ReferralRules.load(pack).pack().sha256()).isEqualTo(before);
        assertThat(Pack.smallest().with(name, new byte[] {0}).load().pack().sha256())
                .isEqualTo(before);
    }

    @Test
    void a_zip_that_a_mac_made_is_read() throws IOException {
        Pack inside = Pack.smallest();
        Pack mac = Pack.smallest();
        inside.files().keySet().forEach(mac::without);
        inside.files()
                .forEach((name, content) -> mac.with("my-pack/" + name, content)
                        .with("__MACOSX/my-pack/._" + name.replace('/', '_'), new byte[] {0}));
        mac.with("my-pack/.DS_Store", new byte[] {0});
        assertThat(mac.load().pack().sha256()).isEqualTo(inside.load().pack().sha256());
    }

    @Test
    void a_pack_in_a_folder_inside_is_one_problem() {
        Pack outer = Pack.smallest();
        Pack inside = Pack.smallest();
        inside.files().keySet().forEach(outer::without);
        inside.files().forEach((name, content) -> outer.with("my-pack/" + name, content));
        outer.with("read-me-first.txt", "a note beside the folder");
        assertThat(problems(outer))
                .containsExactly("my-pack/pack.yaml:1: The pack is in a folder inside this one: "
                        + "Give the folder that holds pack.yaml.");
    }
}
