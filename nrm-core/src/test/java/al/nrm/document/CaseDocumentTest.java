package al.nrm.document;

import static al.nrm.document.Trees.TERMS;
import static al.nrm.document.Trees.aCase;
import static al.nrm.document.Trees.fullCase;
import static al.nrm.document.Trees.map;
import static al.nrm.document.Trees.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Setting;
import al.nrm.place.Municipality;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CaseDocumentTest {
    @Test
    void the_smallest_case_knows_nothing() {
        CaseFile file = read(aCase()).value();
        assertThat(file.id()).isEqualTo("invented-1");
        assertThat(file.detection().setting()).isEqualTo(Setting.UNKNOWN);
        assertThat(file.exploitation()).isEqualTo(Exploitation.UNKNOWN);
        assertThat(file.person().ageBasis()).isEqualTo(AgeBasis.UNKNOWN);
        assertThat(CaseDocument.tree(file)).isEqualTo(aCase());
    }

    @Test
    void a_full_case_is_read_and_written_as_it_was() {
        Map<String, Object> tree = fullCase();
        CaseFile file = read(tree).value();
        assertThat(CaseDocument.tree(file)).isEqualTo(tree);
        assertThat(CaseDocument.tree(file).keySet()).containsExactlyElementsOf(tree.keySet());
        assertThat(file.detection().municipality().map(Municipality::name)).contains("Elbasan");
        assertThat(file.person().identity().orElseThrow().givenName()).contains("Person i shpikur");
    }

    @Test
    void null_is_the_same_as_absent_wherever_a_key_is_optional() {
        Map<String, Object> tree = aCase();
        for (String key : DocumentKind.CASE.shape().members().keySet()) {
            tree.putIfAbsent(key, null);
        }
        tree.put("person", map("age", null, "identity", null, "nationalities", null));
        assertThat(read(tree).value()).isEqualTo(read(aCase()).value());
    }

    @Test
    void unknown_may_be_written_for_a_single_optional_code() {
        Map<String, Object> tree = aCase(
                "detection",
                map("agency", "NGO", "setting", "UNKNOWN", "county", "UNKNOWN", "abroad", "UNKNOWN"),
                "person",
                map("sex", "UNKNOWN", "ageBasis", "UNKNOWN", "homeCounty", "UNKNOWN"),
                "observations",
                List.of(map("indicator", "act.recruited", "answer", "UNKNOWN", "by", "UNKNOWN")));
        CaseFile file = read(tree).value();
        assertThat(file.detection().county()).isEmpty();
        assertThat(file.observations().get(0).by()).isEmpty();
        assertThat(said(read(aCase("detection", map("agency", "UNKNOWN")))).get(0))
                .startsWith("/detection/agency: UNKNOWN is not allowed here.: Known: ANTI_TRAFFICKING_POLICE");
    }

    @Test
    void no_basis_beside_an_age_means_stated_and_unknown_must_be_written() {
        assertThat(read(aCase("person", map("age", 17))).value().person().ageBasis())
                .isEqualTo(AgeBasis.STATED);
        CaseFile unknown =
                read(aCase("person", map("age", 17, "ageBasis", "UNKNOWN"))).value();
        assertThat(unknown.person().ageBasis()).isEqualTo(AgeBasis.UNKNOWN);
        assertThat(read(CaseDocument.tree(unknown)).value()).isEqualTo(unknown);
    }

    @Test
    void a_list_of_types_that_is_empty_was_asked_and_an_absent_one_was_not() {
        assertThat(types(List.of()).typesAsked()).isTrue();
        assertThat(types(null).typesAsked()).isFalse();
        assertThat(types(List.of("SERVITUDE")).typesAsked()).isTrue();
    }

    @Test
    void a_formal_identification_without_an_outcome_is_none() {
        for (Object none : Arrays.asList(null, map(), map("outcome", "UNKNOWN"), map("on", "2026-01-01"))) {
            assertThat(read(aCase("formalIdentification", none)).value().formalIdentification())
                    .isEqualTo(FormalIdentification.NONE);
        }
    }

    @Test
    void a_whole_number_is_whole_however_it_is_written() {
        for (Object age : List.of(
                29,
                29L,
                (short) 29,
                (byte) 29,
                BigInteger.valueOf(29),
                29.0,
                29f,
                new BigDecimal("29.0"),
                new BigDecimal("2.9e1"))) {
            assertThat(read(aCase("person", map("age", age))).value().person().age())
                    .isEqualTo(OptionalInt.of(29));
        }
        for (Object wrong : List.of(29.5, new BigDecimal("29.5"))) {
            assertThat(said(read(aCase("person", map("age", wrong)))))
                    .containsExactly("/person/age: The number is not whole.: Expected: a whole number from 0 to 120");
        }
        for (Object wrong : List.of(121, -1, new BigDecimal("1e999999999"), 1e300, BigInteger.TWO.pow(900))) {
            assertThat(said(read(aCase("person", map("age", wrong)))))
                    .containsExactly(
                            "/person/age: The number is out of range.: Expected: a whole number from 0 to 120");
        }
        for (Object wrong : List.of(Double.NaN, Double.POSITIVE_INFINITY, "29", true)) {
            assertThat(said(read(aCase("person", map("age", wrong)))))
                    .containsExactly("/person/age: The value is not of the right type.: "
                            + "Expected: a whole number from 0 to 120");
        }
    }

    @Test
    void everything_wrong_is_said_at_once_contradictions_too() {
        Map<String, Object> tree = aCase(
                "asOf", "2026-03-02",
                "recordedAt", "2026-03-01T10:00:00Z",
                "persn", map(),
                "person", map("agee", 3, "age", 30, "birthDate", "2010-01-01", "sex", "F"),
                "detection", map("municipality", "Vorë"),
                "observations",
                        Arrays.asList(
                                map("indicator", "act.recruted", "answer", "YES", "on", "2026-03-03"),
                                null,
                                "x",
                                map("indicator", "act.recruited", "answer", "MAYBE")));
        assertThat(said(read(tree)))
                .containsExactly(
                        "/detection/agency: It is missing, and it is required.: "
                                + "Expected: a code such as ANTI_TRAFFICKING_POLICE",
                        "/person/agee: This key is not known.: Maybe age",
                        "/person/sex: This code is not known.: Known: FEMALE, MALE, OTHER, UNKNOWN",
                        "/persn: This key is not known.: Maybe person",
                        "/observations/1: A list does not hold null.: Leave it out.",
                        "/observations/2: The value is not of the right type.: Expected: an object { … }",
                        "/observations/3/answer: This code is not known.: Known: YES, NO, UNKNOWN",
                        "/recordedAt: The recording is before the day of the case.: It is the day in asOf or later.",
                        "/person/age: The age and the birth date do not agree.: Give one of the two.",
                        "/detection/municipality: A municipality without its county.: Maybe county AL-11",
                        "/observations/0/indicator: The pack's catalogue does not know this indicator.: Maybe act.recruited",
                        "/observations/0/on: The observation is after the time of recording.: "
                                + "It is at the latest the day in recordedAt.");
    }

    @Test
    void what_was_already_refused_contradicts_nothing() {
        assertThat(said(read(aCase("person", map("age", 130, "birthDate", "2010-01-01")))))
                .hasSize(1);
        assertThat(said(read(aCase("asOf", "soon", "person", map("age", 3, "birthDate", "2010-01-01")))))
                .hasSize(1);
        assertThat(said(read(aCase("person", map("age", -3, "birthDate", "2010-01-01")))))
                .hasSize(1);
    }

    @Test
    void a_day_that_the_pack_does_not_cover_is_refused_with_its_days() {
        for (String day : List.of("2005-07-17", "2031-01-01")) {
            assertThat(said(read(aCase("asOf", day))))
                    .containsExactly("/asOf: No rule was in force on this day: the pack covers the days from "
                            + "2005-07-18 to 2030-12-31.: The case must be of these days.");
        }
    }

    @Test
    void a_municipality_stands_beside_its_own_county() {
        assertThat(said(read(place("AL-03", "Vorë"))))
                .containsExactly("/detection/municipality: County AL-03 does not have this municipality.: "
                        + "Maybe county AL-11");
        assertThat(said(read(place("UNKNOWN", "Vorë")))).hasSize(1);
        assertThat(said(read(place(null, "Tirana"))))
                .containsExactly(
                        "/detection/municipality: This code is not known.: Maybe Tiranë",
                        "/detection/municipality: A municipality without its county.: Give the county too.");
        assertThat(said(read(place("AL-11", "Tirana")))).hasSize(1);
        assertThat(said(read(place("AL-99", "Vorë")))).hasSize(1);
        assertThat(read(place("AL-11", "Vorë")).isRefused()).isFalse();
    }

    @Test
    void another_version_or_kind_is_refused_and_not_read_further() {
        assertThat(said(read(aCase("schema", "nrm/case/2", "new", 1))))
                .containsExactly("/schema: The document is of another version and was not read further.: "
                        + "Expected: nrm/case/1");
        assertThat(said(read(aCase("schema", "nrm/decision/1", "new", 1))))
                .containsExactly("/schema: The document is of another kind and was not read further.: "
                        + "Expected: nrm/case/1");
        assertThat(said(read(aCase("schema", "case", "new", 1)))).hasSize(2);
        assertThat(said(read(aCase("schema", null))))
                .containsExactly("/schema: It is missing, and it is required.: Expected: nrm/case/1");
    }

    @Test
    void a_tree_that_is_no_object_is_refused() {
        for (Object tree : Arrays.asList(null, "text", 3, List.of())) {
            assertThat(said(CaseDocument.read(tree, TERMS)))
                    .containsExactly(": The value is not of the right type.: Expected: an object { … }");
        }
    }

    @Test
    void texts_and_lists_have_limits_that_can_be_changed() {
        Limits narrow = Limits.builder().textLength(3).observations(1).build();
        Map<String, Object> observation = map("indicator", "act.recruited", "answer", "YES");
        Map<String, Object> tree = aCase(
                "id", "abc",
                "person", map("identity", map("givenName", "😀😀😀", "familyName", "abcd")),
                "observations", List.of(observation, observation));
        List<String> said = said(CaseDocument.read(tree, TERMS, narrow));
        assertThat(said)
                .contains(
                        "/person/identity/familyName: The text is too long.: At most 3 characters.",
                        "/observations: The list is too long.: At most 1.")
                .noneMatch(line -> line.startsWith("/person/identity/givenName"));
    }

    @Test
    void half_a_character_is_refused() {
        assertThat(said(read(aCase("person", map("identity", map("note", "a\uD83D"))))))
                .containsExactly("/person/identity/note: The text holds halves of characters, which is not Unicode.");
    }

    @Test
    void at_most_a_hundred_problems_are_listed_and_all_are_counted() {
        ReadResult<CaseFile> reading = read(aCase("needs", Collections.nCopies(150, "NOTHING")));
        assertThat(reading.problems()).hasSize(100);
        assertThat(reading.total()).isEqualTo(150);
        RefusedInputException refusal = catchThrowableOfType(RefusedInputException.class, reading::value);
        assertThat(refusal.problems()).hasSize(100);
        assertThat(refusal.total()).isEqualTo(150);
        assertThat(refusal).hasMessageEndingWith("150 in all");
    }

    @Test
    void a_key_that_is_no_text_is_unknown_and_one_that_holds_others_is_not_spelled_out() {
        Map<Object, Object> person = new java.util.LinkedHashMap<>();
        person.put(1, "x");
        person.put(List.of("Zana Shembulli"), "x");
        person.put(null, "x");
        assertThat(said(read(aCase("person", person))))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("/person/1", "/person/?", "/person/null");
    }

    private static Exploitation types(Object types) {
        return read(aCase("exploitation", map("types", types))).value().exploitation();
    }

    private static Map<String, Object> place(Object county, String municipality) {
        return aCase("detection", map("agency", "NGO", "county", county, "municipality", municipality));
    }

    private static ReadResult<CaseFile> read(Map<String, ?> tree) {
        return CaseDocument.read(tree, TERMS);
    }

    @Test
    void limits_above_the_usual_ones_do_not_let_a_case_hold_more_than_its_value_can() {
        Map<String, Object> tree = aCase("person", map("identity", map("note", "x".repeat(10_001))));
        Limits wider = Limits.builder().textLength(20_000).build();
        ReadResult<CaseFile> read = CaseDocument.read(tree, TERMS, wider);
        assertThat(read.problems()).extracting(Problem::pointer).containsExactly("/person/identity/note");
    }

    @Test
    void a_limit_is_one_or_more_and_a_depth_has_a_greatest() {
        for (Limits.Builder wrong : List.of(
                Limits.builder().caseBytes(0),
                Limits.builder().directoryBytes(0),
                Limits.builder().depth(0),
                Limits.builder().textLength(0),
                Limits.builder().observations(-1),
                Limits.builder().depth(Limits.DEEPEST + 1))) {
            assertThatThrownBy(wrong::build).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Limits.builder().depth(Limits.DEEPEST).build().depth()).isEqualTo(Limits.DEEPEST);
    }
}
