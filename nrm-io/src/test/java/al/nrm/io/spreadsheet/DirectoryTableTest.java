package al.nrm.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.DocumentKind;
import al.nrm.document.Shape;
import al.nrm.io.json.NrmJson;
import al.nrm.provider.Directory;
import al.nrm.rules.ReferralRules;
import al.nrm.text.TextLanguage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented providers, offices and telephone numbers, and the bundled directory. */
class DirectoryTableTest {
    private static final Directory BUNDLED = ReferralRules.bundled().directory();

    private static DirectoryTableReading read(String csv) {
        return DirectoryTable.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String csv) {
        return read(csv).problems().stream()
                .map(problem -> problem.row()
                        + problem.column().map(column -> " " + column.en()).orElse("")
                        + ": " + problem.what().en()
                        + problem.hint().map(hint -> " " + hint.en()).orElse(""))
                .toList();
    }

    private static String json(String csv) {
        return NrmJson.standard().line(read(csv).directory().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"SQ,\";\"", "SQ,\",\"", "EN,\",\"", "EN,\"\t\""})
    void the_bundled_directory_comes_back_from_its_table(TextLanguage language, String separator) {
        String table = DirectoryTable.write(BUNDLED, language, separator.charAt(0));
        assertThat(read(table).problems()).isEmpty();
        assertThat(read(table).directory()).contains(BUNDLED);
    }

    @Test
    void every_key_of_an_entry_has_a_heading_in_both_languages() {
        List<String> unnamed = new ArrayList<>();
        DocumentKind.DIRECTORY.shape().members().values().forEach(list -> {
            if (list.shape() instanceof Shape.Items items && items.item() instanceof Shape.Fields fields) {
                collect("", fields, unnamed);
            }
        });
        assertThat(unnamed).isEmpty();
    }

    private static void collect(String above, Shape.Fields fields, List<String> unnamed) {
        fields.members().forEach((key, member) -> {
            if (member.shape() instanceof Shape.Fields inner) {
                collect(above + key + "/", inner, unnamed);
            } else if (DirectoryTable.label(above + key).en().equals(above + key)) {
                unnamed.add(above + key);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQ", "EN"})
    void no_two_columns_have_the_same_heading(TextLanguage language) {
        String first = DirectoryTable.write(BUNDLED, language, '\t')
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(first.split("\t")).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @Test
    void what_people_and_spreadsheets_write_is_read() {
        String table = """
                sep=;
                Shënime;Lloji i rreshtit;emri (SQ);AGJENCIA;Qarku;Bashkia;Telefonat;Konfirmuar më;;
                u pyet;Zyrë;Zyrë e shpikur;Policia për Kufirin;tirana;kamez;'+355 4 000 0000;5.11.2026;;
                ;;;;;;;;;

                ;office;Tjetër zyrë;HEALTH;AL-04;;"042 000 000
                0800 0000";2026-11-05;;
                """.replace("Policia për Kufirin", "BORDER_POLICE").replace("\n", "\r\n");
        assertThat(problems(table)).isEmpty();
        assertThat(json(table))
                .contains("\"agency\":\"BORDER_POLICE\",\"county\":\"AL-11\"", "\"municipality\":\"Kamëz\"")
                .contains("\"phones\":[\"+355 4 000 0000\"]", "\"verifiedOn\":\"2026-11-05\"")
                .contains("\"phones\":[\"042 000 000\",\"0800 0000\"]");
    }

    @Test
    void yes_and_no_are_read_as_spreadsheets_write_them() {
        for (String yes : List.of("TRUE", "PO", "po", "Yes", "YES")) {
            assertThat(json("Entry,Id,Name (sq),Children come with the parent\nprovider,x,X," + yes + "\n"))
                    .contains("\"dependants\":\"YES\"");
        }
        assertThat(json("Entry,Id,Name (sq),Children come with the parent\nprovider,x,X,FALSE\n"))
                .contains("\"dependants\":\"NO\"");
    }

    @Test
    void all_problems_are_said_at_once_by_row_and_column_without_what_the_cells_say() {
        assertThat(problems("""
                Entry,Id,Name (en),County,Lowest age admitted,Highest age admitted,Confirmed on,Telephones,Places
                provider,Some Shelter,Some Shelter,Tiran,eighteen,17,31.2.2026,692345678,1
                shop,x,X,,,,,,
                hotline,,Line,,,,,,5
                provider,x,X,,40,30,,,-1
                provider,x,,,,,,,
                """))
                .containsExactly(
                        "2 Id: The cell does not have the right form. Expected: lower case letters and digits joined by "
                                + "- or . such as some-shelter",
                        "2 County: This word is not known here. Maybe Tiranë",
                        "2 Lowest age admitted: This is no whole number. Write the number and nothing else.",
                        "2 Confirmed on: The cell does not have the right form. "
                                + "Expected: a day such as 2.3.2026 or 2026-03-02",
                        "2 Telephones: The number lacks its first digit, 0 or +: the spreadsheet has dropped it. "
                                + "Give the column the format \"Text\" and write it again.",
                        "3 Entry: It does not say what the row is. Provider, office or hotline.",
                        "4 Places: A row of this kind does not have this column. Leave it empty.",
                        "5 Places: The number is out of range. Expected: a whole number, 0 or more",
                        "5 Lowest age admitted: The lowest age admitted is above the highest.",
                        "6 Name (sq): It is missing, and it is required. Fill in at least one of these columns.",
                        "6 Id: Another provider has this id already.");
    }

    @Test
    void headings_that_are_not_known_or_twice_are_said_by_the_letter_of_the_column() {
        assertThat(problems("Entry,Phone,Name (en),Name (en)\nhotline,1,A,B\n"))
                .containsExactly(
                        "1 column B: This heading is not known. The headings are those that template writes; "
                                + "a column for notes is called \"notes\".",
                        "1 Name (en): The column occurs twice. Delete one of the two.");
        assertThat(problems("Id,Telefonatt\nx,1\n"))
                .containsExactly(
                        "1 column B: This heading is not known. Maybe Telefonat",
                        "1 Entry: The column is missing. It says for each row: provider, office or hotline.");
    }

    @Test
    void what_cannot_be_read_as_a_table_is_said() {
        assertThat(problems("")).singleElement().asString().startsWith("0: The table is empty.");
        assertThat(DirectoryTable.read(new byte[] {'a', (byte) 0xF1})
                        .problems()
                        .get(0)
                        .what()
                        .en())
                .isEqualTo("The file is not UTF-8.");
        assertThat(problems("Entry,Name (sq)\nhotline,\"A \"B\" C\"\n"))
                .singleElement()
                .asString()
                .startsWith("2: From this row on the table cannot be read: the quotation marks do not match.");
        assertThat(problems("Entry,Name (sq)\nhotline,A,B\n"))
                .singleElement()
                .asString()
                .startsWith("2: The row has more cells than headings.");
        assertThat(problems("Entry,Name (sq)\nhotline,Linj\u00C3\u00AB\n"))
                .singleElement()
                .asString()
                .startsWith("2: The row has broken letters.");
    }

    @Test
    void a_table_saved_in_the_code_page_of_Windows_is_read_where_its_letters_are_Albanian_and_not_guessed_otherwise() {
        String table = "Entry;Name (sq)\r\nhotline;Linjë e trilluar „Çelësi” – falas\r\n";
        for (String codePage : List.of("windows-1250", "windows-1252")) {
            assertThat(DirectoryTable.read(table.getBytes(Charset.forName(codePage)))
                            .directory()
                            .orElseThrow()
                            .hotlines()
                            .get(0)
                            .name())
                    .containsEntry("sq", "Linjë e trilluar „Çelësi” – falas");
        }
        assertThat(DirectoryTable.read(
                                "Entry;Name (sq)\r\nhotline;Linjë e š\r\n".getBytes(Charset.forName("windows-1250")))
                        .problems()
                        .get(0)
                        .what()
                        .en())
                .isEqualTo("The file is not UTF-8.");
    }

    @Test
    void a_table_that_a_spreadsheet_saved_as_UTF_16_is_read() {
        byte[] saved = "\uFEFFEntry\tName (sq)\r\nhotline\tLinjë\r\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(DirectoryTable.read(saved)
                        .directory()
                        .orElseThrow()
                        .hotlines()
                        .get(0)
                        .name())
                .containsEntry("sq", "Linjë");
    }

    @Test
    void no_cell_is_written_that_a_spreadsheet_would_run() {
        for (String text : List.of("=1+1", "+1", "-1", "@x", "a;=1+1", "a,@x", "'=1", "a; '=1")) {
            Directory hostile = read("Entry,Name (sq)\nhotline,Line\n")
                    .directory()
                    .map(directory -> Directory.builder()
                            .addHotlines(al.nrm.provider.Hotline.builder()
                                    .from(directory.hotlines().get(0))
                                    .source(text)
                                    .build())
                            .build())
                    .orElseThrow();
            for (char separator : new char[] {',', ';', '\t'}) {
                String table = DirectoryTable.write(hostile, TextLanguage.EN, separator);
                assertThat(read(table).directory()).contains(hostile);
                assertThat(table.lines()
                                .flatMap(line -> List.of(line.split("[;,\t\"]+ *")).stream())
                                .collect(Collectors.toList()))
                        .noneMatch(cell -> cell.matches("[=+@-].*"));
            }
        }
    }
}
