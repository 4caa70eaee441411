package al.nrm.rules.internal.question;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.CaseVariable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An interview from an empty form with a person whose case is known to the test. It ends when no question is left that
 * can change status, urgency or referral basis.
 */
final class Interview {
    private static final CaseSpace SPACE = Openings.space();
    private static final Set<String> SETTLED = Set.of("status", "urgency", "referralBasis");

    private static final Blocks BLOCKS = new Blocks();

    private final ReferralRules rules;
    private final CaseFile empty;
    private final CaseFile truth;

    Interview(ReferralRules rules, CaseFile full) {
        this.rules = rules;
        this.empty = Openings.emptied(full);
        CaseFile filled = empty;
        for (CaseVariable fact : SPACE.variables()) {
            int value = Openings.value(fact, full);
            if (fact.askable() && value != CaseVariable.UNKNOWN) {
                filled = fact.fill(filled, value);
            }
        }
        this.truth = CaseFile.builder().from(filled).needs(full.needs()).build();
    }

    /** The full form, with what the empty one cannot take left out. */
    CaseFile truth() {
        return truth;
    }

    /** The facts of the form in its order. */
    static List<String> form() {
        return SPACE.variables().stream()
                .filter(CaseVariable::askable)
                .map(CaseVariable::pointer)
                .toList();
    }

    /**
     * How an interview ended.
     *
     * @param form what is known by then
     * @param asked how many questions it took
     */
    record End(CaseFile form, int asked) {}

    /** Asks the best question, again and again, and checks that no block is left and entered again. */
    End best() {
        return best(question -> true);
    }

    /** The same, with the questions alone that cannot wait. */
    End now() {
        return best(question -> !question.later());
    }

    private End best(Predicate<Question> wanted) {
        State state = new State(empty, new HashSet<>());
        int asked = 0;
        int block = 0;
        for (Optional<Question> next = state.next(wanted); next.isPresent(); next = state.next(wanted)) {
            int here = BLOCKS.of(next.get());
            assertThat(here).isGreaterThanOrEqualTo(block);
            block = here;
            state = state.ask(next.get().pointer());
            asked++;
        }
        return new End(state.form, asked);
    }

    /** Asks in a given order. What is settled stays settled, so the end is found by halving. */
    End inOrder(List<String> pointers) {
        int open = 0;
        int settled = pointers.size();
        while (open < settled) {
            int middle = (open + settled) / 2;
            if (after(pointers.subList(0, middle)).next(question -> true).isEmpty()) {
                settled = middle;
            } else {
                open = middle + 1;
            }
        }
        return new End(after(pointers.subList(0, settled)).form, settled);
    }

    private State after(List<String> pointers) {
        State state = new State(empty, new HashSet<>());
        for (String pointer : pointers) {
            state = state.ask(pointer);
        }
        return state;
    }

    /** What is known, and what was asked in vain. */
    private final class State {
        private final CaseFile form;
        private final Set<String> closed;

        State(CaseFile form, Set<String> closed) {
            this.form = form;
            this.closed = closed;
        }

        Optional<Question> next(Predicate<Question> wanted) {
            List<Question> questions = rules.questions(form, closed);
            assertThat(questions).extracting(BLOCKS::of).isSorted();
            return questions.stream()
                    .filter(wanted)
                    .filter(question -> question.mayChange().stream().anyMatch(SETTLED::contains))
                    .findFirst();
        }

        State ask(String pointer) {
            CaseVariable fact = SPACE.variables().get(SPACE.place(pointer));
            int answer = Openings.value(fact, truth);
            if (answer != CaseVariable.UNKNOWN) {
                return new State(fact.fill(form, answer), closed);
            }
            Set<String> more = new HashSet<>(closed);
            more.add(pointer);
            return new State(form, more);
        }
    }
}
