package al.nrm.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CasePart;
import al.nrm.casefile.FormalIdentification;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DomainLabelsTest {
    private enum Unlabelled {
        NOTHING
    }

    static Iterable<CaseFact<?>> facts() {
        return CaseFacts.all();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_has_a_name_and_a_sentence_that_describes_it(CaseFact<?> fact) {
        assertThat(DomainLabels.fact(fact.pointer())).isPresent();
        assertThat(DomainLabels.description(fact.pointer())).hasValueSatisfying(text -> {
            assertThat(text.sq()).matches("\\p{Lu}.*\\.");
            assertThat(text.en()).matches("\\p{Lu}.*\\.").isNotEqualTo(text.sq());
        });
    }

    @Test
    void no_label_is_for_a_fact_that_does_not_exist() {
        Set<String> pointers = new TreeSet<>(Set.of("/id", "/observations", "/person/identity"));
        CaseFacts.all().forEach(fact -> pointers.add(fact.pointer()));
        for (CasePart part : CasePart.values()) {
            pointers.add("/" + part.key());
        }
        assertThat(DomainLabels.bundle().keys())
                .filteredOn(key -> key.contains("/"))
                .allMatch(key -> pointers.contains(key.substring(key.indexOf('/'))));
    }

    @Test
    void a_code_is_found_by_its_type_and_name() {
        assertThat(DomainLabels.key(FormalIdentification.Outcome.VICTIM))
                .isEqualTo("FormalIdentification.Outcome.VICTIM");
        assertThat(DomainLabels.of(Answer.YES)).isEqualTo(Text.of("po", "yes"));
    }

    @Test
    void a_code_without_a_label_is_refused() {
        assertThatThrownBy(() -> DomainLabels.of(Unlabelled.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No label for DomainLabelsTest.Unlabelled.NOTHING");
    }
}
