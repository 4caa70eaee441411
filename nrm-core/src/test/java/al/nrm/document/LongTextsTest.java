package al.nrm.document;

import static al.nrm.document.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.SmallStack;
import al.nrm.place.SpokenLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of the greatest length that a document may hold cost no stack, whether they are accepted or refused. */
class LongTextsTest {
    private static final int PARTS = 4_900;

    @ParameterizedTest
    @CsvSource({"LANGUAGE, sq, -a", "PROVIDER_ID, a, -a", "PROVIDER_ID, a, .a", "DECLARED_CODE, A, _A"})
    void a_text_of_many_parts_has_its_form_and_with_a_wrong_end_has_not(TextForm form, String first, String part)
            throws Exception {
        String text = first + part.repeat(PARTS);
        assertThat(SmallStack.call(() -> form.accepts(text))).isTrue();
        assertThat(SmallStack.call(() -> form.accepts(text + "!"))).isFalse();
        assertThat(SmallStack.call(() -> form.accepts(text + "\n"))).isFalse();
    }

    @Test
    void a_language_of_many_subtags_is_read_as_it_is_written() throws Exception {
        String tag = "sq" + "-a".repeat(PARTS);
        assertThat(SmallStack.call(() -> SpokenLanguage.of(tag)).tag()).isEqualTo(tag);
    }

    @Test
    void a_case_and_a_directory_with_such_texts_end_in_a_result() throws Exception {
        Object aCase = Trees.aCase("person", map("languages", List.of("sq" + "-a".repeat(PARTS) + "?")));
        assertThat(SmallStack.call(() -> CaseDocument.read(aCase, Trees.TERMS)).problems())
                .extracting(problem -> problem.pointer())
                .containsExactly("/person/languages/0");
        Object directory =
                Trees.aDirectory(map("id", "a" + "-a".repeat(PARTS) + "-", "name", map("sq", "Qendër e shpikur")));
        assertThat(SmallStack.call(() -> DirectoryDocument.read(directory)).problems())
                .extracting(problem -> problem.pointer())
                .containsExactly("/providers/0/id");
    }

    @Test
    void of_many_municipalities_without_a_county_the_first_are_listed_and_all_are_counted() {
        Object office = map("agency", "NGO", "municipality", "Elbasan", "name", map("sq", "Zyrë e shpikur"));
        Object directory = map(
                "schema",
                "nrm/directory/1",
                "providers",
                List.of(),
                "agencies",
                java.util.Collections.nCopies(50_000, office));
        ReadResult<?> result = DirectoryDocument.read(directory);
        assertThat(result.total()).isGreaterThanOrEqualTo(50_000);
        assertThat(result.problems()).hasSize(ReadResult.LISTED);
    }
}
