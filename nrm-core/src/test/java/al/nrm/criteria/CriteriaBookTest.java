package al.nrm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.duty.DutyCatalogue;
import al.nrm.law.InForce;
import al.nrm.privacy.DisclosureTable;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A book of invented criteria. */
class CriteriaBookTest {
    private static final Text WORDS = Text.of("Fjalë", "Words");
    private static final InForce ALWAYS = InForce.from(LocalDate.of(2016, 1, 1));

    private static final Criterion AGE = criterion("age.child", 0, List.of(), List.of("treatAs"));
    private static final Criterion URGENT = criterion("urgency.child", 1, List.of("treatAs"), List.of("urgency"));
    private static final Criterion BASIS = criterion("basis.child", 1, List.of("treatAs"), List.of("referralBasis"));

    private static final CriteriaBook BOOK = CriteriaBook.builder()
            .pack("invented")
            .version("1.0.0")
            .sha256("0")
            .title(WORDS)
            .publisher(WORDS)
            .inForce(ALWAYS)
            .addTopics(
                    Topic.of("urgency", "rules/urgency.drl", List.of(URGENT)),
                    Topic.of("who", "rules/who.drl", List.of(BASIS, AGE)))
            .duties(DutyCatalogue.EMPTY)
            .disclosure(DisclosureTable.EMPTY)
            .scenarios(1)
            .build();

    @Test
    void criteria_are_in_the_order_in_which_they_are_read_then_by_id() {
        assertThat(BOOK.inOrder()).containsExactly(AGE, BASIS, URGENT);
    }

    @Test
    void a_criterion_names_those_that_feed_it_and_those_that_it_feeds() {
        assertThat(BOOK.feeding(URGENT)).containsExactly(AGE);
        assertThat(BOOK.feeding(AGE)).isEmpty();
        assertThat(BOOK.fedBy(AGE)).containsExactly(BASIS, URGENT);
        assertThat(BOOK.fedBy(URGENT)).isEmpty();
    }

    @Test
    void a_condition_in_words_keeps_its_parts() {
        Clause either = Clause.of(WORDS, List.of(Clause.of(WORDS), Clause.of(Text.of("Tjetër", "Other"))));
        assertThat(either.parts()).extracting(part -> part.words().en()).containsExactly("Words", "Other");
        assertThat(either.parts().get(0).parts()).isEmpty();
        assertThat(Example.of("scenarios/child.yaml", WORDS).path()).isEqualTo("scenarios/child.yaml");
    }

    @Test
    void the_words_of_rules_do_not_change_with_the_list_they_came_from() {
        List<Word> parts = new ArrayList<>(List.of(Word.of("age", "a whole number", WORDS, List.of())));
        List<Word> nouns = new ArrayList<>(List.of(Word.of("Person", "", WORDS, parts)));
        VocabularyReference reference = VocabularyReference.of(nouns, List.of(), List.of(), List.of());
        parts.clear();
        nouns.clear();
        assertThat(reference.nouns())
                .singleElement()
                .satisfies(person ->
                        assertThat(person.parts()).extracting(Word::written).containsExactly("age"));
        assertThat(List.of(reference.families(), reference.calls(), reference.sentences()))
                .allSatisfy(words -> assertThat(words).isEmpty());
    }

    private static Criterion criterion(String id, int stratum, List<String> reads, List<String> concludes) {
        return Criterion.builder()
                .id(id)
                .line(1)
                .sentence(WORDS)
                .condition(Clause.of(WORDS))
                .policy(true)
                .inForce(ALWAYS)
                .stratum(stratum)
                .reads(reads)
                .concludes(concludes)
                .build();
    }
}
