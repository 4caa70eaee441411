package al.nrm.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseTerms;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import al.nrm.text.DomainLabels;
import al.nrm.text.TextLanguage;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All persons are invented. */
class CaseTableTest {
    private static final CaseTerms TERMS = ReferralRules.bundled().terms();

    private static CaseTableReading read(String csv) {
        return CaseTable.read(csv.getBytes(StandardCharsets.UTF_8), TERMS, false);
    }

    private static List<String> problems(String csv) {
        return read(csv).problems().stream()
                .map(problem -> problem.row()
                        + problem.column().map(column -> " " + column.en()).orElse("")
                        + ": " + problem.what().en()
                        + problem.hint().map(hint -> " " + hint.en()).orElse(""))
                .toList();
    }

    private static String lines(CaseTableReading reading) {
        return reading.cases().stream().map(NrmJson.standard()::line).collect(Collectors.joining("\n"));
    }

    private static List<String> headings(TextLanguage language, boolean withIdentity) {
        String template = CaseTable.template(TERMS, language, '\t', withIdentity);
        return Arrays.asList(template.substring(1).strip().split("\t"));
    }

    private static String heading(String pointer) {
        return DomainLabels.fact(pointer).orElseThrow().en();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void there_is_a_column_for_each_fact_and_each_indicator_with_a_heading_of_its_own(TextLanguage language) {
        List<String> headings = headings(language, false);
        assertThat(headings)
                .doesNotHaveDuplicates()
                .hasSize(1
                        + CaseFacts.all().size()
                        + TERMS.catalogue().indicators().size());
        String row = "\t".repeat(headings.size() - 1) + "\n";
        assertThat(problems(String.join("\t", headings) + "\n" + row)).isEmpty();
    }

    @Test
    void who_the_person_is_has_columns_only_where_that_is_asked_for() {
        assertThat(headings(TextLanguage.EN, true))
                .containsAll(headings(TextLanguage.EN, false))
                .contains("given name", "address: town")
                .hasSize(headings(TextLanguage.EN, false).size() + 12);
        assertThat(headings(TextLanguage.EN, false)).noneMatch(heading -> heading.contains("name"));
    }

    @Test
    void a_row_is_a_case() {
        String indicator =
                TERMS.catalogue().find("act.transported").orElseThrow().label().sq();
        String table =
                "numri i rastit (pseudonim);asOf;detection/agency;/person/age;person.nationalities;\"" + indicator
                        + "\";needs;recordedAt;person/languages\n"
                        + "AL-03-0001;2.3.2026;MOBILE_UNIT;15;al; PO ;ACCOMMODATION, Medical care;2.3.2026 20:40;sq; rom\n";
        assertThat(problems(table.replace("sq; rom", "\"sq; rom\"").replace("Medical care", "MEDICAL")))
                .isEmpty();
        assertThat(lines(read(table.replace("sq; rom", "\"sq; rom\"").replace("Medical care", "MEDICAL"))))
                .isEqualTo("{\"schema\":\"nrm/case/1\",\"id\":\"AL-03-0001\",\"asOf\":\"2026-03-02\","
                        + "\"recordedAt\":\"2026-03-02T20:40:00+01:00\",\"detection\":{\"agency\":\"MOBILE_UNIT\"},"
                        + "\"person\":{\"age\":15,\"ageBasis\":\"STATED\",\"nationalities\":[\"AL\"],"
                        + "\"languages\":[\"rom\",\"sq\"]},"
                        + "\"observations\":[{\"indicator\":\"act.transported\",\"answer\":\"YES\"}],"
                        + "\"needs\":[\"ACCOMMODATION\",\"MEDICAL\"]}");
    }

    static Stream<Arguments> saved() {
        List<String> headings = List.of(
                "numri i rastit (pseudonim)",
                "data e ngjarjeve",
                "u takua nga",
                "mosha",
                "E gënjyen për pagën ose fitimin",
                "E gënjyen për kushtet e punës");
        List<String> row = List.of("EX-1", "2.3.2026", "Njësia lëvizëse e identifikimit", "15", "PO", "FALSE");
        List<String> upper =
                headings.stream().map(title -> title.toUpperCase(Locale.ROOT)).toList();
        String plain = String.join(";", headings) + "\n" + String.join(";", row) + "\n";
        return Stream.of(
                Arguments.of("semicolons", utf8(plain)),
                Arguments.of("tabs", utf8(plain.replace(';', '\t'))),
                Arguments.of("commas", utf8(plain.replace(';', ','))),
                Arguments.of("the line that tells Excel the separator", utf8("sep=;\r\n" + plain)),
                Arguments.of(
                        "quotes, a byte order mark, line ends of Windows",
                        utf8("\uFEFF" + plain.replaceAll("[^;\n]+", "\"$0\"").replace("\n", "\r\n"))),
                Arguments.of("UTF-16", ("\uFEFF" + plain.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("capitals", utf8(String.join(";", upper) + "\n" + String.join(";", row))),
                Arguments.of("decomposed letters", utf8(Normalizer.normalize(plain, Normalizer.Form.NFD))),
                Arguments.of("empty rows", utf8(plain.replaceFirst("\n", "\n;;;;;\n\n") + ";;;;;\n;;;;;\n")),
                Arguments.of("empty columns", utf8(plain.replace("\n", ";;;\n"))),
                Arguments.of("columns in another order", utf8(reversed(headings) + "\n" + reversed(row) + "\n")),
                Arguments.of(
                        "a column of notes",
                        utf8("shënime;" + String.join(";", headings) + "\nx;" + String.join(";", row) + "\n")));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String reversed(List<String> cells) {
        List<String> reversed = new ArrayList<>(cells);
        Collections.reverse(reversed);
        return String.join(";", reversed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("saved")
    void a_table_is_read_as_people_and_spreadsheets_leave_it(String how, byte[] table) {
        CaseTableReading reading = CaseTable.read(table, TERMS, false);
        assertThat(reading.problems()).as(how).isEmpty();
        assertThat(reading.cases()).singleElement().satisfies(read -> {
            assertThat(read.person().age()).hasValue(15);
            assertThat(read.answers())
                    .containsEntry("dr.wages-or-earnings", Answer.YES)
                    .containsEntry("dr.conditions-of-work", Answer.NO);
        });
    }

    @Test
    void asked_and_none_is_not_the_same_as_not_asked() {
        assertThat(lines(read(
                        "id,asOf,detection/agency,exploitation/types\nX,2026-03-02,NGO,asnjë\nY,2026-03-02,NGO,\n")))
                .contains("\"id\":\"X\"", "\"exploitation\":{\"types\":[]}")
                .doesNotMatch("(?s).*\"id\":\"Y\".*types.*");
    }

    @Test
    void wrong_rows_are_reported_by_row_and_column_and_the_others_are_cases() {
        String table = "id,asOf,detection/agency," + heading("/person/age") + ",person/birthDate,situation/pregnant\n"
                + "X,2026-03-02,NGO,15,,\n"
                + ",1990-01-01,NGO,,,perhaps\n"
                + "\n"
                + "Z,2026-03-02,,15,2000-01-01,\n";
        assertThat(problems(table))
                .hasSize(5)
                .anyMatch(problem -> problem.startsWith("3 case number (a pseudonym): It is missing"))
                .anyMatch(problem -> problem.startsWith("3 " + heading("/asOf") + ": No rule was in force on this day"))
                .anyMatch(problem ->
                        problem.startsWith("3 " + heading("/situation/pregnant") + ": This word is not known"))
                .anyMatch(problem -> problem.startsWith("5 " + heading("/detection/agency") + ": It is missing"))
                .anyMatch(problem -> problem.startsWith(
                        "5 " + heading("/person/age") + ": The age and the birth date do not agree"));
        assertThat(read(table).cases())
                .singleElement()
                .satisfies(read -> assertThat(read.id()).isEqualTo("X"));
    }

    @Test
    void a_heading_that_is_not_known_stops_everything_since_a_fact_could_be_lost() {
        CaseTableReading reading = read("id,asOf,detection/agency,persn/age\nX,2026-03-02,NGO,15\n");
        assertThat(reading.cases()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(1);
            assertThat(problem.column().orElseThrow().en()).isEqualTo("column D");
        });
    }

    @Test
    void a_name_is_read_only_where_that_is_asked_for_and_never_repeated() {
        byte[] table = "id,asOf,detection/agency,given name,needs\nX,2026-03-02,NGO,Canary,Canary\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(CaseTable.read(table, TERMS, true).toString()).doesNotContain("Canary");
        byte[] right =
                "id,asOf,detection/agency,given name\nX,2026-03-02,NGO,Canary\n".getBytes(StandardCharsets.UTF_8);
        assertThat(lines(CaseTable.read(right, TERMS, false))).doesNotContain("Canary");
        assertThat(CaseTable.read(right, TERMS, false).identityLeftOut()).isTrue();
        assertThat(lines(CaseTable.read(right, TERMS, true))).contains("\"givenName\":\"Canary\"");
        assertThat(CaseTable.read(right, TERMS, true).identityLeftOut()).isFalse();
    }
}
