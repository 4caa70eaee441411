package al.nrm.document;

import static al.nrm.document.Trees.TERMS;
import static al.nrm.document.Trees.aCase;
import static al.nrm.document.Trees.map;
import static al.nrm.document.Trees.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import al.nrm.casefile.CaseFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The last values that are still accepted, and the first that are not. */
class EdgesOfDocumentsTest {
    @Test
    void an_age_at_either_end_of_its_range_is_compared_with_the_birth_date() {
        Object youngest = aCase("person", map("age", 0, "birthDate", "2010-01-01"));
        Object oldest = aCase("person", map("age", 120, "birthDate", "2010-01-01"));
        for (Object tree : List.of(youngest, oldest)) {
            assertThat(CaseDocument.read(tree, TERMS).problems())
                    .extracting(problem -> problem.pointer())
                    .containsExactly("/person/age");
        }
    }

    @Test
    void limits_are_1_or_more_and_the_depth_at_most_the_deepest() {
        assertThatCode(() -> Limits.builder()
                        .caseBytes(1)
                        .directoryBytes(1)
                        .textLength(1)
                        .observations(1)
                        .depth(1)
                        .build())
                .doesNotThrowAnyException();
        assertThatCode(() -> Limits.builder().depth(Limits.DEEPEST).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().depth(Limits.DEEPEST + 1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().depth(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().caseBytes(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().directoryBytes(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().textLength(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().observations(0).build());
    }

    @Test
    void reasons_rest_on_the_first_and_on_none_behind_the_last() {
        assertThat(ReasonOrder.grounded(List.of(List.of(0), List.of(), List.of(1, 3, -1))).stream())
                .containsExactly(1, 2);
        assertThat(ReasonOrder.grounded(List.of(List.of(1), List.of(0), List.of())).stream())
                .containsExactly(2);
    }

    @Test
    void another_version_is_of_the_same_kind_and_no_other() {
        assertThat(DocumentKind.CASE.isOtherVersion("nrm/case/2")).isTrue();
        assertThat(DocumentKind.CASE.isOtherVersion("nrm/case/1")).isFalse();
        assertThat(DocumentKind.CASE.isOtherVersion("nrm/directory/2")).isFalse();
        assertThat(DocumentKind.CASE.isOtherVersion("nrm/cases/2")).isFalse();
    }

    @Test
    void the_name_of_a_municipality_may_have_its_letters_in_parts_and_no_other_code_may() {
        CaseFile file = CaseDocument.read(
                        aCase("detection", map("agency", "NGO", "county", "AL-11", "municipality", "Tirane\u0308")),
                        TERMS)
                .value();
        assertThat(file.detection().municipality().orElseThrow().name()).isEqualTo("Tiranë");
        Object marked = aCase("detection", map("agency", "NGO\u0308"));
        assertThat(said(CaseDocument.read(marked, TERMS))).hasSize(1);
        Object elsewhere = aCase("detection", map("agency", "NGO", "county", "AL-09", "municipality", "Tirane\u0308"));
        assertThat(CaseDocument.read(elsewhere, TERMS).problems())
                .extracting(problem -> problem.pointer())
                .containsExactly("/detection/municipality");
    }
}
