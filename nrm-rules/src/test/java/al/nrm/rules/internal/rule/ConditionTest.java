package al.nrm.rules.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What can be asked of the condition of a rule. */
class ConditionTest {
    private static final FactType PERSON = Vocabulary.factType("Person").orElseThrow();
    private static final FactType OBSERVATION =
            Vocabulary.factType("Observation").orElseThrow();

    private static Condition.Compare compare(FactType type, String field, Enum<?> code, int line) {
        return new Condition.Compare(
                type, Objects.requireNonNull(type.fields().get(field)), Operator.EQUAL, new Operand.Code(code), line);
    }

    private static Condition.Compare child(String answer) {
        return compare(PERSON, "child", Answer.valueOf(answer), 1);
    }

    /** A group of one part says what the part says. */
    private static Condition withoutGroupsOfOne(Condition condition) {
        List<Condition> parts = new ArrayList<>();
        condition.children().forEach(part -> parts.add(withoutGroupsOfOne(part)));
        if (condition instanceof Condition.All) {
            return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
        } else if (condition instanceof Condition.Any) {
            return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
        }
        return condition instanceof Condition.Not ? new Condition.Not(parts.get(0)) : condition;
    }

    @Property(seed = "63")
    @Tries(20_000)
    void two_conditions_are_the_same_line_only_if_they_are_the_same(@ForAll long seed) {
        InventedConditions conditions = new InventedConditions(
                new Random(seed),
                List.of(
                        child("YES"),
                        child("NO"),
                        new Condition.AnyObservation(OBSERVATION, compare(OBSERVATION, "answer", Answer.YES, 1), 1)));
        Condition one = conditions.condition(3);
        Condition other = conditions.condition(3);
        assertThat(one.inOneLine().equals(other.inOneLine()))
                .as(one.inOneLine() + " / " + other.inOneLine())
                .isEqualTo(withoutGroupsOfOne(one).equals(withoutGroupsOfOne(other)));
    }

    @Example
    void what_always_holds_and_what_never_holds_are_different_lines() {
        assertThat(new Condition.All(List.of()).inOneLine()).isEqualTo("always");
        assertThat(new Condition.Any(List.of()).inOneLine()).isEqualTo("never");
        assertThat(new Condition.Not(new Condition.Any(List.of())).inOneLine()).isEqualTo("not (never)");
    }

    @Example
    void its_parts_are_what_must_all_hold_in_whatever_groups_it_was_written() {
        Condition either = new Condition.Any(List.of(child("YES"), child("UNKNOWN")));
        Condition denied = new Condition.Not(new Condition.All(List.of(child("NO"), child("YES"))));
        Condition nested = new Condition.All(List.of(new Condition.All(List.of(child("NO"), either)), denied));
        assertThat(nested.parts()).containsExactly(child("NO"), either, denied);
        assertThat(either.parts()).containsExactly(either);
        assertThat(new Condition.All(List.of()).parts()).isEmpty();
    }

    @Example
    void it_knows_what_it_reads_and_where_it_begins() {
        Condition observed =
                new Condition.AnyObservation(OBSERVATION, compare(OBSERVATION, "answer", Answer.YES, 5), 4);
        Condition both = new Condition.All(List.of(compare(PERSON, "child", Answer.YES, 7), observed));
        assertThat(both.firstLine()).hasValue(4);
        assertThat(both.groups()).containsExactlyInAnyOrder(FactGroup.TREAT_AS, FactGroup.OBSERVATIONS);
        assertThat(both.observations()).containsExactly((Condition.AnyObservation) observed);
        assertThat(new Condition.All(List.of()).firstLine()).isEmpty();
    }
}
